package org.brueckenschlag.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The product's words in one language: all message bundles {@code texts/<module>_<language>.properties} (UTF-8, ICU
 * message format with plurals). A missing key shows itself in brackets and fails {@code EveryTextIsTranslatedTests}.
 */
public final class Texts {

    public static final Locale GERMAN = Locale.GERMANY;
    public static final Locale ENGLISH = Locale.UK;
    public static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    /** The languages of the product; the first is the one to fall back to. */
    public static final List<Locale> LANGUAGES = List.of(GERMAN, ENGLISH, TURKISH);

    /** One bundle a module, so that words stay beside those who use them. */
    public static final List<String> BUNDLES = List.of(
            "identity",
            "casefree",
            "forms",
            "catalogue",
            "reference",
            "matters",
            "rehearsal",
            "indicators",
            "dossier",
            "tasks",
            "audit",
            "audit_erasure",
            "verify",
            "audit_export",
            "audit_protection",
            "demo",
            "rest",
            "start",
            "survey",
            "ui",
            "ui_audit",
            "ui_dossier",
            "ui_erasure",
            "ui_figures",
            "ui_forms",
            "ui_matters",
            "ui_protection",
            "ui_reference",
            "ui_survey",
            "ui_talk",
            "ui_tasks",
            "ui_workshop");

    private static final Map<String, Texts> BY_LANGUAGE = load();

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /** The words in that language; German for a language we do not have. */
    public static Texts in(Locale locale) {
        return BY_LANGUAGE.getOrDefault(
                locale.getLanguage(), Objects.requireNonNull(BY_LANGUAGE.get(GERMAN.getLanguage())));
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The sentence under that key with its arguments, {@code {0}} first. */
    public String get(String key, Object... arguments) {
        return find(key, arguments).orElse("[" + key + "]");
    }

    public Optional<String> find(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        var said = Arrays.stream(arguments)
                .map(argument -> argument instanceof Spoken spoken ? spoken.in(this) : argument)
                .toArray();
        return Optional.of(new MessageFormat(pattern, locale).format(said));
    }

    public String get(Finding finding) {
        return get(finding.key(), finding.arguments().toArray());
    }

    private static Map<String, Texts> load() {
        var all = new HashMap<String, Texts>();
        for (var locale : LANGUAGES) {
            var patterns = new HashMap<String, String>();
            for (var bundle : BUNDLES) {
                read(bundle, locale).forEach((key, value) -> patterns.put((String) key, (String) value));
            }
            all.put(locale.getLanguage(), new Texts(locale, patterns));
        }
        return Map.copyOf(all);
    }

    private static Properties read(String bundle, Locale locale) {
        var words = new Properties();
        var name = "/texts/" + bundle + "_" + locale.getLanguage() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
