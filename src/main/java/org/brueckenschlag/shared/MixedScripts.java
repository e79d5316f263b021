package org.brueckenschlag.shared;

import java.util.regex.Pattern;

/** Words that look like others: Latin and a script that has the same shapes, in one word. */
public final class MixedScripts {

    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’]*[\\p{IsCyrillic}\\p{IsGreek}]"
                    + "|[\\p{IsCyrillic}\\p{IsGreek}][\\p{IsCyrillic}\\p{IsGreek}\\p{M}'’]*\\p{IsLatin}");

    private MixedScripts() {}

    public static boolean in(String text) {
        return MIXED.matcher(text).find();
    }
}
