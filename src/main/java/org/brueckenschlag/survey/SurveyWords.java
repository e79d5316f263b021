package org.brueckenschlag.survey;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What groups read, in the languages that they read. These are more than the program speaks ({@code shared.Texts}), and
 * much less is said in them.
 */
public final class SurveyWords {

    public static final List<SurveyWords> LANGUAGES = List.of("de", "en-GB", "tr", "ar", "uk").stream()
            .map(SurveyWords::new)
            .toList();

    private final Locale locale;
    private final Properties words = new Properties();

    private SurveyWords(String tag) {
        this.locale = Locale.forLanguageTag(tag);
        var name = "/survey/words_" + locale.getLanguage() + ".properties";
        try (var stream = Objects.requireNonNull(SurveyWords.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param language {@code de}, {@code en}, {@code tr}, {@code ar}, {@code uk} */
    public static Optional<SurveyWords> in(String language) {
        return LANGUAGES.stream()
                .filter(words -> words.language().equals(language))
                .findFirst();
    }

    /** Those of a reader of the program; German where surveys do not speak that language. */
    public static SurveyWords in(Locale locale) {
        return in(locale.getLanguage()).orElse(LANGUAGES.getFirst());
    }

    public String language() {
        return locale.getLanguage();
    }

    public boolean isRightToLeft() {
        return language().equals("ar");
    }

    public String question(SurveyQuestion question) {
        return get("question." + question.key());
    }

    public String answer(SurveyAnswer answer) {
        return get("answer." + answer.key());
    }

    public String get(String key, Object... arguments) {
        var pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no word under " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
