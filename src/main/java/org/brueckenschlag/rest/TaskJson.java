package org.brueckenschlag.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDraft;
import org.jspecify.annotations.Nullable;

@Schema(name = "Task", description = "An open task.")
record TaskJson(
        String id,
        @Schema(example = "Konflikt analysieren") String name,
        @Schema(description = "Id of its matter.") String matter,

        @Schema(description = "Number of its matter.", example = "KM-2026-0001")
        String number,

        @Schema(example = "Ruhe im Innenhof") String title,
        @Schema(example = "konfliktmediation") String process,

        @Schema(description = "Id of the user task in the model.", example = "Task_KonfliktAnalysieren")
        String element,

        @Schema(description = "Alias of the party group it is about.", example = "A", nullable = true) @Nullable
        String group,

        @Schema(description = "Code of the Sozialraum.", example = "S01")
        String socialSpace,

        @Schema(description = "Key of the role that does it.", example = "fachkraft")
        String role,

        @Schema(description = "Pseudonym of the account that has taken it.", nullable = true) @Nullable
        String assignee,

        @Schema(allowableValues = {"hoch", "mittel", "normal"})
        String priority,

        Instant createdAt,
        @Schema(nullable = true) @Nullable Instant due,

        @Schema(description = "The reminder has come: usually when 80 % of the time are over.")
        boolean reminded,

        @Schema(description = "The deadline has passed and the Leitung was told.")
        boolean escalated) {

    static TaskJson of(TaskCard card, String name) {
        return new TaskJson(
                card.id().value(),
                name,
                card.matter().value(),
                card.matterNumber(),
                card.matterTitle(),
                card.process(),
                card.element(),
                card.group(),
                card.socialSpace(),
                card.role().key(),
                assignee(card.assignee()),
                card.priority(),
                card.createdAt(),
                card.due(),
                card.reminded(),
                card.escalated());
    }

    private static @Nullable String assignee(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }

    @Schema(name = "TaskDetail", description = "A task with what is needed to do it.")
    record Detail(
            @JsonUnwrapped TaskJson task,

            @Schema(
                    description = "Its form as form-js JSON schema; null without one.",
                    type = "object",
                    nullable = true,
                    example = "{\"id\": \"konflikt_analysieren\", \"type\": \"default\", \"components\": []}")
            @Nullable
            Object form,

            @Schema(description = "Own half-filled answers; null without.", nullable = true) @Nullable
            DraftJson draft,

            @Schema(
                    description = "Answers of earlier steps, for conditions and read-only fields.",
                    type = "object",
                    example = "{\"thema\": \"laerm\"}")
            Map<String, Object> known) {}

    @Schema(name = "Draft")
    record DraftJson(
            @Schema(type = "object", example = "{\"thema\": \"laerm\"}")
            Map<String, Object> answers,

            Instant savedAt) {

        static @Nullable DraftJson of(@Nullable TaskDraft draft) {
            return draft == null ? null : new DraftJson(draft.answers(), draft.savedAt());
        }
    }

    @Schema(name = "Answers")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AnswersJson(
            @Schema(
                    description = "By field key. Fields that the form does not have are refused; null is no answer.",
                    type = "object",
                    example = "{\"thema\": \"laerm\", \"eskalationsstufe\": 3}")
            @Nullable
            Map<String, @Nullable Object> answers,

            @Schema(description = Answers.REASONS, type = "object", example = "{\"kurznotiz\": \"place\"}") @Nullable
            Map<String, @Nullable String> reasons) {}
}
