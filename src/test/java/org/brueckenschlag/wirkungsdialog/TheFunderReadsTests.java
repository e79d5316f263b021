package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.SUEDTOR;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.Surveys;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The funding authority is of the role Prüfung: it reads while the Leitung has opened its access, and changes nothing.
 */
@ModuleTest
class TheFunderReadsTests {

    private static final int YEAR = 2021;
    private static final Actor FUNDER = actor("w-funder", NORDWINKEL, Role.PRUEFUNG);

    @Autowired
    Indicators indicators;

    @Autowired
    YearlyGoals goals;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierTemplates templates;

    @Autowired
    IndicatorEditing editing;

    @Autowired
    Talks talks;

    @Autowired
    Surveys surveys;

    @Autowired
    SumsOfAgencies sums;

    @Autowired
    Probelauf people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noAccess() {
        jdbc.sql("DELETE FROM audit_access WHERE id = 'w-funder'").update();
    }

    @Test
    void everyDoorIsOpenForTheTimeOfTheAccessAndShutBeforeAndAfterIt() {
        people.as(LEITUNG, () -> dossiers.freeze(NORDWINKEL, YEAR, 0, null));
        doors(NORDWINKEL).forEach((name, door) -> shut(name, door));

        accessUntil(clock.now().plus(Duration.ofHours(1)));
        doors(NORDWINKEL).forEach((name, door) -> people.as(FUNDER, door));
        assertThat(people.as(FUNDER, () -> talks.of(NORDWINKEL, YEAR, Texts.GERMAN)))
                .hasValueSatisfying(talk -> assertThat(talk.version()).isEqualTo(1));
        assertThat(people.as(FUNDER, indicators::maySeeMatters)).isTrue();
        doors(SUEDTOR).forEach((name, door) -> foreign(name, door));
        doors(new AgencyId("gibt-es-nicht")).forEach((name, door) -> foreign(name, door));

        accessUntil(clock.now());
        doors(NORDWINKEL).forEach((name, door) -> shut(name, door));
        assertThat(people.as(FUNDER, talks::mayRead)).isFalse();
        assertThat(people.as(FUNDER, dossiers::mayRead)).isFalse();
        assertThat(people.as(FUNDER, indicators::mayRead)).isFalse();
    }

    @Test
    void nothingCanBeMadeOrChangedThere() {
        accessUntil(clock.now().plus(Duration.ofHours(1)));

        refused("dossier.may-not-freeze", () -> people.as(FUNDER, () -> dossiers.freeze(NORDWINKEL, YEAR, 0, null)));
        refused(
                "dossier.may-not-freeze",
                () -> people.as(FUNDER, () -> dossiers.preview(NORDWINKEL, YEAR, Texts.GERMAN)));
        refused("survey.may-not-open", () -> people.as(FUNDER, () -> surveys.close("s-1")));
        assertThat(people.as(FUNDER, talks::mayLead)).isFalse();
        assertThat(people.as(FUNDER, dossiers::mayFreeze)).isFalse();
        assertThat(people.as(FUNDER, templates::mayEdit)).isFalse();
        assertThat(people.as(FUNDER, editing::mayEdit)).isFalse();
        assertThat(people.as(FUNDER, sums::mayRead)).isFalse();
        assertThat(people.as(FUNDER, surveys::mayOpen)).isFalse();
    }

    private Map<String, Runnable> doors(AgencyId agency) {
        var doors = new LinkedHashMap<String, Runnable>();
        doors.put("figures", () -> indicators.of(agency, YEAR));
        doors.put("matters behind a figure", () -> indicators.behind(agency, YEAR, "KM-01", 10));
        doors.put("a figure by each formula", () -> indicators.byEachFormula(agency, YEAR, "KM-01"));
        doors.put(
                "goals", () -> goals.beside(new FiguresOfYear(agency, YEAR, List.of(), List.of(), YearCourse.UNTOLD)));
        doors.put("dossiers", () -> dossiers.versions(agency, YEAR));
        doors.put("a dossier", () -> dossiers.frozen(agency, YEAR, 1, Texts.GERMAN));
        doors.put("a document", () -> dossiers.take(agency, YEAR, 1, DossierFormat.PDF, Texts.GERMAN));
        doors.put("the talk", () -> talks.of(agency, YEAR, Texts.GERMAN));
        doors.put("surveys", () -> surveys.of(agency, YEAR));
        return doors;
    }

    private void shut(String name, Runnable door) {
        refused(
                name.equals("surveys") ? "survey.may-not-read" : "indicators.may-not-read",
                () -> people.as(FUNDER, door));
    }

    private void foreign(String name, Runnable door) {
        refused(
                name.equals("surveys") ? "survey.unknown-agency" : "indicators.unknown-agency",
                () -> people.as(FUNDER, door));
    }

    /** Without an account, which the Leitung would have opened it for. */
    private void accessUntil(Instant until) {
        noAccess();
        jdbc.sql("""
                INSERT INTO audit_access (id, agency, account, purpose, opened_by, opened_at, open_until)
                VALUES ('w-funder', 'nordwinkel', 'w-funder', 'stichprobe', 't-leitung', :now, :until)
                """)
                .param("now", clock.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
