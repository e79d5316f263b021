package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.Verdict;
import org.brueckenschlag.shared.Texts;

@Schema(name = "Verdict", description = "What the guard says about a text.")
record VerdictJson(
        @Schema(allowableValues = {"allowed", "warned", "blocked"})
        String verdict,

        @Schema(description = "By place, without overlaps.") List<TextFindingJson> findings) {

    static VerdictJson of(Verdict verdict, Texts texts) {
        return new VerdictJson(
                verdict.outcome().key(),
                verdict.findings().stream()
                        .map(finding -> TextFindingJson.of(finding, texts))
                        .toList());
    }

    @Schema(name = "TextFinding", description = "One place of the text; says nothing of its words.")
    record TextFindingJson(
            @Schema(example = "phone") String kind,

            @Schema(description = "First UTF-16 unit in the text as it was sent.", example = "12")
            int start,

            @Schema(description = "First unit behind it.", example = "24")
            int end,

            @Schema(
                    description = "`certain` blocks, `likely` warns.",
                    allowableValues = {"certain", "likely"})
            String certainty,

            @Schema(description = "What was found and what to do, in the language of Accept-Language.")
            String message,

            @Schema(description = "What could be written instead.", example = "Gruppe A")
            String proposal) {

        static TextFindingJson of(TextFinding finding, Texts texts) {
            return new TextFindingJson(
                    finding.kind().key(),
                    finding.start(),
                    finding.end(),
                    finding.certainty().name().toLowerCase(Locale.ROOT),
                    texts.get(finding.kind().message()),
                    texts.get(finding.kind().proposal()));
        }
    }
}
