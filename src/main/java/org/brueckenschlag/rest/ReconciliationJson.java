package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.Difference;
import org.brueckenschlag.audit.DifferenceWords;
import org.brueckenschlag.audit.Reconciled;

@Schema(name = "Reconciliation", description = "What history and program say differently.")
record ReconciliationJson(
        Instant at,
        @Schema(description = "How many were compared.") long matters,

        @Schema(description = "How many stored files were compared.")
        long models,

        @Schema(description = "How many there are.") long differences,

        @Schema(description = "The first thousand.") List<DifferenceJson> found) {

    static ReconciliationJson of(Reconciled reconciled, DifferenceWords words) {
        return new ReconciliationJson(
                reconciled.at(),
                reconciled.matters(),
                reconciled.models(),
                reconciled.found(),
                reconciled.differences().stream()
                        .map(difference -> DifferenceJson.of(difference, words))
                        .toList());
    }

    @Schema(name = "Difference")
    record DifferenceJson(
            @Schema(description = "Empty where it is about a stored file.", example = "KM-2026-0001")
            String number,

            @Schema(example = "task-of-other-assignee") String kind,

            @Schema(description = "Id of the element, name of the variable or of the file.", example = "Task_Links")
            String what,

            @Schema(description = "The same as a sentence, in the language of Accept-Language.")
            String words) {

        static DifferenceJson of(Difference difference, DifferenceWords words) {
            return new DifferenceJson(
                    difference.number(), difference.kind().key(), difference.what(), words.sentence(difference));
        }
    }
}
