package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns in the text of a table on one side of it: put in, cut out and moved together with their cells; every
 * other line stays as somebody wrote it.
 *
 * @param column name of its element
 * @param cell name of what stands under it
 */
record ColumnText(String column, String cell) {

    static final ColumnText INPUTS = new ColumnText("input", "inputEntry");
    static final ColumnText OUTPUTS = new ColumnText("output", "outputEntry");

    private static final String ATTRIBUTES = "((?:\\s(?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+')*+)?)";
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern LABEL = Pattern.compile("\\slabel\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern LANGUAGE = Pattern.compile("\\sexpressionLanguage\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    TableText without(TableText table, int at) {
        return each(table, (text, name) -> {
            var cut = spans(text, name).get(at);
            return text.substring(0, cut.from) + text.substring(cut.to);
        });
    }

    /** Each takes the other's place. */
    TableText swapping(TableText table, int at, int with) {
        return each(table, (text, name) -> {
            var all = spans(text, name);
            var one = all.get(Math.min(at, with));
            var other = all.get(Math.max(at, with));
            return text.substring(0, one.from)
                    + text.substring(other.from, other.to)
                    + text.substring(one.to, other.from)
                    + text.substring(one.from, one.to)
                    + text.substring(other.to);
        });
    }

    TableText naming(TableText table, int at, String label) {
        var head = table.head();
        var span = spans(head, column).get(at);
        var opening = opening(column).matcher(head);
        opening.region(span.from, head.length());
        if (!opening.find()) {
            throw new IllegalStateException("a column without a beginning");
        }
        var bare = LABEL.matcher(opening.group(2)).replaceFirst("");
        var next = bare.stripTrailing() + " label=\"" + attribute(label) + '"'
                + bare.substring(bare.stripTrailing().length());
        return new TableText(
                head.substring(0, opening.start(2)) + next + head.substring(opening.end(2)),
                table.blocks(),
                table.tail());
    }

    /** @param written the new column as it stands in the file; {@code %p} is the prefix and {@code %n} a new line */
    TableText adding(TableText table, String id, String written) {
        var taken = ids(table.written());
        return each(table, (text, name) -> {
            var isHead = name.equals(column);
            var last = last(text, isHead);
            var prefix = prefix(text, last);
            var indent = text.substring(last.from, text.indexOf('<', last.from));
            var lines = isHead
                    ? written
                    : "<%p" + cell + " id=\"" + free(taken, id) + '"' + language(text) + ">%n  <%ptext></%ptext>%n</%p"
                            + cell + ">";
            var element = indent + lines.replace("%p", prefix).replace("%n", indent);
            return text.substring(0, last.to) + element + text.substring(last.to);
        });
    }

    /** As the neighbours say it. */
    private static String language(String text) {
        var said = LANGUAGE.matcher(text);
        return said.find() ? said.group() : "";
    }

    /** Behind which a new one comes; an empty place before the results where there is none yet. */
    private Span last(String text, boolean isHead) {
        var all = spans(text, isHead ? column : cell);
        if (!all.isEmpty()) {
            return all.getLast();
        }
        var first = spans(text, isHead ? OUTPUTS.column : OUTPUTS.cell).getFirst();
        return new Span(first.from, first.from);
    }

    private static String prefix(String text, Span at) {
        var name = Pattern.compile("<" + TableText.PREFIX + "\\w").matcher(text);
        name.region(at.from, text.length());
        return name.find() ? name.group(1) : "";
    }

    /** An id that nothing in the file has, and which then is taken. */
    static String free(Set<String> taken, String wanted) {
        var number = 1;
        while (!taken.add(wanted + "_" + number)) {
            number++;
        }
        return wanted + "_" + number;
    }

    static Set<String> ids(String dmn) {
        return ID.matcher(dmn).results().map(found -> found.group(1)).collect(Collectors.toCollection(HashSet::new));
    }

    static String attribute(String words) {
        return TableText.escaped(words).replace("\"", "&quot;");
    }

    /** @param change hears the text of the head with the name of a column, and of each row with the name of a cell */
    private TableText each(TableText table, BiFunction<String, String, String> change) {
        return new TableText(
                change.apply(table.head(), column),
                table.blocks().stream().map(block -> change.apply(block, cell)).toList(),
                table.tail());
    }

    private static Pattern opening(String name) {
        return Pattern.compile("<" + TableText.PREFIX + name + ATTRIBUTES + "/?>");
    }

    private static List<Span> spans(String text, String name) {
        var found = new ArrayList<Span>();
        var element = Pattern.compile(
                        "<" + TableText.PREFIX + name + ATTRIBUTES + "(?:/>|>.*?</\\1" + name + "\\s*>)",
                        Pattern.DOTALL)
                .matcher(text);
        while (element.find()) {
            found.add(new Span(TableText.withIndent(text, element.start()), element.end()));
        }
        return found;
    }

    private record Span(int from, int to) {}
}
