package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Kept;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.KeptCounts;
import org.junit.jupiter.api.Test;

/** Goals are read from what the tasks of the yearly cycle have stored. */
class GoalsInAnswersTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static final Map<String, Object> CYCLE = Map.of(
            "planjahr",
            2026,
            "ziele",
            List.of(
                    goal(2, "interkulturelle_oeffnung", "IK-07", 60, true),
                    goal(1, "antidiskriminierung", "AD-01", 4, false)),
            "zwischenstaende",
            List.of(Map.of(
                    "ziel_nr",
                    1,
                    "indikator_id",
                    "AD-01",
                    "ist",
                    2,
                    "ampel",
                    "gelb",
                    "korrektur",
                    "massnahme",
                    "begruendung_code",
                    "personal")),
            "zielerreichung",
            List.of(Map.of("ziel_nr", 2, "gas_wert", -1), Map.of("ziel_nr", 1, "gas_wert", 7)),
            "vereinbarte_ziele",
            List.of(Map.of("ziel_nr", 2, "ziel_vereinbart", "geaendert")),
            "dialog_vereinbarungen",
            List.of(
                    Map.of(
                            "dialog_vereinbarung", "methode_aendern",
                            "verantwortlich_rolle", "leitung",
                            "vereinbarung_frist", "2027-02-28"),
                    Map.of("dialog_vereinbarung", "ressource", "vereinbarung_frist", "2027-03-01")),
            "uebernommen_anzahl",
            1);

    @Test
    void whatBelongsToAGoalIsFoundByItsNumber() {
        var goals = new GoalsInAnswers(CYCLE).goals();

        assertThat(goals).extracting(Goal::number).as("by Handlungsfeld").containsExactly(1, 2);
        assertThat(goals.getFirst())
                .returns("gelb", Goal::light)
                .returns("massnahme", Goal::correction)
                .returns("personal", Goal::cause)
                .returns(2, Goal::reached)
                .returns(4, Goal::target)
                .returns(null, Goal::agreed);
        assertThat(goals.getLast())
                .returns(-1, Goal::attainment)
                .returns("geaendert", Goal::agreed)
                .returns(null, Goal::light);
    }

    @Test
    void theFiveTicksAreKnownOneByOne() {
        var goals = new GoalsInAnswers(CYCLE).goals();

        assertThat(goals.getFirst().smart()).containsExactly("smart_messbar");
        assertThat(goals.getLast().smart()).containsExactlyInAnyOrderElementsOf(Goal.SMART);
    }

    @Test
    void anAttainmentThatCannotBeIsNone() {
        assertThat(new GoalsInAnswers(CYCLE).goals().getFirst().attainment()).isNull();
    }

    @Test
    void anAgreementIsPastOnTheDayAfterItsDay() {
        var agreements = new GoalsInAnswers(CYCLE).agreements(TODAY, null);

        assertThat(agreements.all())
                .extracting(Agreement::code, Agreement::isPast)
                .containsExactly(tuple("methode_aendern", true), tuple("ressource", false));
        assertThat(agreements.takenOver()).isEqualTo(1);
        assertThat(agreements.declined()).isNull();
    }

    @Test
    void whatBecameOfAgreementsIsSaidByTheCycleThatLooksBackAtThem() {
        var answers = new GoalsInAnswers(Map.of(
                "dialog_vereinbarungen_getroffen", 6,
                "dialog_vereinbarungen_fristgerecht", 5,
                "dialog_vereinbarungen_offen", 1));
        var tables = ShippedWeighing.asDelivered();

        assertThat(answers.kept("WD-2026-0001", tables.cells(Audience.OWN)))
                .isEqualTo(new Kept("WD-2026-0001", new KeptCounts(5, 6, 1)));
        assertThat(answers.kept("WD-2026-0001", tables.cells(Audience.PUBLIC)))
                .as("one of six was late")
                .isEqualTo(new Kept("WD-2026-0001", null));
        assertThat(new GoalsInAnswers(CYCLE).kept("WD-2026-0001", tables.cells(Audience.OWN)))
                .isNull();
    }

    @Test
    void aYearIsPlannedByTheCycleThatSaysSo() {
        assertThat(new GoalsInAnswers(CYCLE).isAbout(2026)).isTrue();
        assertThat(new GoalsInAnswers(CYCLE).isAbout(2027)).isFalse();
        assertThat(new GoalsInAnswers(Map.of()).isAbout(2026)).isFalse();
        assertThat(new GoalsInAnswers(Map.of()).goals()).isEmpty();
        assertThat(new GoalsInAnswers(Map.of()).agreements(TODAY, null)).isNull();
    }

    @Test
    void smallNumbersAndTheirLightAreHiddenFromWhoeverIsOutside() {
        var hidden =
                new HiddenFigures(new IndicatorCatalogue(), ShippedWeighing.asDelivered(), Audience.PUBLIC, List.of());

        var attained = new HashMap<>(CYCLE);
        attained.put("zielerreichung", List.of(Map.of("ziel_nr", 1, "gas_wert", 0)));

        var seen = new GoalsInAnswers(hidden.in(attained)).goals().getFirst();

        assertThat(seen.reached()).isEqualTo("<5");
        assertThat(seen.light()).isNotEqualTo("gelb");
        assertThat(seen.cause()).isNotEqualTo("personal");
        assertThat(seen.attainment()).as("0 beside the target would tell it").isNull();
        assertThat(new GoalsInAnswers(attained).goals().getFirst().attainment()).isZero();
    }

    private static Map<String, Object> goal(int number, String field, String indicator, int target, boolean smart) {
        var goal = new HashMap<String, Object>(Map.of(
                "ziel_nr", number,
                "handlungsfeld", field,
                "ebene", "handlung",
                "ziel_code", "zugang_verbessern",
                "indikator_id", indicator,
                "ausgangswert", 0,
                "zielwert", target));
        Goal.SMART.forEach(key -> goal.put(key, smart || key.equals("smart_messbar")));
        return goal;
    }
}
