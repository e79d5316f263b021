package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service asks: its professional is counselled, or an individual is referred. */
@TestMethodOrder(OrderAnnotation.class)
class CoBeratungTests {

    private static final ShippedPackage PACKAGE = ShippedPackage.of("co_beratung");

    @Test
    void aProfessionalIsCounselled() {
        PACKAGE.begin()
                .does("Task_AnfrageEinordnen", "einzelberatung_gewuenscht", false)
                .does("Task_FachkraftBeraten")
                .ends("Event_Beraten");
    }

    @ParameterizedTest
    @CsvSource({"u27, false, jmd", "ab27, false, mbe", "unbekannt, false, clearing", "ab27, true, servicestelle_ad"})
    void whoWantsAdviceForOneselfIsReferred(String age, boolean discrimination, String place) {
        var matter = PACKAGE.begin()
                .does(
                        "Task_AnfrageEinordnen",
                        "einzelberatung_gewuenscht",
                        true,
                        "altersgruppe_anfrage",
                        age,
                        "diskriminierung_individuell",
                        discrimination);

        assertThat(matter.decision("d1").get("verweis_ziel")).isEqualTo(place);
        matter.does("Task_QualifiziertVermitteln").ends("Event_Vermittelt");
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
}
