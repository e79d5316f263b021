package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Says in words what a decision table writes in FEEL, with the labels of the package's forms. */
public final class TableWords {

    private final Labels labels;
    private final Texts texts;

    public TableWords(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    public String column(Column column) {
        return column.label().isEmpty() ? labels.field(column.expression()) : column.label();
    }

    /** What a cell under an input asks. */
    public String asked(Column column, String feel) {
        return switch (CellTest.of(feel)) {
            case CellTest.Any ignored -> texts.get("catalogue.cell.any");
            case CellTest.Is is -> texts.get(is.value() ? "catalogue.cell.yes" : "catalogue.cell.no");
            case CellTest.Unanswered ignored -> texts.get("catalogue.cell.unanswered");
            case CellTest.OneOf(var values, var not) -> {
                var list = values.stream()
                        .map(value -> value(column, value))
                        .collect(Collectors.joining(" " + texts.get("catalogue.cell.or") + " "));
                yield not ? texts.get("catalogue.cell.not", list) : list;
            }
            case CellTest.Between between -> between(between);
            case CellTest.Other(var raw) -> raw;
        };
    }

    /** What a cell under an output gives. */
    public String given(Column column, String feel) {
        return switch (CellTest.of(feel)) {
            case CellTest.Any ignored -> texts.get("catalogue.cell.nothing");
            case CellTest.Unanswered ignored -> texts.get("catalogue.cell.nothing");
            default -> asked(column, feel);
        };
    }

    /** A code as the package's forms call it. */
    public String value(Column column, String code) {
        return labels.value(column.expression(), code);
    }

    /** The whole row: "Gewalt: akut → Triage: schutz". */
    public String row(DraftTable table, Row row) {
        var when = new ArrayList<String>();
        for (var at = 0; at < row.when().size(); at++) {
            if (!(CellTest.of(row.when().get(at)) instanceof CellTest.Any)) {
                var column = table.inputs().get(at);
                when.add(column(column) + ": " + asked(column, row.when().get(at)));
            }
        }
        var then = new ArrayList<String>();
        for (var at = 0; at < row.then().size(); at++) {
            var column = table.outputs().get(at);
            then.add(column(column) + ": " + given(column, row.then().get(at)));
        }
        return (when.isEmpty() ? texts.get("catalogue.cell.always") : joined(when)) + " → " + joined(then);
    }

    private static String joined(List<String> parts) {
        return String.join(" · ", parts);
    }

    String between(CellTest.Between between) {
        if (between.isOne()) {
            return number(between.least());
        }
        if (between.least() == null) {
            return texts.get(
                    between.withMost() ? "catalogue.cell.at-most" : "catalogue.cell.less", number(between.most()));
        }
        if (between.most() == null) {
            return texts.get(
                    between.withLeast() ? "catalogue.cell.at-least" : "catalogue.cell.more", number(between.least()));
        }
        var least = number(between.least());
        return texts.get(
                "catalogue.cell.range",
                between.withLeast() ? least : texts.get("catalogue.cell.more", least),
                between.withMost() ? number(between.most()) : texts.get("catalogue.cell.less", number(between.most())));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
