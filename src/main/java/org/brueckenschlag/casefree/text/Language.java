package org.brueckenschlag.casefree.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language a note is most likely in; only rules of grammar depend on it, never whether a format is found. */
enum Language {
    GERMAN,
    TURKISH,
    ENGLISH,
    POLISH,
    OTHER_LATIN,
    CYRILLIC,
    ARABIC;

    /** As much as two small words; a single foreign name does not change a language. */
    private static final int OWN_LETTERS = 2;

    private static final String POLISH_LETTERS = "\u0105\u0107\u0119\u0142\u0144\u015B\u017A\u017C";
    /** Romanian, Albanian, Italian, Czech, French and the like. */
    private static final String LETTERS_OF_OTHERS =
            "\u0103\u0219\u021B\u00EE\u00E2\u00EB\u00E7\u00E8\u00F2\u00EC\u00F9\u010D\u0161\u017E\u0159\u011B\u00F1\u015F\u0163";

    private static final String TURKISH_LETTERS = "\u011F\u0131";

    static Map<Language, Set<String>> smallWords(WordLists lists) {
        var words = new EnumMap<Language, Set<String>>(Language.class);
        for (var language : new Language[] {GERMAN, TURKISH, ENGLISH, POLISH}) {
            words.put(language, lists.keys("language." + language.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    static Language of(Note note, Map<Language, Set<String>> smallWords) {
        var cyrillic = 0;
        var arabic = 0;
        for (var word : note.words()) {
            var script = Character.UnicodeScript.of(word.text().charAt(0));
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
            arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
        }
        var half = note.words().size() / 2;
        if (cyrillic > half || arabic > half) {
            return cyrillic > arabic ? CYRILLIC : ARABIC;
        }
        var best = OTHER_LATIN;
        var most = 0L;
        for (var entry : smallWords.entrySet()) {
            var count = note.words().stream()
                            .filter(word -> entry.getValue().contains(word.key()))
                            .count()
                    + (hasLettersOf(entry.getKey(), note.lower()) ? OWN_LETTERS : 0);
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return most == 0 && (hasGermanLetters(note.lower()) || looksGerman(note)) ? GERMAN : best;
    }

    /** Minutes in key words have no small words; nouns with capitals inside of them do no other language. */
    private static boolean looksGerman(Note note) {
        var capitals = note.words().stream()
                .skip(1)
                .filter(word -> word.isCapitalised() && !word.isAllCapitals())
                .count();
        return 3 * capitals >= note.words().size()
                && note.lower().chars().noneMatch(sign -> LETTERS_OF_OTHERS.indexOf(sign) >= 0);
    }

    /** Of the languages around only German has these; Turkish has the other umlauts, too. */
    private static boolean hasGermanLetters(String lower) {
        return lower.chars().anyMatch(sign -> sign == '\u00E4' || sign == '\u00DF');
    }

    /** Letters that of these languages only one has. */
    private static boolean hasLettersOf(Language language, String lower) {
        return switch (language) {
            case POLISH -> lower.chars().anyMatch(sign -> POLISH_LETTERS.indexOf(sign) >= 0);
            case TURKISH -> lower.chars().anyMatch(sign -> TURKISH_LETTERS.indexOf(sign) >= 0);
            default -> false;
        };
    }
}
