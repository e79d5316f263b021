package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.PROBELAUF;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.formula;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.in;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without a programmer writes a formula: all that is wrong with it is said at once, in sentences. */
class CheckingAFormulaTests {

    private static final String RIGHT = """
            ratio:
              of: {tasks: [Task_Aufnehmen], where: [{answer: thema, in: [laerm]}]}
              per: {tasks: [Task_Aufnehmen]}
            """;

    static List<IndicatorCatalogue.Defined> delivered() {
        return new IndicatorCatalogue().all();
    }

    @Test
    void nothingIsSaidOfARightOne() {
        assertThat(found(formula(RIGHT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void whatComesWithTheProgramIsReadTheSameFromItsText(IndicatorCatalogue.Defined defined) {
        var problems = new Problems();

        var read = new FormulaReading(problems).formula(FormulaText.read(defined.text(), problems));

        assertThat(problems.all()).isEmpty();
        assertThat(read).isEqualTo(defined.formula());
    }

    @Test
    void everythingIsSaidAtOnce() {
        var many = """
                ratio:
                  of: {tasks: [Task_Verschwunden], wer: alle, where: [{answer: hautfarbe}, {number: stufe, max: viel}]}
                  per: {aufgaben: [Task_Aufnehmen]}
                """;

        assertThat(found(formula(many)))
                .contains(
                        "In „of“ versteht niemand das Wort „wer“.",
                        "In „where“ steht hinter „max“ keine Zahl, sondern „viel“.",
                        "In „per“ wird nichts gezählt: „aufgaben“ ist keine Tatsache, die das Programm kennt.",
                        "Einen Schritt „Task_Verschwunden“ gibt es in den freigegebenen Prozessen nicht.",
                        "Ein Feld „hautfarbe“ fragt in den freigegebenen Prozessen kein Formular, und keine Tabelle"
                                + " entscheidet es.")
                .hasSize(5);
    }

    @Test
    void aProcessThatIsNotThere() {
        var other = in(Unit.COUNT, formula("counters: {process: co_beratung, where: {frage_typ: []}}"));

        assertThat(found(other))
                .contains(
                        "Die Formel nennt den Prozess „co_beratung“; er gehört nicht zu den gewählten Prozessen oder ist nicht"
                                + " freigegeben.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{minus: [{tasks: [Task_Aufnehmen]}, {tasks: [Task_Aufnehmen]}]}",
                "{together: []}",
                "{answers: thema, worth: {laerm: 0}}",
                "{at_end: {together: []}}",
            })
    void whatIsAlwaysZeroDividesNothing(String per) {
        assertThat(found(formula("ratio: {of: {tasks: [Task_Aufnehmen]}, per: " + per + "}")))
                .containsExactly("Was unter „per“ steht, ist immer 0: Dadurch kann nicht geteilt werden.");
    }

    @Test
    void norDoesZeroItself() {
        assertThat(found(in(Unit.HOURS, formula("sum: {answers: stufe, divided_by: 0}"))))
                .containsExactly("Durch 0 kann nicht geteilt werden: „divided_by“ braucht eine andere Zahl.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&a [*a]",
                "&a {count: *a}",
                "count: &m {together: [*m, *m, *m, *m]}",
                "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
            })
    void whatContainsItselfComesToAnEnd(String circular) {
        assertThat(found(formula(circular)))
                .first()
                .isEqualTo("Die Formel enthält sich selbst oder ist tiefer verschachtelt als 12 Stufen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count: {tasks: [", "a: b: c", "count: {tasks: [], tasks: []}", "!!java.net.URL [x]", "%"})
    void whatIsNoFormulaAtAll(String text) {
        assertThat(found(formula(text))).first().asString().startsWith("Die Formel kann ab Zeile 1, Stelle ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", ".inf", "9999999999999999"})
    void aNumberThatWouldFillTheMemory(String number) {
        assertThat(found(in(Unit.HOURS, formula("sum: {answers: stufe, divided_by: " + number + "}"))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("In „sum“ steht hinter „divided_by“ keine Zahl");
    }

    @Test
    void noSentenceAboutSomebodyStandsInAFormula() {
        assertThat(found(formula("count: {tasks: ['Anruf bei der Nachbarin']}")))
                .containsExactly("„Anruf bei der Nachbarin“ ist kein Kurzname. In einer Formel stehen nur Kurznamen und"
                        + " Zahlen, ohne Leerzeichen.");
        var problems = new Problems();
        assertThat(FormulaText.write(FormulaText.read("count: {tasks: []} # Anruf bei der Nachbarin", problems)))
                .isEqualTo("count:\n  tasks: []");
    }

    @Test
    void smallCountsCannotHideBehindAnotherUnit() {
        assertThat(found(in(Unit.POINTS, formula("count: {tasks: [Task_Aufnehmen]}"))))
                .containsExactly("Was gezählt wird, hat die Einheit Anzahl; danach werden kleine Zahlen verdeckt.");
    }

    @Test
    void twoFormulasOfAYearAreBothNamedAndThoseBeforeAreNot() {
        var old = at(1, 1, "2024-05-01T10:00:00Z");
        var older = at(2, 2, "2025-02-01T10:00:00Z");
        var renamed = at(3, 2, "2026-03-01T10:00:00Z");
        var newest = at(4, 3, "2026-06-01T10:00:00Z");
        var versions = List.of(newest, renamed, older, old);

        assertThat(FormulasInYear.of(versions, 2026)).containsExactly(older, newest);
        assertThat(FormulasInYear.of(versions, 2025)).containsExactly(old, older);
        assertThat(FormulasInYear.of(versions, 2024)).containsExactly(old);
        assertThat(FormulasInYear.since(older, 2026)).isNull();
        assertThat(FormulasInYear.since(newest, 2026)).isEqualTo(newest.releasedAt());
    }

    private static IndicatorVersion at(int version, int formula, String moment) {
        var any = formula(RIGHT);
        return new IndicatorVersion(
                any.id(),
                version,
                formula,
                any.handlungsfeld(),
                any.unit(),
                any.step(),
                null,
                any.target(),
                any.processes(),
                any.formula(),
                any.words(),
                Instant.parse(moment));
    }

    private static List<String> found(IndicatorVersion draft) {
        return FormulaChecking.of(draft, Map.of("probelauf", PROBELAUF)).all().stream()
                .map(CheckingAFormulaTests::told)
                .toList();
    }

    private static String told(Finding finding) {
        return Texts.in(Texts.GERMAN).get(finding);
    }
}
