package org.brueckenschlag.catalogue.rules;

/** A file that no rule looks into any further. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final int line;
    private final String key;

    /** @param key of the sentence that says why */
    Unreadable(String rule, int line, String key) {
        super(key, null, false, false);
        this.rule = rule;
        this.line = line;
        this.key = key;
    }

    String rule() {
        return rule;
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }
}
