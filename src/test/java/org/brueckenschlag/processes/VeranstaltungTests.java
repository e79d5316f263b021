package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through an event: held, postponed, cancelled, and what follows from it. */
@TestMethodOrder(OrderAnnotation.class)
class VeranstaltungTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("veranstaltung");

    @Test
    void isPreparedHeldAndEvaluated() {
        var event = decidedOn().does("Task_DurchfuehrungEntscheiden").waitsFor("Event_TagGekommen");

        evaluated(event, "keine").does("Task_DatenPruefen").ends("Event_VeranstaltungAbgeschlossen");
    }

    @Test
    void allDeadlinesAreCountedFromItsDate() {
        var event = planned("2027-03-31");

        assertThat(event.decision("termine"))
                .isEqualTo(Map.of("vorbereitung_bis", "2027-03-03", "entscheidung_ab", "2027-03-17"));
        assertThat(event.task("Task_EinladungVerbreiten").orElseThrow().getDueDate())
                .isEqualTo(java.util.Date.from(java.time.Instant.parse("2027-03-03T22:59:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,-", "2026-06-17,2026-05-20,2026-06-03", "2028-03-14,2028-02-15,2028-02-29"})
    void termine(@Nullable String date, @Nullable String prepared, @Nullable String decided) {
        var values = date == null ? Map.<String, Object>of() : Map.<String, Object>of("termin", date);

        assertThat(PACKAGE.decide("termine", values))
                .containsEntry("vorbereitung_bis", prepared)
                .containsEntry("entscheidung_ab", decided);
    }

    @Test
    void aPostponedOneWaitsForItsNewDate() {
        var event = decidedOn()
                .does("Task_DurchfuehrungEntscheiden", "entscheidung_va", "verschieben")
                .does("Task_EingeladeneInformieren", "termin", "2027-09-30");

        assertThat(event.decision("termine").get("entscheidung_ab")).isEqualTo("2027-09-16");
        event.waitsFor("Event_EntscheidungFaellig").does("Task_DurchfuehrungEntscheiden");
        assertThat(event.waiting()).containsExactly("Event_TagGekommen");
    }

    @Test
    void aCancelledOneEnds() {
        decidedOn()
                .does("Task_DurchfuehrungEntscheiden", "entscheidung_va", "absagen")
                .does("Task_EingeladeneInformieren")
                .ends("Event_Abgesagt");
    }

    @Test
    void oneMayHaveSeveralFollowUps() {
        var event = held();

        var conflict = ShippedPackage.konfliktmediation()
                .begunBy(() -> evaluated(event, "konflikt", "sensibilisierung", "multiplikatoren"));

        assertThat(conflict.variable("sr_code")).isEqualTo("S03");
        assertThat(conflict.variable("herkunft")).isEqualTo("veranstaltung");
        assertThat(event.visited())
                .contains("Event_KonfliktGemeldet", "Event_OeffnungAngeregt", "Event_EngagementAngeregt");
        assertThat(event.openElements()).containsExactly("Task_DatenPruefen");
    }

    @Test
    void meansOfFewerThanFiveAnswersAreNotAsked() {
        var event = held().does("Task_VeranstaltungDurchfuehren");

        event.does("Task_RueckmeldungAuswerten", "rueckmeldungen_anzahl", 4);

        assertThat(event.answer("nutzen_1_5")).isNull();
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

    private static Course planned(String date) {
        return PACKAGE.begin().does("Task_ZielKlaeren").does("Task_VeranstaltungPlanen", "termin", date);
    }

    private static Course decidedOn() {
        return planned("2027-03-31")
                .does("Task_BarrierefreiheitSichern")
                .does("Task_EinladungVerbreiten")
                .does("Task_MitveranstalterEinbinden", "mitveranstalter_typ", List.of("mso"))
                .waitsFor("Event_EntscheidungFaellig");
    }

    private static Course held() {
        return decidedOn().does("Task_DurchfuehrungEntscheiden").waitsFor("Event_TagGekommen");
    }

    private static Course evaluated(Course event, String... followUps) {
        return event.does("Task_VeranstaltungDurchfuehren")
                .does("Task_RueckmeldungAuswerten", "rueckmeldungen_anzahl", 12)
                .does("Task_VeranstaltungAuswerten", "folgen", List.of(followUps));
    }
}
