package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingATableTests {

    private final DraftTable table = DraftTable.of(shipped("konfliktmediation/triage.dmn"));

    static Stream<Path> everyShippedTable() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyShippedTable")
    void everyTableThatWeShipCanBeEditedAndStaysAsItIsWritten(Path file) throws IOException {
        var written = Files.readString(file);
        var read = DraftTable.of(written);

        assertThat(read.rows()).isNotEmpty();
        assertThat(read.dmn()).isEqualTo(written);
        assertThat(read.with(read.rows().getFirst()).dmn()).isEqualTo(written);
        assertThat(read.adding(read.freeId(), null).without(read.freeId()).dmn())
                .isEqualTo(written);
    }

    @Test
    void aNewRowComesBelowTheChosenOneOrAtTheEnd() {
        var table = begun();
        assertThat(table.follower("")).isNull();

        var two = table.adding("R1", null).adding("R2", null);
        var asked = two.with(two.row("R1").orElseThrow().asking(0, "\"hof\""))
                .with(two.row("R2").orElseThrow().asking(0, "\"park\""));

        assertThat(asked.follower("R1")).isEqualTo("R2");
        assertThat(asked.follower("R2")).isNull();
        assertThat(asked.follower("")).isNull();
    }

    @Test
    void butNeverBehindTheLastThatTakesAllThatIsLeft() {
        var two = begun().adding("R1", null).adding("Rest", null);
        var asked = two.with(two.row("R1").orElseThrow().asking(0, "\"hof\""));

        assertThat(asked.follower("")).isEqualTo("Rest");
        assertThat(asked.follower("R1")).isEqualTo("Rest");
        assertThat(asked.follower("Rest")).isEqualTo("Rest");
    }

    private static DraftTable begun() {
        var form = DraftForm.begun("f")
                .adding(FormQuestion.Kind.ONE, "ort", "Wo?", List.of(new Option("hof", "Hof")), null);
        var question = form.questions().getFirst();
        return BegunTable.of("t", "T", "p", question, "string", "weg", "Weg", List.of(new Option("a", "A")));
    }

    @Test
    void oneCellChangesAndEveryOtherLineStays() {
        var row = table.rows().get(4);

        var changed = table.with(row.asking(5, "< 4").giving(1, "\"a&b\""));

        assertThat(changed.rows().get(4)).isEqualTo(row.asking(5, "< 4").giving(1, "\"a&b\""));
        var before = table.dmn().lines().toList();
        var after = changed.dmn().lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after).filteredOn(line -> !before.contains(line)).hasSize(2);
    }

    @Test
    void aNoteIsPutInChangedAndTakenOut() {
        var id = table.rows().getFirst().id();

        assertThat(table.with(row(table, id).noting("Neu & <gut>"))
                        .row(id)
                        .orElseThrow()
                        .note())
                .isEqualTo("Neu & <gut>");
        var bare = table.with(row(table, id).noting(""));
        assertThat(row(bare, id).note()).isEmpty();
        assertThat(bare.with(row(bare, id).noting(row(table, id).note())).dmn()).isEqualTo(table.dmn());
    }

    @Test
    void aNewRowStandsBeforeTheChosenOneAndMovesFromThere() {
        var id = table.freeId();
        var first = table.rows().getFirst().id();

        var grown = table.adding(id, first);

        assertThat(grown.rows().getFirst()).isEqualTo(new Row(id, "", blank(7), blank(2)));
        assertThat(grown.moving(id, 1).rows().get(1).id()).isEqualTo(id);
        assertThat(grown.moving(id, -1).dmn()).isEqualTo(grown.dmn());
    }

    @Test
    void whatTheEngineDoesNotKnowIsOfferedOnlyWhereItStands() {
        assertThat(table.hitPolicy().choices()).hasSize(5).doesNotContain(HitPolicy.PRIORITY);
        var foreign = table.hitting(HitPolicy.OUTPUT_ORDER);

        assertThat(foreign.dmn()).contains("hitPolicy=\"OUTPUT ORDER\"");
        assertThat(foreign.hitPolicy().choices()).hasSize(6).contains(HitPolicy.OUTPUT_ORDER);
    }

    @Test
    void aRowIsEmptyUntilItAsksGivesOrSaysSomething() {
        var id = table.freeId();
        var row = table.adding(id, null).row(id).orElseThrow();

        assertThat(row.isEmpty()).isTrue();
        assertThat(row.giving(0, "\"x\"").isEmpty()).isFalse();
        assertThat(row.asking(0, "\"x\"").isEmpty()).isFalse();
        assertThat(row.noting("absichtlich leer").isEmpty()).isFalse();
    }

    @Test
    void theHitPolicyIsWrittenAsDmnNamesIt() {
        var other = table.hitting(HitPolicy.RULE_ORDER);

        assertThat(other.dmn()).contains("hitPolicy=\"RULE ORDER\"");
        assertThat(other.hitting(HitPolicy.FIRST).dmn()).isEqualTo(table.dmn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a",
                "<definitions/>",
                "<definitions><decision><decisionTable hitPolicy=\"RANDOM\"></decisionTable></decision></definitions>",
                "<definitions><decision><decisionTable><input/><rule></rule></decisionTable></decision></definitions>"
            })
    void whatIsNotOnePlainTableIsRefused(String dmn) {
        refused("catalogue.table-not-plain", () -> DraftTable.of(dmn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "null",
                "\"a\"",
                "\"a\",\"b\"",
                "not(\"a\",\"b\")",
                "7",
                ">= 2",
                "< 0.5",
                "[3..6]",
                "[0.6..0.9)",
                "(1..2]",
                "2,3",
                "< 2,> 5",
                "not(null)",
                "not(> 3)",
                ">= \"2026-06-01\"",
                "< date(\"2026-06-01\")",
                "[date(\"2026-01-01\")..date(\"2026-06-30\")]",
                "[\"2026-01-01\"..3]",
                "count(x) > 3",
                "\"a\" + \"b\""
            })
    void aCellIsWrittenAsItWasRead(String feel) {
        assertThat(CellTest.of(feel).feel()).isEqualTo(feel);
    }

    private static Row row(DraftTable table, String id) {
        return table.row(id).orElseThrow();
    }

    private static List<String> blank(int size) {
        return Collections.nCopies(size, "");
    }

    static String shipped(String file) {
        try {
            return Files.readString(Path.of("processes", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
