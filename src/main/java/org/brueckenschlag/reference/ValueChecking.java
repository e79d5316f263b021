package org.brueckenschlag.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a value may be kept as somebody has written it: everything that speaks against it, at once. */
@Component
class ValueChecking {

    static final String CODE = "code";
    static final String GERMAN = "de";
    static final String ENGLISH = "en";
    static final String TURKISH = "tr";
    static final String FORMERLY = "frueher";
    static final String UNTIL = "gilt_bis";
    static final String POSITION = "reihenfolge";

    private static final int LONGEST = 100;
    private static final int LAST_POSITION = 99_999;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u00AD]]");

    private final FreeTexts texts;

    ValueChecking(FreeTexts texts) {
        this.texts = texts;
    }

    List<Finding> findings(ReferenceValue value, @Nullable ReferenceValue before, @Nullable OverrideReason reason) {
        var findings = new ArrayList<Finding>();
        if (!value.list().allowsCode(value.code())) {
            findings.add(Finding.of(
                    CODE,
                    value.list() == ReferenceList.SOZIALRAUM ? "reference.code-of-place" : "reference.code-invalid"));
        } else if (before == null) {
            guard(CODE, value.code().replace('_', ' '), reason, findings);
        }
        if (value.words().german().isEmpty()) {
            findings.add(Finding.of(GERMAN, "reference.words-missing"));
        }
        var old = before == null ? new Wording("", "", "") : before.words();
        words(GERMAN, value.words().german(), old.german(), reason, findings);
        words(ENGLISH, value.words().english(), old.english(), reason, findings);
        words(TURKISH, value.words().turkish(), old.turkish(), reason, findings);
        words(FORMERLY, value.formerly(), before == null ? "" : before.formerly(), reason, findings);
        var from = value.from();
        var until = value.until();
        if (from != null && until != null && !from.isBefore(until)) {
            findings.add(Finding.of(UNTIL, "reference.ends-before", from, until));
        }
        if (value.position() < 0 || value.position() > LAST_POSITION) {
            findings.add(Finding.of(POSITION, "reference.position", LAST_POSITION));
        }
        return findings;
    }

    /** What stands there already was looked at when it was written. */
    private void words(
            String field, String text, String before, @Nullable OverrideReason reason, List<Finding> findings) {
        if (text.equals(before)) {
            return;
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            findings.add(Finding.of(field, "reference.words-too-long", LONGEST));
        } else if (CONTROL.matcher(text).find()) {
            findings.add(Finding.of(field, "reference.words-plain"));
        } else {
            guard(field, text, reason, findings);
        }
    }

    private void guard(String field, String text, @Nullable OverrideReason reason, List<Finding> findings) {
        var written = WrittenText.of(text);
        findings.addAll(
                texts.findings(TextDoor.REFERENCE_VALUE, field, reason == null ? written : written.because(reason)));
    }
}
