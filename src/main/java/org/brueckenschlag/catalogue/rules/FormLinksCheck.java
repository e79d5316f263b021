package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Texts of forms are words ({@code security.md} 2.2 "Browser"): no markup, no images, no link that runs something. Our
 * own views show them as words anyway; others that read the same file may not.
 */
@Component
@Order(10)
class FormLinksCheck implements PackageCheck {

    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)<\\s*[a-z!/?][^\"\\n]{0,200}|!\\[[^\\]\"]{0,100}]\\(|(?:java|vb)script\\s*:|data\\s*:\\s*text/|\\\\u003c");

    private static final int HEXADECIMAL = 16;
    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** As a file of words drops it. */
    private static final Pattern LONE = Pattern.compile("\\\\(?![ntrfu\"\\\\])");

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".form") || name.endsWith(".properties")) {
                look(name, new String(bytes, UTF_8), findings);
            }
        });
        return findings;
    }

    /** Signs that are written by their number, and those that a backslash stands before without need. */
    private static String unescaped(String line) {
        return LONE.matcher(NUMBERED.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL)))))
                .replaceAll("");
    }

    private static void look(String name, String text, List<PackageFinding> findings) {
        var line = 1;
        for (var each : text.split("\n", -1)) {
            if (ACTIVE.matcher(each).find() || ACTIVE.matcher(unescaped(each)).find()) {
                findings.add(PackageFinding.error("form-link", name, "", line, "catalogue.form-link"));
            }
            line++;
        }
    }
}
