package org.brueckenschlag.reference;

import java.util.List;
import java.util.Locale;

/**
 * What a value is called. A translation that is empty is read in German.
 *
 * @param german never empty in a value that is kept
 */
public record Wording(String german, String english, String turkish) {

    public Wording {
        german = german.strip();
        english = english.strip();
        turkish = turkish.strip();
    }

    public String in(Locale locale) {
        var translated = switch (locale.getLanguage()) {
            case "en" -> english;
            case "tr" -> turkish;
            default -> german;
        };
        return translated.isEmpty() ? german : translated;
    }

    List<String> all() {
        return List.of(german, english, turkish);
    }
}
