package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;
import org.brueckenschlag.catalogue.TableReview.Gap;
import org.brueckenschlag.catalogue.TableReview.NeverReached;
import org.brueckenschlag.catalogue.TableReview.Overlap;
import org.brueckenschlag.catalogue.TableReview.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a manager is told whose table leaves something open, or has a row for nothing. */
class ReviewingATableTests {

    private final DraftTable triage = DraftTable.of(ChangingATableTests.shipped("konfliktmediation/triage.dmn"));

    static Stream<Path> everyShippedTable() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyShippedTable")
    void noTableThatWeShipHasARowForNothing(Path file) throws IOException {
        assertThat(TableReview.of(DraftTable.of(Files.readString(file)))).noneMatch(NeverReached.class::isInstance);
    }

    /** What no rule answers would stop a matter; {@code methode} alone is asked before its answers can be there. */
    @ParameterizedTest
    @MethodSource("everyShippedTable")
    void noTableThatWeShipLeavesAnAnswerOpen(Path file) throws IOException {
        if (!file.endsWith("methode.dmn")) {
            assertThat(TableReview.of(DraftTable.of(Files.readString(file))))
                    .noneMatch(found -> found instanceof Gap || found instanceof Overlap);
        }
    }

    @Test
    void aTableWhoseLastRowTakesAllLeavesNothingOpen() {
        assertThat(TableReview.of(triage)).isEmpty();
    }

    @Test
    void anAnswerThatNobodyThoughtOfIsNamed() {
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 3"))).containsExactly(gap("[3..4]"));
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 5"))).isEmpty();
    }

