package org.brueckenschlag.casefree;

import org.brueckenschlag.casefree.text.Recognisers;

/**
 * Looks for persons in the few free texts. Keeps nothing of what it reads. Lists and models are read at the first
 * check, once for the whole program.
 */
public final class TextGuard {

    /** Nobody may send it more. */
    public static final int LONGEST = 4_000;

    private TextGuard() {}

    /** The rules that come with the product. */
    public static TextGuard shipped() {
        return new TextGuard();
    }

    /**
     * What in the text gives a person away.
     *
     * @param own what the agency's own words are; never what somebody has just typed
     * @throws IllegalArgumentException for a text longer than {@link #LONGEST}
     */
    public Verdict check(CharSequence text, Vocabulary own) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long to be checked");
        }
        return new Verdict(Recognisers.shipped().find(text, own));
    }
}
