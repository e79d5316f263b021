package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;

/**
 * The columns of a decision table of a draft. Each change gives another table, in which the cells of all other columns
 * and all other lines are as they were.
 */
public final class DraftColumns {

    private final DraftTable table;
    private final Side side;

    public DraftColumns(DraftTable table, Side side) {
        this.table = table;
        this.side = side;
    }

    public enum Side {
        /** What is asked. */
        INPUT,
        /** What comes out. */
        OUTPUT;

        private ColumnText text() {
            return this == INPUT ? ColumnText.INPUTS : ColumnText.OUTPUTS;
        }
    }

    public List<Column> all() {
        return side == Side.INPUT ? table.inputs() : table.outputs();
    }

    /** How many of the rows say something in that column. */
    public int filled(int at) {
        return (int) table.rows().stream()
                .map(row -> side == Side.INPUT ? row.when().get(at) : row.then().get(at))
                .filter(cell -> !(CellTest.of(cell) instanceof CellTest.Any))
                .count();
    }

    /** A table without a question, or without a result, decides nothing. */
    public boolean canLose() {
        return all().size() > 1;
    }

    public DraftTable without(int at) {
        return table(side.text().without(table.text(), at));
    }

    /** @param step 1 or -1 */
    public DraftTable moving(int at, int step) {
        var to = at + step;
        return to < 0 || to >= all().size() ? table : table(side.text().swapping(table.text(), at, to));
    }

    public DraftTable naming(int at, String heading) {
        var plain = heading.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.equals(all().get(at).label()) ? table : table(side.text().naming(table.text(), at, plain));
    }

    /** Kinds of questions that a table can ask for: one answer, which can be compared. */
    public static boolean canAsk(Kind kind) {
        return switch (kind) {
            case TICK, NUMBER, ONE, ONE_OF_MANY, DAY -> true;
            default -> false;
        };
    }

    /**
     * With a column behind the others that asks for what a form asks; no row looks at it yet.
     *
     * @param type from {@link OfferedAnswers#type}
     */
    public static DraftTable asking(DraftTable table, FormQuestion question, String type) {
        var taken = ColumnText.ids(table.dmn());
        var known = question.list().isEmpty() ? question.options() : List.<Option>of();
        var id = ColumnText.free(taken, "Input_" + table.decision());
        var written = "<%pinput id=\"" + id + "\" label=\"" + ColumnText.attribute(question.label())
                + "\">%n  <%pinputExpression id=\"" + ColumnText.free(taken, "InputExpression_" + table.decision())
                + "\" typeRef=\"" + type + "\" expressionLanguage=\"feel\">%n    <%ptext>"
                + question.key() + "</%ptext>%n  </%pinputExpression>"
                + values("input", ColumnText.free(taken, "InputValues_" + table.decision()), known) + "%n</%pinput>";
        return table(ColumnText.INPUTS.adding(table.text(), "InputEntry_" + id, written));
    }

    /**
     * With a column behind the others that gives one result more; no row gives it yet.
     *
     * @param name by which diagrams take it, free in this table
     * @param known answers, from {@link TypedAnswers#of}; none for a tick or a number
     */
    public static DraftTable giving(DraftTable table, String name, String heading, Kind kind, List<Option> known) {
        var taken = ColumnText.ids(table.dmn());
        var id = ColumnText.free(taken, "Output_" + table.decision());
        var written = "<%poutput id=\"" + id + "\" label=\"" + ColumnText.attribute(heading) + "\" name=\"" + name
                + "\" typeRef=\"" + type(kind) + "\">"
                + values("output", ColumnText.free(taken, "OutputValues_" + table.decision()), known) + "%n</%poutput>";
        return table(ColumnText.OUTPUTS.adding(table.text(), "OutputEntry_" + id, written));
    }

    private static String values(String side, String id, List<Option> known) {
        if (known.isEmpty()) {
            return "";
        }
        var codes =
                known.stream().map(option -> WrittenCell.quoted(option.value())).collect(Collectors.joining(","));
        return "%n  <%p" + side + "Values id=\"" + id + "\">%n    <%ptext>" + TableText.escaped(codes)
                + "</%ptext>%n  </%p" + side + "Values>";
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TICK -> "boolean";
            case NUMBER -> "integer";
            default -> "string";
        };
    }

    private static DraftTable table(TableText text) {
        return DraftTable.of(text.written());
    }
}
