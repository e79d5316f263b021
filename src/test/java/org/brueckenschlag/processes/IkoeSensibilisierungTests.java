package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first talk with an institution to the decision of its management. */
@TestMethodOrder(OrderAnnotation.class)
class IkoeSensibilisierungTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("ikoe_sensibilisierung");

    @Test
    void aDecisionToOpenEndsItAndIsHeard() {
        var matter = eventsHeld(2).does("Task_ErgebnisSichern", "antworten_anzahl", 3);
        assertThat(matter.answer("aha_wert_1_5")).isNull();

        matter.does("Task_LeitungsentscheidungEinholen", "oeffnung_entscheidung", "oeffnungsprozess")
                .does("Task_DatenPruefen")
                .ends("Event_OeffnungBeschlossen");
    }

    @Test
    void aTrainingAloneBeginsTheQualification() {
        var matter = decided("nur_fortbildung");

        var training = ShippedPackage.of("ikoe_qualifizierung").begunBy(() -> matter.does("Task_DatenPruefen"));

        matter.ends("Event_FortbildungBeschlossen");
        assertThat(training.variable("sr_code")).isEqualTo("S03");
        assertThat(training.openElements()).containsExactly("Task_QualifizierungsbedarfKlaeren");
    }

    @Test
    void nothingMoreEndsIt() {
        decided("nein").ends("Event_NichtsWeiter");
    }

    @Test
    void postponedIsAskedAgain() {
        assertThat(decided("vertagt").openElements()).containsExactly("Task_LeitungsentscheidungEinholen");
    }

    @Test
    void itWaitsForEachOfItsEvents() {
        var matter = planned(2);
        var events = matter.called("Activity_VeranstaltungDurchfuehren");
        assertThat(events).hasSize(2).allMatch(event -> "S03".equals(event.variable("sr_code")));

        events.getFirst().isOver(Map.of());
        assertThat(matter.openElements()).isEmpty();
        events.getLast().isOver(Map.of());

        assertThat(matter.openElements()).containsExactly("Task_ErgebnisSichern");
    }

    @Test
    void laterIsAskedTwiceAgainAfterHalfAYear() {
        var matter = PACKAGE.begin();
        for (var attempt = 0; attempt < 2; attempt++) {
            matter.does("Task_EinrichtungAnsprechen", "interesse", "spaeter").waitsFor("Event_HalbesJahrVorbei");
        }

        matter.does("Task_EinrichtungAnsprechen", "interesse", "spaeter").ends("Event_KeinInteresse");
    }

    @Test
    void noInterestEndsIt() {
        PACKAGE.begin().does("Task_EinrichtungAnsprechen", "interesse", "nein").ends("Event_KeinInteresse");
    }

    @Test
    void aDecisionIsRemindedOfAndGivenUp() {
        var matter = eventsHeld(1)
                .does("Task_ErgebnisSichern")
                .waitsFor("Event_SechzigTageOffen")
                .does("Task_AnEntscheidungErinnern");
        assertThat(matter.openElements()).containsExactly("Task_LeitungsentscheidungEinholen");

        matter.waitsFor("Event_HundertzwanzigTageOffen").ends("Event_KeineEntscheidung");
    }

    @Test
    void aStructuralNeedBeginsItAndTheSocialSpaceIsAskedWhereItIsNotKnown() {
        var matter = PACKAGE.begunBy(() -> PACKAGE.engine().getRuntimeService().signalEventReceived("strukturbedarf"));

        matter.does("Task_EinrichtungAnsprechen");

        assertThat(matter.answer("sr_code")).isEqualTo("S01");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,1,true", "1,2,true", "2,3,false", "3,3,false"})
    void versuche(@Nullable Integer before, int now, boolean again) {
        var values = before == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of("versuche", Map.of("nummer", before));

        assertThat(PACKAGE.decide("versuche", values)).isEqualTo(Map.of("nummer", now, "noch_einmal", again));
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

    private static Course planned(int events) {
        return PACKAGE.begin()
                .does("Task_EinrichtungAnsprechen")
                .does("Task_BedarfErheben")
                .does("Task_FormatPlanen", "veranstaltungen_anzahl", events);
    }

    private static Course eventsHeld(int events) {
        var matter = planned(events);
        matter.called("Activity_VeranstaltungDurchfuehren").forEach(event -> event.isOver(Map.of()));
        return matter;
    }

    private static Course decided(String decision) {
        return eventsHeld(1)
                .does("Task_ErgebnisSichern", "antworten_anzahl", 9)
                .does("Task_LeitungsentscheidungEinholen", "oeffnung_entscheidung", decision);
    }
}
