package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.DataInventory.Figures;
import org.jspecify.annotations.Nullable;

@Schema(name = "TextFigures", description = "What was done about texts; never a word of them.")
record TextFiguresJson(
        @Schema(
                description =
                        "Tasks in which something has to be redacted, and personal data reported in closed matters.")
        long openRedactions,

        @Schema(description = "The first fifty of them, by deadline.")
        List<OpenRedactionJson> waiting,

        @Schema(description = "Newest month first.") List<CountJson> byMonth) {

    static TextFiguresJson of(Figures figures) {
        return new TextFiguresJson(
                figures.openRedactions(),
                figures.waiting().stream()
                        .map(open -> new OpenRedactionJson(open.number(), open.task(), open.due(), open.isOverdue()))
                        .toList(),
                figures.byMonth().stream()
                        .map(figure -> new CountJson(figure.month().toString(), figure.key(), figure.count()))
                        .toList());
    }

    @Schema(name = "OpenRedaction")
    record OpenRedactionJson(
            @Schema(description = "Number of the matter.", example = "KM-2026-0001")
            String matter,

            @Schema(description = "Its name in German; null for what was reported in a closed matter.", nullable = true)
            @Nullable
            String task,

            @Schema(nullable = true) @Nullable Instant due,
            boolean overdue) {}

    @Schema(name = "TextFigure")
    record CountJson(
            @Schema(example = "2026-11") String month,

            @Schema(allowableValues = {"text-refused", "text-overridden", "redacted", "redacted-by-system"})
            String what,

            long count) {}
}
