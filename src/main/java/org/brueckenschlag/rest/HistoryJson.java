package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;
import org.jspecify.annotations.Nullable;

@Schema(name = "HistoryEntry", description = "Everything that one transaction did to the matter; chained by hashes.")
record HistoryJson(
        @Schema(description = "Counts from 1 within the matter, without gaps.", example = "1")
        long sequence,

        Instant at,

        @Schema(description = "Pseudonym of the account, or `system`.", example = "k-7f3a91c2")
        String actor,

        List<StepJson> steps,

        @Schema(description = "SHA-256 of the entry before, zeros for the first.")
        String previous,

        @Schema(description = "SHA-256 of this entry.") String hash) {

    static HistoryJson of(TrailEntry entry) {
        return new HistoryJson(
                entry.sequence(),
                entry.at(),
                entry.actor().value(),
                entry.steps().stream().map(StepJson::of).toList(),
                entry.previous(),
                entry.hash());
    }

    @Schema(name = "HistoryStep")
    record StepJson(
            @Schema(example = "task_completed") String kind,

            @Schema(description = "Id of the model's element.", example = "Task_KonfliktAnalysieren", nullable = true)
            @Nullable
            String element,

            @Schema(description = "Id of this run of the element.", nullable = true) @Nullable
            String activity,

            @Schema(nullable = true) @Nullable String task,
            Instant at,
            @Schema(type = "object") Map<String, Object> data) {

        static StepJson of(HistoryStep step) {
            return new StepJson(
                    step.kind().name().toLowerCase(Locale.ROOT),
                    step.element(),
                    step.activity(),
                    step.task(),
                    step.at(),
                    step.data());
        }
    }
}
