package org.brueckenschlag.casefree.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;

/**
 * An invented note and what a person marked in it.
 *
 * @param part {@code tuned}; {@code held}: not looked at while the guard was being written; {@code later}: written
 *     after that, in another style
 * @param kind {@code clean}, or the key of what is marked
 * @param certainty what the guard should at least be; irrelevant for clean ones
 */
record LabelledNote(String part, String language, String kind, Certainty certainty, String text, List<Span> marked) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|u[0-9a-f]{4})");

    static List<LabelledNote> all() {
        return Stream.of("notes", "notes-later", "notes-roles", "notes-fresh")
                .flatMap(file -> in(file).stream())
                .toList();
    }

    private static List<LabelledNote> in(String file) {
        var stream = Objects.requireNonNull(LabelledNote.class.getResourceAsStream("/casefree/" + file + ".tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledNote of(String... columns) {
        var spans = new ArrayList<Span>();
        var text = new StringBuilder();
        var start = 0;
        var marked = unescaped(columns[4]);
        for (int at = 0; at < marked.length(); at++) {
            if (marked.startsWith("[[", at)) {
                start = text.length();
                at++;
            } else if (marked.startsWith("]]", at) && !marked.startsWith("]]]", at)) {
                spans.add(new Span(start, text.length()));
                at++;
            } else {
                text.append(marked.charAt(at));
            }
        }
        return new LabelledNote(
                columns[0],
                columns[1],
                columns[2],
                columns[3].equals("likely") ? Certainty.LIKELY : Certainty.CERTAIN,
                text.toString(),
                List.copyOf(spans));
    }

    boolean isTuned() {
        return part.equals("tuned");
    }

    boolean isClean() {
        return kind.equals("clean");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> escape.group(1).equals("n")
                        ? "\n"
                        : Character.toString(Integer.parseInt(escape.group(1).substring(1), 16)));
    }

    record Span(int start, int end) {

        boolean meets(TextFinding finding) {
            return start < finding.end() && finding.start() < end;
        }
    }
}
