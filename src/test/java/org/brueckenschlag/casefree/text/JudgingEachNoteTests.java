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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guard finds in each note that is not held back, to the letter; also what it finds wrongly. */
class JudgingEachNoteTests {

    private static final Path JUDGED = Path.of("src", "test", "resources", "casefree", "judged.tsv");

    static List<String> notes() throws IOException {
        var notes = tuned();
        var judged = Files.readAllLines(JUDGED);
        assertThat(judged)
                .as("a line in judged.tsv for each note that is not held back")
                .hasSameSizeAs(notes);
        return judged;
    }

    @ParameterizedTest
    @MethodSource("notes")
    void isAsItStands(String judged) {
        var number = Integer.parseInt(judged.substring(0, judged.indexOf('\t')));

        assertThat(judged(number)).as(tuned().get(number).text()).isEqualTo(judged);
    }

    /** The number of the note, and each finding as {@code kind certainty start-end}. */
    static String judged(int number) {
        return number + "\t"
                + Recognisers.shipped().find(tuned().get(number).text(), Vocabulary.none()).stream()
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
        return IntStream.range(0, tuned().size())
                .mapToObj(JudgingEachNoteTests::judged)
                .toList();
    }

    private static List<LabelledNote> tuned() {
        return LabelledNote.all().stream().filter(LabelledNote::isTuned).toList();
    }
}
