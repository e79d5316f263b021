package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/matters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Matters")
class MatterController {

    private static final Map<String, Matter.State> STATES =
            Map.of("open", Matter.State.OPEN, "closed", Matter.State.CLOSED);

    private final Matters matters;
    private final SocialSpaces socialSpaces;
    private final ProcessCatalogue catalogue;
    private final Trail trail;
    private final ReadLog readLog;
    private final CurrentActor currentActor;

    MatterController(
            Matters matters,
            SocialSpaces socialSpaces,
            ProcessCatalogue catalogue,
            Trail trail,
            ReadLog readLog,
            CurrentActor currentActor) {
        this.matters = matters;
        this.socialSpaces = socialSpaces;
        this.catalogue = catalogue;
        this.trail = trail;
        this.readLog = readLog;
        this.currentActor = currentActor;
    }

    @GetMapping
    @Operation(summary = "Matters of the agency, newest first")
    PageJson<MatterJson> list(
            @RequestParam(required = false)
                    @Parameter(description = "Key of the process", example = "konfliktmediation")
                    @Nullable
                    String process,
            @RequestParam(required = false) @Parameter(description = "`open` or `closed`", example = "open") @Nullable
                    String state,
            @RequestParam(required = false)
                    @Parameter(description = "Code of the Sozialraum", example = "S01")
                    @Nullable
                    String socialSpace,
            @RequestParam(required = false)
                    @Parameter(description = "In number, title or name of the Sozialraum", example = "Innenhof")
                    @Nullable
                    String q,
            @RequestParam(required = false) @Parameter(description = "1 to 200, otherwise 50", example = "50") @Nullable
                    String limit,
            @RequestParam(required = false) @Parameter(description = "`next` of the part before") @Nullable
                    String after) {
        var parameters = new Parameters();
        var filter = new MatterFilter(
                parameters.text("process", process, 100),
                parameters.oneOf("state", state, STATES),
                parameters.text("socialSpace", socialSpace, 40),
                parameters.text("q", q, 100),
                parameters.text("after", after, 1_000),
                parameters.limit(limit, Parameters.DEFAULT_LIMIT));
        parameters.check();
        return PageJson.of(
                matters.list(filter), matter -> MatterJson.inList(matter, versionOf(matter), socialSpaceOf(matter)));
    }

    @GetMapping("/{nr}")
    @Operation(summary = "One matter", description = "By number or by id.")
    MatterJson get(@PathVariable @Parameter(example = "KM-2026-0001") String nr) {
        var matter = find(nr);
        readLog.opened(matter, ReadLog.View.API_MATTER);
        return whole(matter);
    }

    @GetMapping("/{nr}/history")
    @Operation(
            summary = "The matter's history, oldest first",
            description = "Read from the trail: one entry for each transaction. `limit` is 200 where none is given.")
    PageJson<HistoryJson> history(
            @PathVariable @Parameter(example = "KM-2026-0001") String nr,
            @RequestParam(required = false)
                    @Parameter(description = "1 to 200, otherwise 200", example = "200")
                    @Nullable
                    String limit,
            @RequestParam(required = false)
                    @Parameter(description = "`next` of the part before", example = "200")
                    @Nullable
                    String after) {
        var parameters = new Parameters();
        var most = parameters.limit(limit, Parameters.MOST);
        var last = 0L;
        if (after != null && !after.matches("[0-9]{1,12}")) {
            parameters.refuse("after", "rest.cursor");
        } else if (after != null) {
            last = Long.parseLong(after);
        }
        parameters.check();
        var matter = find(nr);
        readLog.opened(matter, ReadLog.View.API_HISTORY);
        var entries = trail.of(matter.id(), last, most + 1);
        var items = entries.stream().limit(most).map(HistoryJson::of).toList();
        var next = entries.size() > most ? Long.toString(items.getLast().sequence()) : null;
        return new PageJson<>(items, next);
    }

    @PostMapping("/{nr}/events/{name}")
    @Operation(
            summary = "Report that something has happened",
            description = "Names are in the list of processes, e.g. `gewalt_gemeldet`. Answers with the matter as it"
                    + " then stands; to a role that reports but does not read matters, with 204 and no content.")
    @ApiResponse(responseCode = "200", description = "The matter as it then stands.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "Reported; the role does not read matters.", content = @Content)
    ResponseEntity<MatterJson> report(
            @PathVariable @Parameter(example = "KM-2026-0001") String nr,
            @PathVariable @Parameter(example = "gewalt_gemeldet") String name) {
        var number = byId(nr).map(Matter::number).orElse(nr);
        matters.report(number, name);
        return MatterRights.mayRead(currentActor.get())
                ? ResponseEntity.ok(whole(matters.get(number)))
                : ResponseEntity.noContent().build();
    }

    @PostMapping("/{nr}/retry")
    @Operation(
            summary = "Have a step done again that failed until nobody tried any more",
            description =
                    "For Leitung: where a timer met a process that is not released, say, once it is. Where nothing"
                            + " has failed, nothing happens. Answers with the matter as it stands.")
    MatterJson retry(@PathVariable @Parameter(example = "KM-2026-0001") String nr) {
        var number = byId(nr).map(Matter::number).orElse(nr);
        matters.tryAgain(number);
        return whole(matters.get(number));
    }

    /** Whoever started a matter holds both its id and its number; both lead to it. */
    private Matter find(String numberOrId) {
        return byId(numberOrId).orElseGet(() -> matters.get(numberOrId));
    }

    private Optional<Matter> byId(String id) {
        var looksLikeANumber = id.matches("[A-Z]{1,10}-[0-9]{4}-[0-9]{1,10}");
        return looksLikeANumber || id.isBlank() || id.length() > 64 ? Optional.empty() : matters.find(new MatterId(id));
    }

    private MatterJson whole(Matter matter) {
        return MatterJson.whole(
                matter,
                versionOf(matter),
                socialSpaceOf(matter),
                matters.reportable(matter),
                matter.caller().flatMap(matters::find).orElse(null),
                matters.calledBy(matter));
    }

    private int versionOf(Matter matter) {
        return catalogue.model(matter.version()).version();
    }

    private String socialSpaceOf(Matter matter) {
        return socialSpaces.name(matter.agency(), matter.socialSpace());
    }
}
