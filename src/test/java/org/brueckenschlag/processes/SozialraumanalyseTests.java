package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly analysis of a social space: five surveys, two sources for what is urgent, and what follows. */
@TestMethodOrder(OrderAnnotation.class)
class SozialraumanalyseTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("sozialraumanalyse");

    @Test
    void fiveSurveysAreEvaluatedMirroredAndReleased() {
        var matter = surveyed()
                .does(
                        "Task_BedarfeAuswerten",
                        "bedarfe",
                        List.of(need(5, "struktur", "gespraech"), need(2, "begehung")))
                .does("Task_LueckenBestimmen")
                .does("Task_ErgebnisRueckspiegeln", "folgen", List.of("keine"))
                .does("Task_BerichtFreigeben")
                .ends("Event_SozialraumAnalysiert");

        assertThat(matter.visited().stream().filter("Task_BegehungDurchfuehren"::equals))
                .hasSize(2);
        assertThat(matter.visited().stream().filter("Task_SchluesselgespraechFuehren"::equals))
                .hasSize(5);
    }

    @Test
    void aHighPriorityWithOneSourceGoesBack() {
        var matter = surveyed().does("Task_BedarfeAuswerten", "bedarfe", List.of(need(4, "gespraech")));

        assertThat(matter.openElements()).containsExactly("Task_BedarfeAuswerten");
        matter.does("Task_BedarfeAuswerten", "bedarfe", List.of(need(3, "gespraech")));
        assertThat(matter.openElements()).containsExactly("Task_LueckenBestimmen");
    }

    @Test
    void whatFollowsAtOnceBeginsByItself() {
        var matter = surveyed()
                .does("Task_BedarfeAuswerten", "bedarfe", List.of(need(1, "angebot")))
                .does("Task_LueckenBestimmen");

        var conflict = ShippedPackage.konfliktmediation()
                .begunBy(() -> matter.does(
                        "Task_ErgebnisRueckspiegeln",
                        "folgen",
                        List.of("konflikt", "sensibilisierung", "multiplikatoren")));

        assertThat(conflict.variable("herkunft")).isEqualTo("sozialraumanalyse");
        assertThat(matter.openElements()).containsExactly("Task_BerichtFreigeben");
    }

    @Test
    void afterFourMonthsTheManagerLooks() {
        var matter = PACKAGE.begin()
                .does("Task_FragestellungFestlegen")
                .waitsFor("Event_HundertzwanzigTageVorbei")
                .does("Task_StandKlaeren");

        assertThat(matter.openElements()).contains("Task_StrukturdatenZusammenstellen", "Task_AngeboteKartieren");
    }

    @Test
    void aNewSocialSpaceBeginsIt() {
        var matter =
                PACKAGE.begunBy(() -> PACKAGE.engine().getRuntimeService().signalEventReceived("neuer_sozialraum"));

        matter.does("Task_FragestellungFestlegen", "sr_code", "S09");
        assertThat(matter.answer("sr_code")).isEqualTo("S09");
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 1", "5, 1, 1", "4, 2, 0", "3, 1, 0"})
    void triangulation(long priority, int sources, int missing) {
        var need = need(
                priority,
                List.of("struktur", "angebot", "begehung").subList(0, sources).toArray(String[]::new));

        assertThat(PACKAGE.decide("triangulation", Map.of("bedarfe", List.of(need))))
                .containsEntry("ohne_beleg", missing);
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

    private static Course surveyed() {
        return PACKAGE.begin()
                .does("Task_FragestellungFestlegen")
                .does("Task_StrukturdatenZusammenstellen")
                .does("Task_AngeboteKartieren")
                .doesForAll("Task_BegehungDurchfuehren")
                .doesForAll("Task_SchluesselgespraechFuehren")
                .does("Task_GruppenwerkstattDurchfuehren");
    }

    private static Map<String, Object> need(long priority, String... sources) {
        return Map.of(
                "bedarf_code",
                "begegnungsort",
                "evidenz",
                List.of(sources),
                "prioritaet_1_5",
                priority,
                "potenzial_code",
                "raeume");
    }
}
