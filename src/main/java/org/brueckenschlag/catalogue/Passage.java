package org.brueckenschlag.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Words somewhere in a file of a package.
 *
 * @param element id of the element or component around them
 * @param isName an id, key or file name, taken apart into words
 */
record Passage(String text, @Nullable String element, int line, boolean isName) {

    static final String UUID = "(?i:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    static Passage of(String text, @Nullable String element, int line) {
        return new Passage(text, element, line, false);
    }

    /**
     * The random ends that bpmn.io and form-js give their ids, and the UUIDs of other drawing programs, say nothing,
     * but may look like numbers.
     */
    static Passage name(String name, @Nullable String element, int line) {
        var words = name.replaceAll("_(?=[0-9a-z]*[0-9])[0-9a-z]{7}(?=_|$)", "")
                .replaceAll(UUID, "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]+", " ");
        return new Passage(words, element, line, true);
    }

    Passage at(@Nullable String id) {
        return element == null && id != null ? new Passage(text, id, line, isName) : this;
    }
}
