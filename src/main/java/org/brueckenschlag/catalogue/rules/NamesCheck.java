package org.brueckenschlag.catalogue.rules;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.brueckenschlag.shared.MixedScripts;
import org.springframework.stereotype.Component;

/**
 * What people read is what stands there ({@code security.md} 2.2 "Browser", 2.3, 8): no signs that turn the direction
 * or hide, no letters that look like others, no name that nobody reads to its end.
 */
@Component
class NamesCheck implements ModelCheck {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 4_000;

    private static final Set<String> NAMES = Set.of("name", "label", "errorCode", "escalationCode");

    /** What the engine or people call something by; everything else that has a name wears it as a label. */
    private static final Set<String> CALLED = Set.of("process", "message", "signal", "error", "escalation", "decision");

    /** How lines of logs begin; drawing programs break labels into lines, but not into these. */
    private static final Pattern LIKE_A_LOG = Pattern.compile(
            "\\n.*(\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d|\\b(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE)\\b)");

    /**
     * Direction, zero width, control, letters that fill without being seen; a joiner between letters that need one is
     * none of them.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\u061C\\u180E\\uFFF9-\\uFFFB"
                    + "\\u115F\\u1160\\u3164\\uFFA0]"
                    + "|[\\u200C\\u200D](?![\\p{IsArabic}\\p{IsDevanagari}\\p{IsBengali}\\p{IsTamil}\\p{So}\\p{M}])"
                    + "|[\\x{E0000}-\\x{E007F}]|\\p{Co}");

    private static final Pattern CONTROL_IN_NAME = Pattern.compile("\\p{Cc}");
    private static final Pattern CONTROL_IN_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .all()
                .forEach(model -> model.root()
                        .all()
                        .filter(node -> !Namespaces.isPicture(node.namespace()))
                        .forEach(node -> {
                            node.attributes().forEach((name, value) -> attribute(model, node, name, value, findings));
                            text(model, node, node.text(), findings);
                        }));
    }

    private static void attribute(Model model, Node node, Name name, String value, Findings findings) {
        if (NAMES.contains(name.local()) && name.namespace().isEmpty()) {
            if (value.length() > LONGEST_NAME) {
                findings.error("name", model, node, "catalogue.name-long", LONGEST_NAME);
            }
            if (CONTROL_IN_NAME
                    .matcher(isLabel(node, value) ? value.replace('\n', ' ') : value)
                    .find()) {
                findings.error("name", model, node, "catalogue.name-line", value);
            }
        }
        text(model, node, value, findings);
    }

    /** Whether something in it does not show. */
    static boolean hides(String text) {
        return HIDDEN.matcher(text).find() || CONTROL_IN_TEXT.matcher(text).find();
    }

    private static boolean isLabel(Node node, String value) {
        return !CALLED.contains(node.name()) && !LIKE_A_LOG.matcher(value).find();
    }

    /** Western letters, composed, and what editors make of quotation marks: almost every text, told quickly. */
    private static boolean isOrdinary(String text) {
        return text.chars()
                .allMatch(sign -> sign >= ' ' && sign < 0x7F
                        || sign == '\n'
                        || sign >= 0xA1 && sign < 0x250 && sign != 0xAD
                        || sign >= 0x2010 && sign <= 0x2027);
    }

    private static void text(Model model, Node node, String text, Findings findings) {
        if (text.length() > LONGEST_TEXT) {
            findings.error("size", model, node, "catalogue.text-long", LONGEST_TEXT);
        }
        if (isOrdinary(text)) {
            return;
        }
        if (hides(text)) {
            findings.error("name", model, node, "catalogue.name-hidden", text);
        }
        if (MixedScripts.in(text)) {
            findings.error("name", model, node, "catalogue.name-mixed", text);
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            findings.warn("name", model, node, "catalogue.name-not-composed", text);
        }
    }
}
