package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.w3c.dom.Element;

/**
 * What a decision table says, read and nothing more.
 *
 * @param policy which rows count, as it is written; empty for the usual one
 */
record WrittenTable(
        String decision, String name, String policy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    WrittenTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** @throws IllegalArgumentException where it is not one table */
    static WrittenTable of(String dmn) {
        var tables = tables(dmn).toList();
        if (tables.size() != 1) {
            throw new IllegalArgumentException("not one table");
        }
        return table(tables.getFirst());
    }

    /** Each table of a file; none where it cannot be read. */
    static List<WrittenTable> all(String dmn) {
        try {
            return tables(dmn).map(WrittenTable::table).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Stream<Element> tables(String dmn) {
        return Xml.descendants(Xml.parse(dmn)).filter(element -> "decisionTable".equals(element.getLocalName()));
    }

    private static WrittenTable table(Element table) {
        var around = (Element) table.getParentNode();
        var rules = named(table, "rule").toList();
        return new WrittenTable(
                around.getAttribute("id"),
                Xml.attribute(around, "name").orElse(around.getAttribute("id")),
                table.getAttribute("hitPolicy"),
                named(table, "input").map(WrittenTable::input).toList(),
                named(table, "output").map(WrittenTable::output).toList(),
                IntStream.range(0, rules.size())
                        .mapToObj(at -> row(rules.get(at), at))
                        .toList());
    }

    /** Whether each row has a cell under each column. */
    boolean isWhole() {
        return rows.stream()
                .allMatch(
                        row -> row.when().size() == inputs.size() && row.then().size() == outputs.size());
    }

    private static Row row(Element rule, int at) {
        return new Row(
                Xml.attribute(rule, "id").orElse("row-" + (at + 1)),
                named(rule, "description").map(Xml::text).findFirst().orElse(""),
                named(rule, "inputEntry").map(Xml::text).toList(),
                named(rule, "outputEntry").map(Xml::text).toList());
    }

    private static Column input(Element input) {
        var asked = named(input, "inputExpression").findFirst();
        return new Column(
                input.getAttribute("id"),
                input.getAttribute("label"),
                asked.map(Xml::text).orElse(""),
                asked.map(expression -> expression.getAttribute("typeRef")).orElse(""),
                named(input, "inputValues").map(Xml::text).findFirst().orElse(""));
    }

    private static Column output(Element output) {
        return new Column(
                output.getAttribute("id"),
                output.getAttribute("label"),
                output.getAttribute("name"),
                output.getAttribute("typeRef"),
                named(output, "outputValues").map(Xml::text).findFirst().orElse(""));
    }

    private static Stream<Element> named(Element parent, String name) {
        return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName()));
    }
}
