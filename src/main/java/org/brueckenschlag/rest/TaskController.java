package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(path = "/api/v1/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks")
class TaskController {

    private static final Map<String, TaskFilter.Whose> ASSIGNEES =
            Map.of("me", TaskFilter.Whose.MINE, "none", TaskFilter.Whose.FREE, "escalated", TaskFilter.Whose.ESCALATED);
    private static final Map<String, TaskFilter.Sort> SORTS = Map.of(
            "due", TaskFilter.Sort.DUE, "created", TaskFilter.Sort.CREATED, "priority", TaskFilter.Sort.PRIORITY);
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::key, role -> role));

    private final TaskLists lists;
    private final TaskWork work;
    private final ProcessCatalogue catalogue;
    private final FormsOfAgency forms;
    private final JsonMapper json;

    TaskController(TaskLists lists, TaskWork work, ProcessCatalogue catalogue, FormsOfAgency forms, JsonMapper json) {
        this.lists = lists;
        this.work = work;
        this.catalogue = catalogue;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "Open tasks: mine, and the free ones of my roles",
            description = "Paged by keyset: give `next` as `after`, with the same other parameters.")
    PageJson<TaskJson> list(
            @RequestParam(required = false) @Parameter(description = "Key of a role", example = "fachkraft") @Nullable
                    String group,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "`me`: what I have taken; `none`: what nobody has taken; `escalated`, for Leitung: what is past its deadline, of any role",
                            example = "me")
                    @Nullable
                    String assignee,
            @RequestParam(required = false)
                    @Parameter(description = "Key of the process", example = "konfliktmediation")
                    @Nullable
                    String process,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Due up to the end of that day, or before that point in time",
                            example = "2026-11-30")
                    @Nullable
                    String due,
            @RequestParam(required = false)
                    @Parameter(description = "In number or title of the matter, name of task or Sozialraum")
                    @Nullable
                    String q,
            @RequestParam(required = false)
                    @Parameter(description = "`due` (otherwise), `created` or `priority`", example = "due")
                    @Nullable
                    String sort,
            @RequestParam(required = false) @Parameter(description = "1 to 200, otherwise 50", example = "50") @Nullable
                    String limit,
            @RequestParam(required = false) @Parameter(description = "`next` of the part before") @Nullable
                    String after,
            HttpServletRequest request) {
        var parameters = new Parameters();
        var filter = new TaskFilter(
                Objects.requireNonNullElse(parameters.oneOf("assignee", assignee, ASSIGNEES), TaskFilter.Whose.ALL),
                parameters.oneOf("group", group, ROLES),
                parameters.text("process", process, 100),
                parameters.before("due", due),
                parameters.text("q", q, 100),
                null,
                parameters.text("after", after, 1_000),
                Objects.requireNonNullElse(parameters.oneOf("sort", sort, SORTS), TaskFilter.Sort.DUE),
                parameters.limit(limit, Parameters.DEFAULT_LIMIT));
        parameters.check();
        var language = Language.of(request);
        return PageJson.of(lists.page(filter), card -> json(card, language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task with its form and the own draft")
    TaskJson.Detail get(@PathVariable String id, HttpServletRequest request) {
        return detail(idOf(id), request);
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a task")
    TaskJson.Detail claim(@PathVariable String id, HttpServletRequest request) {
        work.claim(idOf(id));
        return detail(idOf(id), request);
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Give a task back")
    TaskJson.Detail release(@PathVariable String id, HttpServletRequest request) {
        work.release(idOf(id));
        return detail(idOf(id), request);
    }

    @PutMapping(path = "/{id}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Keep half-filled answers",
            description = "They may be missing or out of range, but each is of its field's kind.")
    TaskJson.DraftJson saveDraft(@PathVariable String id, @RequestBody TaskJson.AnswersJson body) {
        return Objects.requireNonNull(TaskJson.DraftJson.of(
                work.saveDraft(idOf(id), Answers.of(body.answers()), Answers.reasons(body.reasons()))));
    }

    @PostMapping(path = "/{id}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Complete a task",
            description = "A free task is taken on the way. Answers with the tasks that came into being in this matter"
                    + " and that the same account may do next. Where answers are refused, all findings come at once.")
    PageJson<TaskJson> complete(
            @PathVariable String id, @RequestBody TaskJson.AnswersJson body, HttpServletRequest request) {
        var next =
                work.complete(new CompleteTask(idOf(id), Answers.of(body.answers()), Answers.reasons(body.reasons())));
        var language = Language.of(request);
        return PageJson.whole(next.stream().map(card -> json(card, language)).toList());
    }

    private TaskJson.Detail detail(TaskId id, HttpServletRequest request) {
        var detail = lists.get(id);
        var card = detail.card();
        var form = card.form() == null
                ? null
                : json.readValue(forms.json(card.version(), card.form(), card.agency(), detail.known()), Object.class);
        return new TaskJson.Detail(
                json(card, Language.of(request)), form, TaskJson.DraftJson.of(detail.draft()), detail.known());
    }

    private TaskJson json(TaskCard card, Locale language) {
        return TaskJson.of(card, name(card, language));
    }

    /** Which party group it is about has a field of its own. */
    private String name(TaskCard card, Locale language) {
        if (card.round() != null) {
            return card.title(catalogue.labels(card.version(), language), Texts.in(language));
        }
        return language.equals(Texts.GERMAN)
                ? card.name()
                : catalogue.labels(card.version(), language).element(card.element());
    }

    /** What cannot be an id is an id that nobody has: the service then says what it says of those. */
    private static TaskId idOf(String raw) {
        return new TaskId(raw.isBlank() || raw.length() > 64 ? "-" : raw);
    }
}
