package org.brueckenschlag.casefree.text;

/**
 * A word of a note; parts that are joined by hyphens are one.
 *
 * @param text as it was written
 * @param key as lists know it
 */
record Word(String text, String key, int start, int end) {

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && isCapitalised();
    }

    /** Scripts without capitals tell nothing by them. */
    boolean isCaseless() {
        var first = text.charAt(0);
        return !Character.isUpperCase(first) && !Character.isLowerCase(first);
    }

    boolean isJoined() {
        return text.indexOf('-') > 0;
    }

    int length() {
        return text.length();
    }
}
