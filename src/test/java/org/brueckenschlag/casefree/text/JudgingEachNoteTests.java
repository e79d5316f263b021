package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the guard finds in each note that is not held back, to the letter; also what it finds wrongly. */
class JudgingEachNoteTests {

    private static final Path JUDGED = Path.of("src", "test", "resources", "casefree", "judged.tsv");

    /** All in one, so that mutation testing, which asks for thousands of mistakes, reads the files once for each. */
    @Test
    void isAsItStands() throws IOException {
        var notes = tuned();
        var found = all();
        var judged = Files.readAllLines(JUDGED);

        assertThat(judged)
                .as("a line in judged.tsv for each note that is not held back")
                .hasSameSizeAs(notes);
        assertThat(IntStream.range(0, found.size())
                        .filter(number -> !found.get(number).equals(judged.get(number)))
                        .mapToObj(number -> "%s instead of %s in \"%s\""
                                .formatted(
                                        found.get(number),
                                        judged.get(number),
                                        notes.get(number).text())))
                .isEmpty();
    }

    /** The number of the note, and each finding as {@code kind certainty start-end}. */
    private static String judged(int number, LabelledNote note) {
        return number + "\t"
                + Recognisers.shipped().find(note.text(), Vocabulary.none()).stream()
                        .map(finding -> "%s %s %d-%d"
                                .formatted(
                                        finding.kind().key(),
                                        finding.certainty().name().toLowerCase(Locale.ROOT),
                                        finding.start(),
                                        finding.end()))
                        .collect(Collectors.joining(", "));
    }

    /** All lines, for {@code judged.tsv} to be written anew. */
    static List<String> all() {
        var notes = tuned();
        return IntStream.range(0, notes.size())
                .mapToObj(number -> judged(number, notes.get(number)))
                .toList();
    }

    private static List<LabelledNote> tuned() {
        return LabelledNote.all().stream().filter(LabelledNote::isTuned).toList();
    }
}