    @Test
    void whatMayBeLeftUnansweredNeedsARowToo() {
        var bounds = table("FIRST", ">= 5", "< 5");

        assertThat(TableReview.of(bounds, column -> true)).containsExactly(gap("null"));
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 5", ""), column -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    integer | >= 5     | <= 2       | [3..4]
                    integer | [3..5]   | 8          | <= 2,[6..7],>= 9
                    double  | >= 5     | < 3        | [3..5)
                    double  | 2        | 4          | < 2,(2..4),> 4
                    string  | "a"      | "b","c"    | not("a","b","c")
                    string  | "a"      | not("a","b") | "b"
                    boolean | true     | true       | false
                    string  | "2026-03-01" | > "2026-05-01" | <= "2026-02-28",["2026-03-02".."2026-05-01"]
                    """)
    void theRowThatIsOfferedForAGapTakesAllOfIt(String type, String one, String other, String closing) {
        var table = column(type, one, other);

        assertThat(TableReview.of(table)).containsExactly(gap(closing));
        assertThat(TableReview.of(closed(table, closing))).isEmpty();
    }

    @Test
    void noAnswerHasARowOfItsOwn() {
        var table = column("integer", ">= 5", "2");

        assertThat(TableReview.of(table, column -> true)).containsExactly(gap("<= 1,[3..4]", "null"));
        assertThat(TableReview.of(closed(closed(table, "<= 1,[3..4]"), "null"), column -> true))
                .isEmpty();
    }

    @Test
    void theRowThatTakesAllIsMissedWhereAQuestionOfTheTriageStaysOpen() {
        var lastLess = triage.without(triage.rows().getLast().id());
        var answers = new OfferedAnswers(Map.of("anfrage.form", """
                {"id":"anfrage","components":[
                  {"type":"radio","id":"F1","key":"laufendes_verfahren","label":"Läuft ein Verfahren?",
                   "values":[{"value":"ja","label":"Ja"},{"value":"nein","label":"Nein"}]}]}
                """), new CodesOnly());

        assertThat(TableReview.of(lastLess, answers::mayStayOpen)).hasAtLeastOneElementOfType(Gap.class);
        assertThat(TableReview.of(triage, answers::mayStayOpen)).isEmpty();
    }

    @Test
    void aRowForWhatWasNotAnsweredIsReached() {
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 5", ""))).isEmpty();
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 5", "null", ""))).containsExactly(new NeverReached("R4"));
        assertThat(TableReview.of(table("FIRST", ">= 5", "null"))).containsExactly(gap("<= 4"));
    }

    @Test
    void aRowBelowOneThatTakesEverythingIsNeverReached() {
        assertThat(TableReview.of(table("FIRST", ">= 3", "[5..7]", ""))).containsExactly(new NeverReached("R2"));
        assertThat(TableReview.of(table("FIRST", ">= 3", "[1..7]", ""))).isEmpty();
        assertThat(TableReview.of(table("FIRST", ">= 5", "< 5", "[1..9]")))
                .as("two rows together take everything")
                .containsExactly(new NeverReached("R3"));
    }

    @Test
    void twoRowsForTheSameAnswerAreToldWhereOnlyOneMayFit() {
        assertThat(TableReview.of(table("UNIQUE", "<= 5", ">= 5"))).containsExactly(new Overlap("R2", "R1"));
        assertThat(TableReview.of(table("UNIQUE", "< 5", ">= 5"))).isEmpty();
        assertThat(TableReview.of(table("COLLECT", "<= 5", ">= 5"))).isEmpty();
    }

    @Test
    void whatAFormulaTakesNobodyCanTell() {
        assertThat(TableReview.of(table("FIRST", ">= 5", "? + 1 < 6"))).containsExactly(new Unknown());
        assertThat(TableReview.of(table("FIRST", "", "? + 1 < 6")))
                .as("a row for everything above a formula")
                .containsExactly(new NeverReached("R2"));
    }

    @Test
    void aTableThatIsTooManifoldIsToldToBe() {
        var many = new StringBuilder("<definitions><decision id=\"d\"><decisionTable hitPolicy=\"COLLECT\">");
        for (var column = 0; column < 14; column++) {
            many.append("<input><inputExpression><text>a").append(column).append("</text></inputExpression></input>");
        }
        many.append("<output name=\"o\"/>");
        for (var row = 0; row < 14; row++) {
            many.append("<rule id=\"R").append(row).append("\">");
            for (var column = 0; column < 14; column++) {
                many.append("<inputEntry><text>")
                        .append((row * 7 + column * 3) % 5)
                        .append("</text></inputEntry>");
            }
            many.append("<outputEntry><text>1</text></outputEntry></rule>");
        }
        var table = DraftTable.of(many + "</decisionTable></decision></definitions>");

        assertThat(TableReview.of(table).getLast()).isInstanceOfAny(Unknown.class, Gap.class);
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.COLLECT);
    }

    private static Gap gap(String... cells) {
        return new Gap(Stream.of(cells).map(List::of).toList());
    }

    private static DraftTable closed(DraftTable table, String cell) {
        var id = table.freeId();
        return table.adding(id, null).with(new DraftTable.Row(id, "", List.of(cell), List.of("")));
    }

    /** One column of whole numbers from 0 to 9. */
    private static DraftTable table(String policy, String... cells) {
        return table(policy, "integer", "<inputValues><text>[0..9]</text></inputValues>", cells);
    }

    private static DraftTable column(String type, String... cells) {
        return table("COLLECT", type, "", cells);
    }

    private static DraftTable table(String policy, String type, String allowed, String[] cells) {
        var dmn = new StringBuilder("<definitions><decision id=\"d\"><decisionTable hitPolicy=\"" + policy + "\">"
                + "<input><inputExpression typeRef=\"" + type + "\"><text>stufe</text></inputExpression>" + allowed
                + "</input><output name=\"o\"/>");
        for (var at = 0; at < cells.length; at++) {
            dmn.append("<rule id=\"R%d\"><inputEntry><text>%s</text></inputEntry>"
                            .formatted(at + 1, cells[at].replace("<", "&lt;").replace(">", "&gt;")))
                    .append("<outputEntry><text>1</text></outputEntry></rule>");
        }
        return DraftTable.of(dmn + "</decisionTable></decision></definitions>");
    }
}
