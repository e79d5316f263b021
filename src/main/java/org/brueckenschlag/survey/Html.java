package org.brueckenschlag.survey;

/** Words inside of a page that is written by hand. */
public final class Html {

    private Html() {}

    /** For text and for attributes in double quotes. */
    public static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
