package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goals are read by those who read figures, of their own agency. */
@ModuleTest
class AskingForGoalsTests {

    private static final int YEAR = 2003;

    @Autowired
    YearlyGoals goals;

    @Autowired
    Probelauf people;

    @Test
    void whoReadsNoFiguresReadsNoGoals() {
        refused("indicators.may-not-read", () -> people.as(FACHKRAFT, () -> goals.beside(figures(NORDWINKEL))));
        refused(
                "indicators.may-not-read",
                () -> people.as(
                        actor("g-pruefung", NORDWINKEL, Role.PRUEFUNG), () -> goals.beside(figures(NORDWINKEL))));
    }

    @Test
    void anotherAgencyIsAnsweredLikeOneThatDoesNotExist() {
        refused("indicators.unknown-agency", () -> people.as(LEITUNG_B, () -> goals.beside(figures(NORDWINKEL))));
        refused(
                "indicators.unknown-agency",
                () -> people.as(LEITUNG_B, () -> goals.beside(figures(new AgencyId("gibt-es-nicht")))));
    }

    @Test
    void aYearWithoutACycleHasNoneForWhoeverMayAsk() {
        assertThat(people.as(LEITUNG, () -> goals.beside(figures(NORDWINKEL)))).isEmpty();
        assertThat(people.as(
                        actor("g-koordination", NORDWINKEL, Role.KOORDINATION),
                        () -> goals.beside(figures(NORDWINKEL))))
                .isEmpty();
    }

    private static FiguresOfYear figures(AgencyId agency) {
        return new FiguresOfYear(agency, YEAR, List.of(), List.of(), YearCourse.UNTOLD);
    }
}
