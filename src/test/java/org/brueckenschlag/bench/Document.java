package org.brueckenschlag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with places for figures, between {@code <!-- bench NAME -->} and {@code <!-- bench -->}. */
record Document(Path file) {

    private static final String END = "<!-- bench -->";

    void put(String name, String text) throws IOException {
        var page = Files.readString(file);
        var mark = "<!-- bench " + name + " -->\n";
        var begin = page.indexOf(mark);
        var end = begin < 0 ? -1 : page.indexOf(END, begin + mark.length());
        if (end < 0) {
            throw new IllegalStateException(file + " has no place for " + name);
        }
        Files.writeString(file, page.substring(0, begin + mark.length()) + "\n" + text + "\n" + page.substring(end));
    }
}
