package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The umbrella: an institution on its way, and the matters that are begun for it. */
@TestMethodOrder(OrderAnnotation.class)
class IkoeBegleitungTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("ikoe_begleitung");
    private static final List<String> DIMENSIONS = List.of(
            "d1_leitung",
            "d2_leitbild",
            "d3_zugang",
            "d4_sprache",
            "d5_personal",
            "d6_kompetenz",
            "d7_kooperation",
            "d8_qualitaet");

    @Test
    void fromTheAgreementToTheFollowUpAfterAYear() {
        var matter = planned("keine", "nichts")
                .doesForAll("Task_MassnahmeUmsetzen")
                .waitsFor("Event_HalbesJahrVorbei")
                .does("Task_ZwischenbilanzZiehen")
                .does("Task_ReifegradErneutMessen")
                .does("Task_VerstetigungSichern")
                .does("Task_DatenPruefen")
                .waitsFor("Event_EinJahrVorbei")
                .does("Task_NachbefragungDurchfuehren");

        matter.endsAt("Event_OeffnungVerstetigt");
    }

    @Test
    void whatItNeedsBeginsAsMattersOfTheirOwn() {
        var matter = planned("charta_vielfalt", "qualifizierung", "zugang", "veranstaltung", "konflikt")
                .does("Task_NeutralitaetPruefen", "mediation_durch", "anderes_team");
        for (var call : List.of("Qualifizieren", "Beraten", "Veranstalten", "Vermitteln")) {
            assertThat(matter.called("Activity_" + call)).as(call).hasSize(1);
        }
        matter.called("Activity_Beraten")
                .getFirst()
                .does("Task_AnfrageEinordnen", "einzelberatung_gewuenscht", false)
                .does("Task_FachkraftBeraten");
        matter.doesForAll("Task_MassnahmeUmsetzen")
                .waitsFor("Event_HalbesJahrVorbei")
                .does("Task_ZwischenbilanzZiehen");
        for (var call : List.of("Qualifizieren", "Veranstalten", "Vermitteln")) {
            assertThat(matter.openElements()).isEmpty();
            matter.called("Activity_" + call).getFirst().isOver(Map.of());
        }

        matter.does("Task_ReifegradErneutMessen")
                .does("Task_ZertifizierungVorbereiten")
                .does("Task_ZertifizierungErgebnis");
        assertThat(matter.openElements()).containsExactly("Task_VerstetigungSichern");
    }

    @Test
    void whoAccompaniesDoesNotMediate() {
        var matter = planned("keine", "konflikt").does("Task_NeutralitaetPruefen", "mediation_durch", "andere_agentur");

        matter.does("Task_AnAndereAgenturVerweisen");

        assertThat(matter.visited()).doesNotContain("Activity_Vermitteln");
        assertThat(matter.openElements()).containsOnly("Task_MassnahmeUmsetzen");
    }

    @Test
    void withoutAwarenessItBeginsWithThat() {
        var matter = PACKAGE.begin().does("Task_VereinbarungSchliessen", "sensibilisiert", "nein");
        assertThat(matter.openElements()).isEmpty();

        matter.called("Activity_Sensibilisieren").getFirst().isOver(Map.of());

        assertThat(matter.openElements()).containsExactly("Task_SteuerungsgruppeEinrichten");
    }

    @Test
    void theManagementIsTalkedToWhereThereIsNoSteeringGroup() {
        var matter = PACKAGE.begin()
                .does("Task_VereinbarungSchliessen")
                .waitsFor("Event_SechzigTageVorbei")
                .does("Task_LeitungsgespraechFuehren");

        assertThat(matter.openElements()).containsExactly("Task_SteuerungsgruppeEinrichten");
    }

    @Test
    void theReviewComesBackUntilTheFourth() {
        var matter = planned("keine", "nichts").doesFirst("Task_MassnahmeUmsetzen");
        for (var review = 1; review <= 4; review++) {
            matter.waitsFor("Event_HalbesJahrVorbei").does("Task_ZwischenbilanzZiehen", "bilanz_nr", review);
        }
        matter.does("Task_MassnahmeUmsetzen");

        assertThat(matter.openElements()).containsExactly("Task_ReifegradErneutMessen");
    }

    @Test
    void theReviewComesBackWhileNoMeasureIsReported() {
        var matter = planned("keine", "nichts")
                .waitsFor("Event_HalbesJahrVorbei")
                .does("Task_ZwischenbilanzZiehen", "bilanz_nr", 1);

        assertThat(matter.waiting()).containsExactly("Event_HalbesJahrVorbei");
    }

    /** The kindergarten of the demonstration: nine of twelve. */
    @Test
    void theShareOfMeasuresIsCountedAndNotEstimated() {
        var matter = planned(Collections.nCopies(12, measure("dolmetschweg")), "keine", "nichts");
        for (var done = 1; done <= 9; done++) {
            matter.doesFirst("Task_MassnahmeUmsetzen", "massnahme_status", "umgesetzt");
        }
        assertThat(matter.decision("stand").get("massnahmen_offen")).isEqualTo(3L);

        matter.doesFirst("Task_MassnahmeUmsetzen", "massnahme_status", "laeuft")
                .doesFirst("Task_MassnahmeUmsetzen", "massnahme_status", "offen")
                .does("Task_MassnahmeUmsetzen", "massnahme_status", "verworfen");

        assertThat(matter.decision("stand"))
                .isEqualTo(
                        Map.of("massnahmen_umgesetzt", 9L, "massnahmen_offen", 0L, "massnahmen_umgesetzt_anteil", 75L));
    }

    @ParameterizedTest
    @CsvSource({
        "umgesetzt, 3, 1, 2, 33",
        "verworfen, 3, 0, 2, 0",
        "laeuft, 1, 0, 0, 0",
        "offen, 1, 0, 0, 0",
        "umgesetzt, 1, 1, 0, 100",
    })
    void massnahmenstandNachDerErsten(String state, int decided, int done, int open, int share) {
        assertThat(PACKAGE.decide(
                        "massnahmenstand",
                        Map.of(
                                "massnahme_status",
                                state,
                                "massnahmen",
                                Collections.nCopies(decided, measure("dolmetschweg")))))
                .isEqualTo(Map.of(
                        "massnahmen_umgesetzt", done, "massnahmen_offen", open, "massnahmen_umgesetzt_anteil", share));
    }

    @Test
    void aBreakOffLeavesAnOpenRedaction() {
        planned("keine", "nichts")
                .report("personendaten_entdeckt")
                .report("abbruch_gemeldet")
                .does("Task_AbbruchAuswerten")
                .endsWithRedactionAfter("Event_Abgebrochen");
    }

    @Test
    void eventsBesideItAreHandled() {
        var matter = planned("keine", "nichts")
                .report("leitungswechsel_gemeldet")
                .does("Task_AuftragErneuern")
                .report("ressource_entfallen")
                .does("Task_PlanKuerzen");

        assertThat(matter.openElements()).containsOnly("Task_MassnahmeUmsetzen");
    }

    @Test
    void theInstitutionMayEndItAndWhatWasCalledGoesOn() {
        var matter = planned("keine", "veranstaltung");
        var event = matter.called("Activity_Veranstalten").getFirst();

        matter.report("abbruch_gemeldet").does("Task_AbbruchAuswerten").endsAt("Event_Abgebrochen");

        assertThat(event.isOpen()).isTrue();
        assertThat(event.openElements()).containsExactly("Task_ZielKlaeren");
    }

    @Test
    void aDecisionElsewhereBeginsIt() {
        var matter =
                PACKAGE.begunBy(() -> PACKAGE.engine().getRuntimeService().signalEventReceived("oeffnung_beschlossen"));

        assertThat(matter.openElements()).containsExactly("Task_VereinbarungSchliessen");
    }

    @ParameterizedTest
    @CsvSource({
        "0 4 4 4 4 4 4 4, 87.5, sensibilisierung_leitung",
        "1 0 1 0 1 1 1 1, 18.75, sensibilisierung_und_steuerung",
        "1 1 1 1 1 1 1 1, 25.0, qualifizierung",
        "1 2 2 2 2 2 2 2, 46.875, qualifizierung",
        "2 2 2 2 2 2 2 2, 50.0, massnahmenplan",
        "1 2 2 2 2 2 3 3, 53.125, leitungsgespraech",
        "4 4 4 4 4 4 1 1, 81.25, gezielte_massnahme",
        "3 3 3 3 3 3 3 3, 75.0, verstetigung",
        "1 4 4 4 4 4 4 4, 90.625, leitungsgespraech",
    })
    void oeffnungNaechsterSchritt(String levels, double index, String next) {
        var values = new HashMap<String, Object>();
        var each = levels.split(" ");
        for (var i = 0; i < each.length; i++) {
            values.put(DIMENSIONS.get(i), Long.valueOf(each[i]));
        }

        assertThat(PACKAGE.decide("oeffnung_naechster_schritt", values))
                .isEqualTo(Map.of("reifegrad_index", index, "empfehlung", next));
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

    private static Course planned(String certification, String... needs) {
        return planned(List.of(measure("beschwerdeweg"), measure("dolmetschweg")), certification, needs);
    }

    private static Course planned(List<Map<String, Object>> measures, String certification, String... needs) {
        return PACKAGE.begin()
                .does("Task_VereinbarungSchliessen", "ziel_zertifizierung", certification)
                .does("Task_SteuerungsgruppeEinrichten")
                .does("Task_DokumenteSichten")
                .does("Task_BefragungAuswerten", "befragung_n", 12)
                .does("Task_SchluesselgespraecheFuehren")
                .does("Task_ZugangPruefen")
                .does("Task_ReifegradEinschaetzen", "d1_leitung", 2)
                .does("Task_ErgebnisseSpiegeln")
                .does("Task_ZieleVereinbaren")
                .does("Task_MassnahmenplanBeschliessen", "massnahmen", measures, "begleitbedarf", List.of(needs));
    }

    private static Map<String, Object> measure(String type) {
        return Map.of(
                "massnahme_typ",
                type,
                "verantwortlich_ebene",
                "team",
                "massnahme_bis",
                "2036-12-01",
                "aufwand",
                "mittel");
    }
}
