package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.MixedScripts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Translations stand where names stand: nothing in them hides or turns the direction, and they can be read at all. */
@Component
@Order(10)
class TranslatedNamesCheck implements PackageCheck {

    private static final int MOST = 100;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".properties")) {
                look(name, new String(bytes, UTF_8), findings);
            }
        });
        return findings;
    }

    private static void look(String file, String text, List<PackageFinding> findings) {
        var words = new Properties();
        try {
            words.load(new StringReader(text));
        } catch (IllegalArgumentException brokenEscape) {
            findings.add(PackageFinding.error("translation", file, "", 1, "catalogue.translation-broken"));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell("catalogue.name-hidden", NamesCheck::hides, file, text, words, findings);
        tell("catalogue.name-mixed", MixedScripts::in, file, text, words, findings);
    }

    private static void tell(
            String why,
            Predicate<String> deceives,
            String file,
            String text,
            Properties words,
            List<PackageFinding> findings) {
        words.stringPropertyNames().stream()
                .sorted()
                .filter(key -> deceives.test(key) || deceives.test(words.getProperty(key)))
                .limit(MOST)
                .forEach(key -> findings.add(PackageFinding.error(
                        "name",
                        file,
                        PackageFinding.plain(key),
                        line(text, key),
                        why,
                        PackageFinding.plain(words.getProperty(key)))));
        words.stringPropertyNames().stream()
                .sorted()
                .filter(key -> isTooLong(key, words.getProperty(key)))
                .limit(MOST)
                .forEach(key -> findings.add(PackageFinding.error(
                        key.endsWith(".name") ? "name" : "size",
                        file,
                        PackageFinding.plain(key),
                        line(text, key),
                        key.endsWith(".name") ? "catalogue.name-long" : "catalogue.text-long",
                        longest(key))));
    }

    /** What stands where a name stands is as long as one; the rest as long as any text. */
    private static boolean isTooLong(String key, String words) {
        return words.length() > longest(key);
    }

    private static int longest(String key) {
        return key.endsWith(".name") ? NamesCheck.LONGEST_NAME : NamesCheck.LONGEST_TEXT;
    }

    private static int line(String text, String key) {
        var found = Pattern.compile("(?m)^\\s*" + Pattern.quote(key)).matcher(text);
        return found.find() ? (int) text.substring(0, found.end()).lines().count() : 0;
    }
}
