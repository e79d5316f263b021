package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/** Says in words what a decision table writes in FEEL, with the labels of the package's forms. */
public final class TableWords {

    private final Labels labels;
    private final Texts texts;
    private final ValueWords said;
    private final FormulaWords formulas;

    /** @param table whose columns say how it calls its answers */
    public TableWords(DraftTable table, Labels labels, Texts texts) {
        this(table.inputs(), labels, texts);
    }

    TableWords(List<Column> inputs, Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
        this.said = new ValueWords(texts);
        this.formulas = new FormulaWords(
                key -> inputs.stream()
                        .filter(column -> column.expression().equals(key))
                        .map(this::column)
                        .findFirst()
                        .orElseGet(() -> labels.field(key)),
                new ConditionWords(labels, texts),
                said,
                texts);
    }

    /** What a column is called; the name in the table is German. */
    public String column(Column column) {
        var translated = labels.field(column.expression());
        var isTranslated = !texts.locale().getLanguage().equals(Texts.GERMAN.getLanguage())
                && !translated.equals(column.expression());
        return column.label().isEmpty() || isTranslated ? translated : column.label();
    }

    /** What a cell under an input asks. */
    public String asked(Column column, String feel) {
        return asked(column, CellTest.of(feel));
    }

    private String asked(Column column, CellTest test) {
        return switch (test) {
            case CellTest.Any ignored -> texts.get("catalogue.cell.any");
            case CellTest.Is is -> texts.get(is.value() ? "catalogue.cell.yes" : "catalogue.cell.no");
            case CellTest.Unanswered ignored -> texts.get("catalogue.cell.unanswered");
            case CellTest.OneOf(var values, var not) ->
                list(values.stream().map(value -> value(column, value)).toList(), not);
            case CellTest.Either(var tests, var not)
            when not && tests.equals(List.of(new CellTest.Unanswered())) -> texts.get("catalogue.cell.answered");
            case CellTest.Either(var tests, var not) ->
                list(tests.stream().map(one -> asked(column, one)).toList(), not);
            case CellTest.Between between -> said.between(between);
            case CellTest.Days days -> said.days(days);
            case CellTest.Other(var raw) ->
                formulas.of(raw, value -> given(column, value.feel())).orElse(raw);
        };
    }

    private String list(List<String> said, boolean not) {
        return not
                ? texts.get("catalogue.cell.not", joined(said, "catalogue.cell.and"))
                : joined(said, "catalogue.cell.or");
    }

    private String joined(List<String> said, String key) {
        return String.join(" " + texts.get(key) + " ", said);
    }

    /** What a cell under an output gives. */
    public String given(Column column, String feel) {
        return switch (CellTest.of(feel)) {
            case CellTest.Any ignored -> texts.get("catalogue.cell.nothing");
            case CellTest.Unanswered ignored -> texts.get("catalogue.cell.nothing");
            default -> asked(column, feel);
        };
    }

    /** A code as the package's forms call it, a day or a span as people say it. */
    public String value(Column column, String code) {
        var label = labels.value(column.expression(), code);
        return label.equals(code)
                ? WrittenCell.day(code)
                        .map(said::day)
                        .or(() -> TimeSpan.of(code).map(said::span))
                        .orElse(code)
                : label;
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
}
