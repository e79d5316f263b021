package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.springframework.http.HttpHeaders;

/** The language that a request asks for; German where it asks for none that we have. */
final class Language {

    /** Without regions, so that {@code en-US} is English. */
    private static final List<Locale> KNOWN = Texts.LANGUAGES.stream()
            .map(locale -> Locale.of(locale.getLanguage()))
            .toList();

    private Language() {}

    static Locale of(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null || wanted.isBlank()) {
            return Texts.GERMAN;
        }
        try {
            var known = Locale.lookup(Locale.LanguageRange.parse(wanted), KNOWN);
            return known == null ? Texts.GERMAN : Texts.in(known).locale();
        } catch (IllegalArgumentException unreadable) {
            return Texts.GERMAN;
        }
    }
}
