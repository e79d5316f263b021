package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To look where words and numbers begin finds what a look at each sign finds. */
class BeginningsTests {

    private static final String TEXT = "Hof, hof-Hof 12hof Rathof\n345 7 hof hofhof 0,5 \uD83C\uDF33hof 88";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?<!\\p{L})hof",
                "(?<!\\p{L})hof(?!\\p{L})",
                "(?<!\\p{L})[a-z]+-hof",
                "(?<!\\d)\\d{1,2}",
                "\\d{2}",
                "(?<!\\p{L})(?:hof|\\d+)\\s(?:hof|\\d)",
                "\\d+$",
                "(?<!\\p{L})kein",
            })
    void theSameIsFound(Pattern pattern) {
        var note = Note.of(TEXT);
        var each = new ArrayList<List<Object>>();
        var matcher = pattern.matcher(note.plain());
        while (matcher.find()) {
            each.add(List.of(matcher.start(), matcher.end(), matcher.group()));
        }

        var found = new ArrayList<List<Object>>();
        var search = note.begins().ofBoth(pattern, note.plain());
        while (search.find()) {
            found.add(List.of(search.start(), search.end(), search.group()));
        }

        assertThat(found).isEqualTo(each);
    }
}
