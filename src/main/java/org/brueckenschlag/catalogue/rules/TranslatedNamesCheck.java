package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
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
        words.stringPropertyNames().stream()
                .sorted()
                .filter(key -> NamesCheck.hides(key) || NamesCheck.hides(words.getProperty(key)))
                .limit(MOST)
                .forEach(key -> findings.add(PackageFinding.error(
                        "name",
                        file,
                        PackageFinding.plain(key),
                        line(text, key),
                        "catalogue.name-hidden",
                        PackageFinding.plain(words.getProperty(key)))));
    }

    private static int line(String text, String key) {
        var found = Pattern.compile("(?m)^\\s*" + Pattern.quote(key)).matcher(text);
        return found.find() ? (int) text.substring(0, found.end()).lines().count() : 0;
    }
}
