package org.brueckenschlag.forms;

/** Names the place of an answer in a finding. */
final class AnswerPath {

    private static final int LONGEST = 80;

    private AnswerPath() {}

    static String row(String list, int row) {
        return list + "[" + row + "]";
    }

    static String inRow(String list, int row, String key) {
        return row(list, row) + "." + key;
    }

    /** A key that nobody has checked may be as long as a book. */
    static String shortened(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "…";
    }
}
