package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training of teams: module by module, into practice, and what has arrived there. */
@TestMethodOrder(OrderAnnotation.class)
class IkoeQualifizierungTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("ikoe_qualifizierung");

    @Test
    void moduleByModuleThenPracticeAndTransfer() {
        var matter = practised(2)
                .does("Task_TransferPruefen", "transferquote_prozent", 67)
                .does("Task_QualifizierungAbschliessen")
                .does("Task_DatenPruefen")
                .ends("Event_QualifizierungAbgeschlossen");

        assertThat(matter.visited().stream().filter("Task_ModulDurchfuehren"::equals))
                .hasSize(2);
    }

    @Test
    void theManagementIsInvolvedWhereFewerThanHalfCome() {
        var matter = planned(1).does("Task_ModulDurchfuehren", "anteil_am_team_prozent", 49);

        matter.does("Task_LeitungEinbinden");

        assertThat(matter.openElements()).containsExactly("Task_KurzrueckmeldungAuswerten");
    }

    @Test
    void notWhereHalfCome() {
        assertThat(planned(1)
                        .does("Task_ModulDurchfuehren", "anteil_am_team_prozent", 50)
                        .openElements())
                .containsExactly("Task_KurzrueckmeldungAuswerten");
    }

    @Test
    void aCancelledModuleAsksForItsReasonOnly() {
        var matter = planned(1)
                .does(
                        "Task_ModulDurchfuehren",
                        "modul_ausgefallen",
                        "ja",
                        "anteil_am_team_prozent",
                        Course.NOT_ANSWERED);

        assertThat(matter.answer("ausfall_grund")).isEqualTo("referent");
        assertThat(matter.answer("dauer_min")).isNull();
        assertThat(matter.openElements()).containsExactly("Task_KurzrueckmeldungAuswerten");
    }

    @Test
    void practiceIsOverAfterNinetyDays() {
        var matter = modulesDone(1);
        assertThat(matter.openElements()).hasSize(3).containsOnly("Task_PraxisaufgabeBegleiten");

        matter.waitsFor("Event_NeunzigTageVorbei");

        assertThat(matter.waiting()).containsExactly("Event_DreiMonateVorbei");
    }

    @Test
    void oneRefresherIsAllThereIs() {
        var matter = practised(1)
                .does("Task_TransferPruefen", "transferquote_prozent", 40)
                .does("Task_AuffrischungPlanen")
                .waitsFor("Event_DreiMonateVorbei")
                .does("Task_TransferPruefen", "transferquote_prozent", 45);

        assertThat(matter.openElements()).containsExactly("Task_QualifizierungAbschliessen");
    }

    @Test
    void meansOfFewerThanFiveAnswersAreNotAsked() {
        var matter = planned(1)
                .does("Task_ModulDurchfuehren", "anteil_am_team_prozent", 80)
                .does("Task_KurzrueckmeldungAuswerten", "antworten_anzahl", 4);

        assertThat(matter.answer("wissen_vor_1_5")).isNull();
    }

    @Test
    void aDecisionElsewhereBeginsIt() {
        var matter = PACKAGE.begunBy(
                () -> PACKAGE.engine().getRuntimeService().signalEventReceived("fortbildung_beschlossen"));

        assertThat(matter.openElements()).containsExactly("Task_QualifizierungsbedarfKlaeren");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"60,-,false,1", "100,1,false,1", "59,-,true,1", "0,-,true,1", "59,1,false,2"})
    void transfer(int rate, @Nullable Integer before, boolean refresh, int round) {
        var values = new HashMap<String, Object>();
        values.put("transferquote_prozent", rate);
        if (before != null) {
            values.put("transfer", java.util.Map.of("durchgang", before));
        }

        assertThat(PACKAGE.decide("transfer", values))
                .containsEntry("auffrischen", refresh)
                .containsEntry("durchgang", round);
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

    private static Course planned(int modules) {
        return PACKAGE.begin()
                .does("Task_QualifizierungsbedarfKlaeren", "teams_anzahl", 3)
                .does("Task_CurriculumFestlegen", "module_anzahl", modules)
                .does("Task_ReferentUndTerminePlanen");
    }

    private static Course modulesDone(int modules) {
        var matter = planned(modules);
        for (var module = 1; module <= modules; module++) {
            matter.does("Task_ModulDurchfuehren", "anteil_am_team_prozent", 80)
                    .does("Task_KurzrueckmeldungAuswerten", "antworten_anzahl", 12);
            if (module < modules) {
                matter.waitsFor("Event_AbstandVorbei");
            }
        }
        return matter;
    }

    private static Course practised(int modules) {
        return modulesDone(modules).doesForAll("Task_PraxisaufgabeBegleiten").waitsFor("Event_DreiMonateVorbei");
    }
}
