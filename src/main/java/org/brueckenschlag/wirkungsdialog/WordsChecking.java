package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** Words in three languages that somebody wants to keep: not too long, plain, and past the guard. */
final class WordsChecking {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u00AD\\n]]");

    private final FreeTexts texts;
    private final TextDoor door;
    private final @Nullable OverrideReason reason;
    private final boolean kept;
    private final List<Finding> findings;

    /**
     * @param kept whether they are about to be kept: only then it is told that the guard refused a word
     * @param findings takes what is found
     */
    WordsChecking(
            FreeTexts texts, TextDoor door, @Nullable OverrideReason reason, boolean kept, List<Finding> findings) {
        this.texts = texts;
        this.door = door;
        this.reason = reason;
        this.kept = kept;
        this.findings = findings;
    }

    /** @param field of the findings, behind which the language stands: {@code name.de} */
    void check(String field, Wording words, @Nullable Wording before, int longest, boolean required) {
        if (required && words.german().isEmpty()) {
            findings.add(Finding.of(field + ".de", "indicators.words-missing"));
        }
        check(field + ".de", words.german(), before == null ? "" : before.german(), longest);
        check(field + ".en", words.english(), before == null ? "" : before.english(), longest);
        check(field + ".tr", words.turkish(), before == null ? "" : before.turkish(), longest);
    }

    /** What stands there already was looked at when it was written. */
    private void check(String field, String text, String before, int longest) {
        if (text.equals(before)) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            findings.add(Finding.of(field, "indicators.words-too-long", longest));
        } else if (CONTROL.matcher(text).find()) {
            findings.add(Finding.of(field, "indicators.words-plain"));
        } else {
            guarded(field, text).forEach(findings::add);
        }
    }

    private Stream<Finding> guarded(String field, String text) {
        var written =
                reason == null ? WrittenText.of(text) : WrittenText.of(text).because(reason);
        return (kept ? texts.findings(door, field, written) : texts.findingsSoFar(field, written)).stream();
    }
}
