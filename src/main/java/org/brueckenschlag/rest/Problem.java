package org.brueckenschlag.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details after RFC 9457. No {@code instance}: it would tell an absent matter from a foreign one.
 *
 * @param reference under which the log has the details of an unexpected fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        @Schema(
                description = "Stable name of the problem; compare with this, not with the title.",
                example = "urn:brueckenschlag:problem:tasks.answers-refused")
        String type,

        @Schema(
                description = "A sentence for people, in the language of Accept-Language; German without.",
                example = "Einige Angaben fehlen noch oder passen nicht.")
        String title,

        @Schema(example = "400") int status,

        @Schema(description = "Where answers or parameters were refused: all findings at once.")
        List<FieldFinding> findings,

        @Schema(description = "Only for unexpected faults: name it when you ask for help.", example = "7f3a91c2")
        @Nullable
        String reference) {

    Problem {
        findings = List.copyOf(findings);
    }

    /**
     * @param field path of the answer or name of the parameter
     * @param message a sentence for people
     */
    @Schema(name = "Finding")
    record FieldFinding(
            @Schema(description = "Path of the answer, or name of the parameter.", example = "parteigruppen[1].typ")
            String field,

            @Schema(example = "Dieser Wert ist nicht erlaubt.")
            String message) {}
}
