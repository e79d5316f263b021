package org.brueckenschlag.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A process that an agency begins to draw.
 *
 * @param key what it is called in files and addresses, for ever
 * @param letters what the numbers of its matters begin with
 * @param copied key of the process that it begins as a copy of; null where it begins empty
 */
public record NewProcess(
        String name, String key, String letters, @Nullable String copied) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_KEY = 30;
    public static final int MOST_LETTERS = 4;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2," + MOST_LETTERS + "}");
    private static final int PROPOSED_LETTERS = 2;

    public NewProcess {
        name = name.strip();
        key = key.strip();
        letters = letters.strip();
    }

    boolean isKey() {
        return key.length() >= 3
                && key.length() <= LONGEST_KEY
                && KEY.matcher(key).matches();
    }

    boolean areLetters() {
        return LETTERS.matcher(letters).matches();
    }

    /** A key for that name: "Runder Tisch" becomes {@code runder_tisch}. */
    public static String keyFor(String name) {
        var key = plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        var cut = key.substring(0, Math.min(key.length(), LONGEST_KEY));
        return cut.replaceAll("^[_0-9]+|_+$", "");
    }

    /** Letters for that name: "Runder Tisch" becomes {@code RT}, "Nachbarschaftsfest" {@code NA}. */
    public static String lettersFor(String name) {
        var words = Pattern.compile("[^A-Za-z]+")
                .splitAsStream(plain(name))
                .filter(word -> !word.isEmpty())
                .toList();
        var letters = words.size() < PROPOSED_LETTERS
                ? String.join("", words)
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.substring(0, Math.min(letters.length(), PROPOSED_LETTERS))
                .toUpperCase(Locale.ROOT);
    }

    /** Letters without marks: an umlaut is written with an e. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\u0308", "e")
                .replaceAll("\\u00df", "ss")
                .replaceAll("\\p{M}", "");
    }
}
