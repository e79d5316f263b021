package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Training of multipliers, their placements and the snowball. */
@TestMethodOrder(OrderAnnotation.class)
class MultiplikatorenTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("multiplikatoren");

    @Test
    void fromTheNeedToTheSnowballFactor() {
        var matter = trained(2)
                .doesForAll("Task_EinsatzVermitteln")
                .doesForAll("Task_EinsatzBegleiten", "einsatz_weiter", "nein")
                .doesForAll("Task_RueckmeldungEinholen")
                .waitsFor("Event_ZweiMonateVorbei")
                .does("Task_SchneeballrundeMelden", "schneeballrunden", List.of(round("1", 9L), round("2", 7L)));
        assertThat(matter.decision("schneeball").get("schneeballfaktor")).isEqualTo(1.6);

        matter.does("Task_AnerkennungGeben", "weiteres_quartal", "ja")
                .waitsFor("Event_QuartalVorbei")
                .does("Task_AnerkennungGeben", "weiteres_quartal", "nein")
                .does("Task_MultiplikationAuswerten")
                .does("Task_DatenPruefen")
                .ends("Event_MultiplikationAbgeschlossen");
    }

    @Test
    void placementsDoNotDisturbEachOther() {
        var matter = trained(2).doesForAll("Task_EinsatzVermitteln");

        matter.doesFirst("Task_EinsatzBegleiten", "einsatz_weiter", "ja");
        matter.doesFirst("Task_EinsatzBegleiten", "einsatz_weiter", "nein");

        assertThat(matter.openElements()).containsExactly("Task_RueckmeldungEinholen");
        matter.waitsFor("Event_MonatVorbei");
        assertThat(matter.openElements()).containsExactly("Task_EinsatzBegleiten", "Task_RueckmeldungEinholen");
    }

    @Test
    void fiveRegistrationsAreTooFewAndItIsExtendedOnce() {
        var matter = advertised()
                .does("Task_AnmeldungenZaehlen", "anmeldungen_anzahl", 5)
                .does("Task_AusschreibungVerlaengern")
                .waitsFor("Event_SechsWochenVorbei");

        matter.does("Task_AnmeldungenZaehlen", "anmeldungen_anzahl", 5).ends("Event_NichtZustande");
    }

    @Test
    void whoIsStrainedIsOfferedSupervision() {
        var matter = trained(1).report("ueberforderung_gemeldet").does("Task_SupervisionAnbieten");

        assertThat(matter.openElements()).containsExactly("Task_EinsatzVermitteln");
    }

    @Test
    void aWishForCounsellingIsReferred() {
        var matter = trained(1)
                .report("einzelberatung_gewuenscht")
                .does("Task_WunschEinordnen", "altersgruppe_anfrage", "u27", "diskriminierung_individuell", false);

        assertThat(matter.decision("d1").get("verweis_ziel")).isEqualTo("jmd");
        matter.does("Task_VerweisGeben");
        assertThat(matter.openElements()).containsExactly("Task_EinsatzVermitteln");
    }

    @Test
    void anIdeaElsewhereBeginsIt() {
        var matter = PACKAGE.begunBy(
                () -> PACKAGE.engine().getRuntimeService().signalEventReceived("multiplikation_angeregt"));

        assertThat(matter.openElements()).containsExactly("Task_EinsatzfelderErkunden");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"6,-,true,false,1", "6,1,true,false,1", "5,-,false,true,1", "0,-,false,true,1", "5,1,false,false,2"
            })
    void anmeldungen(int registered, @Nullable Integer before, boolean happens, boolean extended, int attempt) {
        var values = new HashMap<String, Object>(Map.of("anmeldungen_anzahl", registered));
        if (before != null) {
            values.put("anmeldungen", Map.of("versuch", before));
        }

        assertThat(PACKAGE.decide("anmeldungen", values))
                .isEqualTo(Map.of("zustande", happens, "verlaengern", extended, "versuch", attempt));
    }

    @ParameterizedTest
    @CsvSource({"0, 7, 0.0", "10, 14, 1.4", "11, 0, 0.0"})
    void schneeball(int graduates, long more, double factor) {
        var values =
                Map.<String, Object>of("abschluesse_anzahl", graduates, "schneeballrunden", List.of(round("1", more)));

        assertThat(PACKAGE.decide("schneeball", values)).containsEntry("schneeballfaktor", factor);
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

    private static Course advertised() {
        return PACKAGE.begin()
                .does("Task_EinsatzfelderErkunden")
                .does("Task_SchulungAusschreiben", "module_anzahl", 1)
                .waitsFor("Event_SechsWochenVorbei");
    }

    private static Course trained(int placements) {
        return advertised()
                .does("Task_AnmeldungenZaehlen", "anmeldungen_anzahl", 12)
                .does("Task_SchulungsmodulDurchfuehren")
                .does("Task_SchulungAbschliessen", "abschluesse_anzahl", 10, "einsaetze_anzahl", placements);
    }

    private static Map<String, Object> round(String level, long more) {
        return Map.of(
                "ebene",
                level,
                "aktivitaet_typ",
                "gespraechskreis",
                "erreichte_band",
                "10-24",
                "weitere_multiplikatoren_anzahl",
                more);
    }
}
