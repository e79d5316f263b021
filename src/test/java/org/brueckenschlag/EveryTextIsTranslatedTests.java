package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word that people read stands in the bundles, in each language, with the same arguments. */
class EveryTextIsTranslatedTests {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "texts");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GERMAN_OR_TURKISH_LETTER = Pattern.compile("[äöüÄÖÜßçğışÇĞİŞ]");

    @Test
    void everyFileBelongsToABundleThatIsRead() throws IOException {
        var read = Texts.BUNDLES.stream()
                .flatMap(bundle -> Texts.LANGUAGES.stream().map(locale -> fileName(bundle, locale)))
                .collect(Collectors.toSet());

        try (var files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("Texts.BUNDLES and Texts.LANGUAGES decide which files are read")
                    .isSubsetOf(read);
        }
    }

    @TestFactory
    Stream<DynamicTest> inEachBundle() {
        return Texts.BUNDLES.stream()
                .filter(EveryTextIsTranslatedTests::isThere)
                .flatMap(bundle -> Stream.of(
                        DynamicTest.dynamicTest(bundle + ": the same keys in each language", () -> sameKeys(bundle)),
                        DynamicTest.dynamicTest(bundle + ": no key twice in a file", () -> noKeyTwice(bundle)),
                        DynamicTest.dynamicTest(
                                bundle + ": each pattern is understood", () -> eachPatternParses(bundle)),
                        DynamicTest.dynamicTest(
                                bundle + ": the same arguments in each language", () -> sameArguments(bundle))));
    }

    /** Nobody whose language it is has read it yet: whoever reviews a file takes the mark away with this rule. */
    @Test
    void everyTurkishFileSaysThatItWaitsForItsReview() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith("_tr.properties")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).getFirst())
                            .isEqualTo("# Turkish: for review by a native professional"));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() {
        var bundlesByKey = new TreeMap<String, List<String>>();
        for (var bundle : Texts.BUNDLES) {
            words(bundle, Texts.GERMAN)
                    .keySet()
                    .forEach(key -> bundlesByKey
                            .computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(bundle));
        }

        bundlesByKey.values().removeIf(bundles -> bundles.size() == 1);
        assertThat(bundlesByKey).as("keys that stand in more than one bundle").isEmpty();
    }

    /** Signs such as „…“ or „·“ are no words; letters that only German or Turkish has are. */
    @Test
    void noWordsStandInTheCode() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            var number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (!isComment(line)) {
                    var literals = LITERAL.matcher(line);
                    while (literals.find()) {
                        if (GERMAN_OR_TURKISH_LETTER.matcher(literals.group(1)).find()) {
                            found.add(CODE.relativize(file) + ":" + number + " " + literals.group());
                        }
                    }
                }
            }
        }

        found.removeIf(place -> place.endsWith("\"Brückenschlag\""));
        assertThat(found).as("words in the code: move them into a bundle").isEmpty();
    }

    private static void sameKeys(String bundle) {
        var german = words(bundle, Texts.GERMAN).keySet();
        for (var locale : Texts.LANGUAGES) {
            assertThat(new TreeSet<>(words(bundle, locale).keySet()))
                    .as(fileName(bundle, locale))
                    .isEqualTo(new TreeSet<>(german));
        }
    }

    private static void noKeyTwice(String bundle) throws IOException {
        for (var locale : Texts.LANGUAGES) {
            var seen = new TreeSet<String>();
            var twice = new TreeSet<String>();
            for (var line : Files.readAllLines(file(bundle, locale))) {
                var end = line.indexOf('=');
                if (end > 0 && !line.startsWith("#") && !Character.isWhitespace(line.charAt(0))) {
                    var key = line.substring(0, end).strip();
                    if (!seen.add(key)) {
                        twice.add(key);
                    }
                }
            }
            assertThat(twice).as(fileName(bundle, locale)).isEmpty();
        }
    }

    private static void eachPatternParses(String bundle) {
        for (var locale : Texts.LANGUAGES) {
            words(bundle, locale).forEach((key, pattern) -> {
                assertThat(pattern).as(key + " in " + fileName(bundle, locale)).isNotBlank();
                assertThatCode(() -> new MessageFormat(pattern, locale))
                        .as(key + " in " + fileName(bundle, locale))
                        .doesNotThrowAnyException();
            });
        }
    }

    private static void sameArguments(String bundle) {
        var german = words(bundle, Texts.GERMAN);
        for (var locale : Texts.LANGUAGES) {
            var translated = words(bundle, locale);
            german.forEach((key, pattern) -> {
                if (translated.containsKey(key)) {
                    assertThat(arguments(translated.get(key), locale))
                            .as(key + " in " + fileName(bundle, locale))
                            .isEqualTo(arguments(pattern, Texts.GERMAN));
                }
            });
        }
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }

    private static boolean isThere(String bundle) {
        return Texts.LANGUAGES.stream().anyMatch(locale -> Files.exists(file(bundle, locale)));
    }

    private static Map<String, String> words(String bundle, Locale locale) {
        var file = file(bundle, locale);
        var words = new HashMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            properties.forEach((key, value) -> words.put((String) key, (String) value));
        }
        return words;
    }

    private static Path file(String bundle, Locale locale) {
        return BUNDLES.resolve(fileName(bundle, locale));
    }

    private static String fileName(String bundle, Locale locale) {
        return bundle + "_" + locale.getLanguage() + ".properties";
    }

    private static boolean isComment(String line) {
        var start = line.stripLeading();
        return start.startsWith("*") || start.startsWith("/*") || start.startsWith("//");
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
