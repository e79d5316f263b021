package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly cycle: its dates, its loops, the year itself and what is reported beside it. */
@TestMethodOrder(OrderAnnotation.class)
class WirkungsdialogTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("wirkungsdialog");

    @Test
    void aWholeYear() {
        var matter = granted();
        for (var quarter = 1; quarter <= 4; quarter++) {
            matter.waitsFor("Event_QuartalVorbei")
                    .knows(Map.of("indikatorwerte", List.of(value(quarter * 3.0))))
                    .does("Task_IndikatorenBerechnen")
                    .does("Task_ZahlenBestaetigen");
        }
        matter.waitsFor("Event_HalbesJahrVorbei")
                .knows(Map.of("zwischenstaende", List.of(state("gruen"))))
                .does("Task_ZwischenstandErheben")
                .waitsFor("Event_HerbstGekommen")
                .does("Task_SelbstevaluationPlanen")
                .does("Task_SelbstevaluationDurchfuehren")
                .does("Task_ErgebnisDeuten")
                .waitsFor("Event_JanuarGekommen");
        assertThat(matter.openElements()).containsExactly("Task_JahreszahlenEinfrieren");
        assertThat(matter.answer("indikatorwerte")).isEqualTo(List.of(value(12.0)));
        matter.does("Task_JahreszahlenEinfrieren")
                .does("Task_DossierErstellen")
                .does("Task_PruefzugangOeffnen")
                .does("Task_RueckfragenAufnehmen", "rueckfragen_gestellt", "nein")
                .does("Task_DialogFuehren")
                .does("Task_ProtokollSchreiben")
                .does("Task_ProtokollBestaetigenAgentur");
        assertThat(matter.openElements()).containsExactly("Task_ProtokollBestaetigenGegenseite");

        matter.does("Task_ProtokollBestaetigenGegenseite").does("Task_SachberichtFertigstellen");
        assertThat(matter.decision("nachweis").get("fristgerecht")).isEqualTo("ja");
        matter.does("Task_PlanAnpassen").ends("Event_JahrAbgeschlossen");
    }

    @Test
    void goalsThatDoNotMakeAHundredAreRefusedAndThoseThatAreNotSmartGoBack() {
        var matter = PACKAGE.begin().does("Task_VorjahrSichten", "planjahr", 2027);

        assertThatThrownBy(() -> matter.does(
                        "Task_AufgabenplanungEntwerfen", "ziele", List.of(goal(60L, true), goal(30L, true))))
                .hasMessageContaining("forms.rule");
        matter.does("Task_AufgabenplanungEntwerfen", "ziele", List.of(goal(60L, true), goal(40L, false)));
        assertThat(matter.openElements()).containsExactly("Task_AufgabenplanungEntwerfen");
        matter.does("Task_AufgabenplanungEntwerfen", "ziele", List.of(goal(60L, true), goal(40L, true)));
        assertThat(matter.openElements()).containsExactly("Task_PlanungFreigeben");
    }

    @Test
    void aPlanThatIsNotReleasedComesBack() {
        assertThat(drafted().does("Task_PlanungFreigeben", "freigabe", "nein").openElements())
                .containsExactly("Task_AufgabenplanungEntwerfen");
    }

    @Test
    void novemberRemindsAndThenTheDeadlineIsSettled() {
        var matter = drafted().waitsFor("Event_MitteNovember").does("Task_AnFreigabeErinnern");
        assertThat(matter.openElements()).containsExactly("Task_PlanungFreigeben");

        matter.waitsFor("Event_AntragsfristVorbei").does("Task_FristversaeumnisKlaeren");

        assertThat(matter.openElements()).containsExactly("Task_ZielvereinbarungAbstimmen");
    }

    @Test
    void theTargetAgreementIsSettledUntilAllAgree() {
        var matter = drafted()
                .does("Task_PlanungFreigeben", "freigabe", "ja")
                .does("Task_ZielvereinbarungAbstimmen", "vereinbart", "nein")
                .does("Task_ZielvereinbarungAbstimmen", "vereinbart", "ja");

        assertThat(matter.openElements()).containsExactly("Task_BescheidErfassen");
    }

    @Test
    void redIsCounteracted() {
        var matter = granted()
                .waitsFor("Event_HalbesJahrVorbei")
                .knows(Map.of("zwischenstaende", List.of(state("gruen"), state("rot"))))
                .does("Task_ZwischenstandErheben")
                .does("Task_Gegensteuern");

        assertThat(matter.openElements()).isEmpty();
    }

    @Test
    void eventsBesideItAreHandled() {
        var matter = granted()
                .report("bescheid_geaendert")
                .does("Task_BescheidAendern", "nachweis_bis", "2028-05-15")
                .report("nachforderung_gemeldet")
                .does("Task_NachforderungErfuellen")
                .report("prozess_geaendert")
                .does("Task_ProzessaenderungVermerken");
        PACKAGE.engine().getRuntimeService().signalEventReceived("sozialraum_analysiert");

        matter.does("Task_AnalyseAufnehmen");

        assertThat(matter.variable("nachweis_bis")).isEqualTo("2028-05-15");
        assertThat(matter.openElements()).isEmpty();
    }

    @Test
    void jahrestermine() {
        assertThat(PACKAGE.decide("jahrestermine", Map.of("planjahr", 2027)))
                .containsEntry("planung_bis", "2026-10-31")
                .containsEntry("erinnerung_am", "2026-11-15")
                .containsEntry("antrag_bis", "2026-11-30")
                .containsEntry("vereinbarung_bis", "2027-01-31")
                .containsEntry("zwischenstand_ab", "2027-06-30")
                .containsEntry("zwischenstand_bis", "2027-07-14")
                .containsEntry("evaluation_ab", "2027-10-15")
                .containsEntry("evaluation_bis", "2027-12-31")
                .containsEntry("abschluss_ab", "2028-01-15")
                .containsEntry("dossier_bis", "2028-02-15")
                .containsEntry("gespraech_bis", "2028-04-30")
                .containsEntry("plan_bis", "2028-05-31")
                .containsEntry("quartale", List.of("2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01"))
                .containsEntry("planjahr_titel", "Wirkungsdialog 2027");
    }

    @ParameterizedTest
    @CsvSource({"100, true, true", "99, true, false", "101, true, false", "100, false, false"})
    void planung(long share, boolean smart, boolean complete) {
        assertThat(PACKAGE.decide("planung", Map.of("ziele", List.of(goal(share, smart)))))
                .containsEntry("vollstaendig", complete);
    }

    @ParameterizedTest
    @CsvSource({
        "9.0, 0, gruen",
        "12.0, 6, gruen",
        "8.9, 3, gelb",
        "6.0, 6, gelb",
        "8.9, 2, rot",
        "5.9, 12, rot",
        "0.0, 6, rot",
    })
    void zielampel(double reached, int months, String light) {
        assertThat(light(reached, 10.0, "stand", months)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 5.0, gruen", "5.0, 5.0, gruen", "6.0, 5.0, gelb", "9.0, 5.0, rot", "1.0, 0.0, rot"})
    void zielampelOfWhatShallBeLow(double reached, double target, String light) {
        assertThat(light(reached, target, "hoechstens", 6)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"summe", "stand", "hoechstens"})
    void whatCannotBeMeasuredHasNoColour(String kind) {
        assertThat(light(null, 10.0, kind, 6)).isEqualTo("offen");
    }

    @ParameterizedTest
    @CsvSource({"6.0, 5.0, gruen", "5.0, 5.0, gelb", "4.0, 5.0, gelb", "1.0, 5.0, rot", "0.0, 0.0, gelb"})
    void zielampelOfWhatShallRise(double reached, double before, String light) {
        assertThat(light(reached, before, "steigend", 6)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "0, pruefung, genau",
        "1, pruefung, <3",
        "2, pruefung, <3",
        "3, pruefung, genau",
        "1, koordination, <5",
        "4, koordination, <5",
        "4, oeffentlich, <5",
        "5, koordination, genau",
        "5, oeffentlich, genau",
        "0, oeffentlich, genau",
        "1, leitung, genau",
        "1, fachkraft, genau",
    })
    void kleinzahl(long count, String recipient, String shown) {
        assertThat(PACKAGE.decide("kleinzahl", Map.of("n", count, "empfaenger", recipient)))
                .containsEntry("anzeige", shown);
    }

    @ParameterizedTest
    @CsvSource({", genug", "0.0, zu_wenige", "4.0, zu_wenige", "4.5, zu_wenige", "5.0, genug", "40.0, genug"})
    void aussagekraft(@Nullable Double denominator, String strength) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("nenner", denominator);

        assertThat(PACKAGE.decide("aussagekraft", values)).containsEntry("aussagekraft", strength);
    }

    @Test
    void whereNothingIsWantedEverythingIsReached() {
        assertThat(light(0.0, 0.0, "summe", 6)).isEqualTo("gruen");
    }

    private static Object light(@Nullable Double reached, double target, String kind, int months) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ist", reached);
        values.put("soll", target);
        values.put("art", kind);
        values.put("verbleibende_monate", months);
        return PACKAGE.decide("zielampel", values).get("ampel");
    }

    @ParameterizedTest
    @CsvSource({"summe, 50, 6.0", "summe, 0, 0.0", "summe, 100, 12.0", "stand, 50, 12.0", "hoechstens, 50, 12.0"})
    void sollwert(String kind, long percent, double target) {
        var values = Map.<String, Object>of("art", kind, "zielwert", 12.0, "jahresanteil_prozent", percent);

        assertThat((Double) PACKAGE.decide("sollwert", values).get("soll")).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"gruen, gelb, false", "offen, gruen, false", "gruen, rot, true", "rot, rot, true"})
    void gegensteuern_noetig(String one, String other, boolean needed) {
        assertThat(PACKAGE.decide("gegensteuern_noetig", Map.of("zwischenstaende", List.of(state(one), state(other)))))
                .containsEntry("gegensteuern", needed);
    }

    @ParameterizedTest
    @CsvSource({"2028-03-30, ja", "2028-03-31, ja", "2028-04-01, nein"})
    void fristgerecht(String handedIn, String inTime) {
        assertThat(PACKAGE.decide("fristgerecht", Map.of("abgabe_am", handedIn, "nachweis_bis", "2028-03-31")))
                .containsEntry("fristgerecht", inTime);
    }

    @Test
    void eachQuestionOfTheAuthorityIsATaskOfItsOwn() {
        var matter = atTheQuestions()
                .does(
                        "Task_RueckfragenAufnehmen",
                        "rueckfragen_gestellt",
                        "ja",
                        "rueckfragen",
                        List.of(Map.of("rueckfrage_thema", "zahl"), Map.of("rueckfrage_thema", "mittel")));
        assertThat(matter.openElements()).containsExactly("Task_RueckfragenBeantworten", "Task_RueckfragenBeantworten");

        matter.doesFirst("Task_RueckfragenBeantworten").doesFirst("Task_RueckfragenBeantworten");

        assertThat(matter.openElements()).containsExactly("Task_DialogFuehren");
    }

    @Test
    void dataOfAPersonAreRedactedBesideEverythingElse() {
        PACKAGE.begin().redactsPersonalData();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementIsReachedByOneOfTheseTests() {
        PACKAGE.assertAllReached();
    }

    private static Course drafted() {
        return PACKAGE.begin()
                .does("Task_VorjahrSichten", "planjahr", 2027)
                .does("Task_AufgabenplanungEntwerfen", "ziele", List.of(goal(100L, true)));
    }

    private static Course granted() {
        return drafted()
                .does("Task_PlanungFreigeben", "freigabe", "ja")
                .does("Task_ZielvereinbarungAbstimmen", "vereinbart", "ja")
                .does("Task_BescheidErfassen");
    }

    private static Map<String, Object> goal(long share, boolean smart) {
        return Map.ofEntries(
                Map.entry("ziel_nr", 1L),
                Map.entry("handlungsfeld", "interkulturelle_oeffnung"),
                Map.entry("ebene", "handlung"),
                Map.entry("ziel_code", "einrichtung_oeffnen"),
                Map.entry("ziel_prozess", "ikoe_begleitung"),
                Map.entry("indikator_id", "IK-09"),
                Map.entry("zielwert", 15.0),
                Map.entry("stunden_anteil_prozent", share),
                Map.entry("smart_spezifisch", smart),
                Map.entry("smart_messbar", true),
                Map.entry("smart_akzeptiert", true),
                Map.entry("smart_realistisch", true),
                Map.entry("smart_terminiert", true));
    }

    private static Course atTheQuestions() {
        var matter = granted();
        for (var quarter = 1; quarter <= 4; quarter++) {
            matter.waitsFor("Event_QuartalVorbei")
                    .does("Task_IndikatorenBerechnen")
                    .does("Task_ZahlenBestaetigen");
        }
        return matter.waitsFor("Event_HalbesJahrVorbei")
                .does("Task_ZwischenstandErheben")
                .waitsFor("Event_HerbstGekommen")
                .does("Task_SelbstevaluationPlanen")
                .does("Task_SelbstevaluationDurchfuehren")
                .does("Task_ErgebnisDeuten")
                .waitsFor("Event_JanuarGekommen")
                .does("Task_JahreszahlenEinfrieren")
                .does("Task_DossierErstellen")
                .does("Task_PruefzugangOeffnen");
    }

    /** As the system shows it. */
    private static Map<String, Object> value(double value) {
        return Map.of("ziel_nr", 1L, "indikator_id", "IK-09", "wert", value, "formelversion", 1L);
    }

    private static Map<String, Object> state(String light) {
        return Map.of("ziel_nr", 1L, "ampel", light);
    }
}
