package org.brueckenschlag.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shows what a name hides: signs that nobody sees make two names look alike, or turn the sentence around them. */
public final class VisibleText {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");

    private VisibleText() {}

    public static String of(String text) {
        return UNSEEN.matcher(text.replaceAll("\\p{Cc}", " ")).replaceAll(unseen -> sign(unseen.group()));
    }

    private static String sign(String unseen) {
        var code = unseen.codePointAt(0);
        return code == SOFT_HYPHEN ? "" : String.format(Locale.ROOT, "[U+%04X]", code);
    }
}
