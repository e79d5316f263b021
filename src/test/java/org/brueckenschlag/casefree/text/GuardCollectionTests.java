package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.casefree.text.GuardMeasured.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guard against a labelled collection: what it finds, and whom it disturbs for nothing. */
class GuardCollectionTests {

    private static final GuardMeasured WHOLE = GuardMeasured.whole();

    @TestFactory
    Stream<DynamicTest> theTargetsAreMet() {
        return Stream.of("tuned", "held", "later").flatMap(named -> {
            UnaryOperator<Predicate<LabelledNote>> part = which -> GuardMeasured.in(named, which);
            var name = named + ": ";
            return Stream.of(
                    DynamicTest.dynamicTest(
                            name + "formats",
                            () -> assertThat(WHOLE.found(part.apply(in(GuardMeasured.FORMATS)))
                                            .value())
                                    .isGreaterThanOrEqualTo(0.95)),
                    DynamicTest.dynamicTest(
                            name + "names",
                            () -> assertThat(WHOLE.found(part.apply(in(GuardMeasured.NAMES)))
                                            .value())
                                    .isGreaterThanOrEqualTo(0.85)),
                    DynamicTest.dynamicTest(
                            name + "hints",
                            () -> assertThat(WHOLE.found(part.apply(in(GuardMeasured.HINTS)))
                                            .value())
                                    .isGreaterThanOrEqualTo(0.5)),
                    DynamicTest.dynamicTest(
                            name + "false alarms",
                            () -> assertThat(WHOLE.falseAlarms(part.apply(note -> true))
                                            .value())
                                    .isLessThanOrEqualTo(0.05)));
        });
    }

    @Test
    void theCollectionIsLargeHalfCleanAndPartlyHeldBack() {
        var notes = LabelledNote.all();

        assertThat(notes).hasSizeGreaterThan(420);
        assertThat(notes.stream().filter(LabelledNote::isClean).count()).isGreaterThan(notes.size() * 2L / 5);
        assertThat(notes.stream().filter(note -> !note.isTuned()).count()).isGreaterThan(notes.size() * 2L / 5);
        assertThat(notes.stream().map(LabelledNote::text)).doesNotHaveDuplicates();
        assertThat(notes).allSatisfy(note -> assertThat(note.text().length()).isLessThanOrEqualTo(280));
    }

    @Test
    void thePageShowsWhatIsMeasured() throws IOException {
        var measured = GuardMeasured.page();
        Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(Path.of("target", "reports", "guard.md"), measured);

        assertThat(Files.readString(Path.of("docs", "measurements", "guard.md")))
                .as("copy target/reports/guard.md to docs/measurements, above what is written by hand")
                .startsWith(measured);
    }
}
