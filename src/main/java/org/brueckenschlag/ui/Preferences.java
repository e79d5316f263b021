package org.brueckenschlag.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.Texts;

/**
 * What a person chose about the look of the pages. It is kept in cookies of the browser, not with the account: the page
 * must be right before anybody has signed in, and without a flash.
 */
public final class Preferences {

    private static final String LANGUAGE = "bs-sprache";
    private static final String SCHEME = "bs-darstellung";

    private Preferences() {}

    /** Light or dark. */
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The chosen language, else the first of the browser's that we have, else German. */
    static Locale locale(VaadinRequest request) {
        var chosen = cookie(request, LANGUAGE).flatMap(Preferences::ours);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
            var ours = ours(locales.nextElement().getLanguage());
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        return Texts.GERMAN;
    }

    public static Scheme scheme(VaadinRequest request) {
        var value = cookie(request, SCHEME).orElse("");
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.key().equals(value))
                .findFirst()
                .orElse(Scheme.SYSTEM);
    }

    /** Keeps the language and loads the page again in it. */
    public static void choose(UI ui, Locale locale) {
        keep(ui, LANGUAGE, locale.getLanguage());
        ui.getPage().reload();
    }

    /** Keeps light or dark and shows it at once. */
    public static void choose(UI ui, Scheme scheme) {
        keep(ui, SCHEME, scheme.key());
        ui.getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme = $0", scheme == Scheme.SYSTEM ? "" : scheme.key());
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; SameSite=Lax'", name, value);
    }

    private static Optional<Locale> ours(String language) {
        return Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst();
    }
}
