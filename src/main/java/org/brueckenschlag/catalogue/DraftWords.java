package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a draft in one other language: one entry is changed, every other line stays as somebody wrote it. */
public final class DraftWords {

    private static final Pattern END_OF_KEY = Pattern.compile("[=:\\s]");

    private final List<String> lines;

    private DraftWords(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    public static DraftWords of(String file) {
        return new DraftWords(file.lines().toList());
    }

    /** Name of the file for a language ({@code en}). */
    public static String file(String language) {
        return "texte_" + language + ".properties";
    }

    public String written() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    public Map<String, String> words() {
        return TranslationPassages.words(written());
    }

    /**
     * The same with that entry; a new one stands behind those that begin alike.
     *
     * @param words empty takes the entry out
     */
    public DraftWords with(String key, String words) {
        var kept = new ArrayList<String>();
        var at = -1;
        var goesOn = false;
        for (var line : lines) {
            var isPartOfIt = goesOn;
            if (!isPartOfIt && !isComment(line) && keyOf(line).equals(key)) {
                isPartOfIt = true;
                at = kept.size();
            }
            goesOn = isPartOfIt && endsOpen(line);
            if (!isPartOfIt) {
                kept.add(line);
            }
        }
        if (!words.isBlank()) {
            kept.add(at < 0 ? behindAlike(kept, key) : at, key + "=" + escaped(words.strip()));
        }
        return new DraftWords(kept);
    }

    private static int behindAlike(List<String> lines, String key) {
        for (var prefix = key; prefix.indexOf('.') >= 0; ) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
            for (var at = lines.size() - 1; at >= 0; at--) {
                if (!isComment(lines.get(at)) && keyOf(lines.get(at)).startsWith(prefix + ".")) {
                    var end = at;
                    while (end < lines.size() - 1 && endsOpen(lines.get(end))) {
                        end++;
                    }
                    return end + 1;
                }
            }
        }
        return lines.size();
    }

    private static boolean isComment(String line) {
        var text = line.strip();
        return text.startsWith("#") || text.startsWith("!");
    }

    private static String keyOf(String line) {
        return END_OF_KEY.split(line.strip(), 2)[0];
    }

    /** Whether the entry goes on in the next line. */
    private static boolean endsOpen(String line) {
        var backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }
}
