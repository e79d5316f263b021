package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of a decision table as text: rows are cut out and put in, every other line stays as somebody wrote it. */
record TableText(String head, List<String> blocks, String tail) {

    static final String PREFIX = "((?:[A-Za-z_][\\w.-]*:)?)";
    private static final Pattern RULE =
            Pattern.compile("<" + PREFIX + "rule(?:\\s[^>]*)?>.*?</\\1rule\\s*>", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<" + PREFIX + "decisionTable(?:\\s[^>]*)?>");
    private static final Pattern END = Pattern.compile("</" + PREFIX + "decisionTable\\s*>");
    private static final Pattern POLICY = Pattern.compile("\\shitPolicy\\s*=\\s*([\"'])(.*?)\\1");
    private static final Pattern CELL =
            Pattern.compile("<" + PREFIX + "text\\s*(?:/>|>(.*?)</\\1text\\s*>)", Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile("<" + PREFIX + "description\\s*(?:/>|>.*?</\\1description\\s*>)", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile(
            "<" + PREFIX + "inputExpression(?:\\s[^>]*)?>\\s*<" + PREFIX + "text\\s*>(.*?)</\\2text\\s*>",
            Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("<" + PREFIX + "rule(?:\\s[^>]*)?>");

    TableText {
        blocks = List.copyOf(blocks);
    }

    /** @throws IllegalArgumentException where its rows cannot be told apart */
    static TableText of(String dmn) {
        var blocks = new ArrayList<String>();
        var rules = RULE.matcher(dmn);
        var from = -1;
        var to = -1;
        while (rules.find(Math.max(to, 0))) {
            var start = withIndent(dmn, rules.start());
            if (from < 0) {
                from = start;
            } else if (start != to) {
                // a comment between two rows belongs to the one behind it
                blocks.add(dmn.substring(to, rules.end()));
                to = rules.end();
                continue;
            }
            blocks.add(dmn.substring(start, rules.end()));
            to = rules.end();
        }
        if (from < 0) {
            var end = END.matcher(dmn);
            if (!end.find()) {
                throw new IllegalArgumentException("no table that ends");
            }
            var at = withIndent(dmn, end.start());
            return new TableText(dmn.substring(0, at), blocks, dmn.substring(at));
        }
        return new TableText(dmn.substring(0, from), blocks, dmn.substring(to));
    }

    /** Where the blanks before that place begin; no pattern looks for them, it would begin anew at each of them. */
    static int withIndent(String text, int at) {
        var start = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    String written() {
        return head + String.join("", blocks) + tail;
    }

    int rules() {
        return blocks.size();
    }

    String hitPolicy() {
        var table = TABLE.matcher(head);
        if (!table.find()) {
            return "";
        }
        var policy = POLICY.matcher(table.group());
        return policy.find() ? policy.group(2) : "";
    }

    TableText hitting(String policy) {
        var table = TABLE.matcher(head);
        if (!table.find()) {
            return this;
        }
        var tag = POLICY.matcher(table.group()).replaceFirst("");
        var next = tag.substring(0, tag.length() - 1) + " hitPolicy=\"" + policy + "\">";
        return new TableText(head.substring(0, table.start()) + next + head.substring(table.end()), blocks, tail);
    }

    /** Place of the row in which something with that id stands; -1 where it stands in none. */
    int blockOf(String id) {
        for (var at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).contains("id=\"" + id + '"')) {
                return at;
            }
        }
        return -1;
    }

    /** With another expression under the input at that place. */
    TableText asking(int input, String expression) {
        var expressions = EXPRESSION.matcher(head);
        for (var at = 0; expressions.find(); at++) {
            if (at == input) {
                var next = head.substring(0, expressions.start(3)) + expression + head.substring(expressions.end(3));
                return new TableText(next, blocks, tail);
            }
        }
        throw new IllegalArgumentException("no input at " + input);
    }

    TableText without(int at) {
        var left = new ArrayList<>(blocks);
        left.remove(at);
        return new TableText(head, left, tail);
    }

    TableText moving(int from, int to) {
        var moved = new ArrayList<>(blocks);
        moved.add(to, moved.remove(from));
        return new TableText(head, moved, tail);
    }

    TableText adding(int at, String id, int inputs, int outputs) {
        var prefix = TABLE.matcher(head)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        var block = new StringBuilder("\n      <" + prefix + "rule id=\"" + id + "\">");
        for (var column = 1; column <= inputs; column++) {
            entry(block, prefix, "inputEntry", "InputEntry_" + id + "_" + column);
        }
        for (var column = 1; column <= outputs; column++) {
            entry(block, prefix, "outputEntry", "OutputEntry_" + id + "_" + column);
        }
        var all = new ArrayList<>(blocks);
        all.add(at, block.append("\n      </").append(prefix).append("rule>").toString());
        return new TableText(head, all, tail);
    }

    private static void entry(StringBuilder block, String prefix, String name, String id) {
        block.append("\n        <%1$s%2$s id=\"%3$s\">\n          <%1$stext></%1$stext>\n        </%1$s%2$s>"
                .formatted(prefix, name, id));
    }

    /** @param before the row as it is: only what differs from it is written */
    TableText changing(int at, String note, List<String> cells, DraftTable.Row before) {
        var block = blocks.get(at);
        var known = before.cells();
        var written = new StringBuilder();
        var cell = CELL.matcher(block);
        var end = 0;
        for (var column = 0; cell.find(); column++) {
            written.append(block, end, cell.start());
            var isAnother = column < cells.size() && !cells.get(column).equals(known.get(column));
            written.append(
                    isAnother
                            ? "<%1$stext>%2$s</%1$stext>".formatted(cell.group(1), escaped(cells.get(column)))
                            : cell.group());
            end = cell.end();
        }
        written.append(block.substring(end));
        var changed = note.equals(before.note()) ? written.toString() : noting(written.toString(), note);
        var all = new ArrayList<>(blocks);
        all.set(at, changed);
        return new TableText(head, all, tail);
    }

    private static String noting(String block, String note) {
        var known = NOTE.matcher(block);
        var bare = known.find()
                ? block.substring(0, withIndent(block, known.start())) + block.substring(known.end())
                : block;
        if (note.isBlank()) {
            return bare;
        }
        var opening = OPENING.matcher(bare);
        return opening.replaceFirst(found -> Matcher.quoteReplacement(found.group()
                + "\n        <%1$sdescription>%2$s</%1$sdescription>".formatted(found.group(1), escaped(note))));
    }

    static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
