package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.wirkungsdialog.Fact.Kind;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class FactsComeWithWhatHappensTests {

    @Autowired
    Probelauf people;

    @Autowired
    JdbcFacts facts;

    @Autowired
    FactRebuilding rebuilding;

    @Autowired
    FiguresAtStart atStart;

    @Autowired
    TaskService engineTasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void codesAndNumbersOfAnAnswerAndWhatATableMadeOfThem() {
        var matter = people.startedUpToBranches();

        assertThat(of(matter))
                .filteredOn(fact -> fact.is(Kind.ANSWER))
                .extracting(Fact::key, Fact::row, Fact::code, Fact::number)
                .contains(
                        tuple("thema", -1, "laerm", null),
                        tuple("ort_typ", -1, "innenhof", null),
                        tuple("stufe", -1, null, new BigDecimal("6.0000")),
                        tuple("parteigruppen.typ", 0, "mieterinitiative", null),
                        tuple("parteigruppen.typ", 1, "jugendgruppe", null));
        assertThat(of(matter))
                .filteredOn(fact -> fact.is(Kind.DECISION))
                .extracting(Fact::key, Fact::code)
                .containsExactly(tuple("prio", "hoch"));
    }

    @Test
    void whenATaskWasAskedForAndWhenItWasDone() {
        var matter = people.startedUpToBranches();

        assertThat(of(matter))
                .filteredOn(fact -> "Task_Aufnehmen".equals(fact.element()) && fact.key() == null)
                .extracting(Fact::kind)
                .containsExactly(Kind.ASKED, Kind.DONE);
    }

    @Test
    void theAnswerOfEachPartyGroup() {
        var matter = people.startedUpToTalks();
        var card = people.only(matter, "Task_Gespraech", "B");
        people.complete(MEDIATION, card, Map.of("freiwillig", "ja", "teilnehmende_anzahl", 7));

        assertThat(of(matter))
                .filteredOn(fact -> "teilnehmende_anzahl".equals(fact.key()))
                .extracting(Fact::group, Fact::run, Fact::number)
                .containsExactly(tuple("B", card.id().value(), new BigDecimal("7.0000")));
    }

    @Test
    void neverAShortNoteEvenIfItLooksLikeACode() {
        var matter = people.start();
        var answers = new HashMap<>(Probelauf.enquiry());
        answers.put("kurznotiz", "ruhig");
        people.complete(FACHKRAFT, people.only(matter, "Task_Aufnehmen"), answers);

        assertThat(of(matter)).extracting(Fact::key).doesNotContain("kurznotiz");
        assertThat(of(matter)).extracting(Fact::code).doesNotContain("ruhig");
    }

    @Test
    void evenWhenTheTaskIsCompletedPastOurOwnService() {
        var matter = people.startedUpToBranches();
        var card = people.only(matter, "Task_Links");

        engineTasks.complete(card.id().value());

        assertThat(of(matter))
                .filteredOn(fact -> fact.is(Kind.DONE) && card.id().value().equals(fact.run()))
                .hasSize(1);
    }

    @Test
    void andNoneWhenWhatHappenedIsTakenBack() {
        var matter = people.startedUpToBranches();
        var before = of(matter);
        var card = people.only(matter, "Task_Links");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            people.complete(MEDIATION, card, Map.of());
            status.setRollbackOnly();
        });

        assertThat(of(matter)).isEqualTo(before);
    }

    @Test
    void comeOutTheSameWhenTheyAreMadeAnewFromTheTrail() {
        var matter = people.start();
        var answers = new HashMap<>(Probelauf.enquiry());
        answers.put("kurznotiz", "ruhig");
        people.complete(FACHKRAFT, people.only(matter, "Task_Aufnehmen"), answers);
        people.complete(MEDIATION, people.only(matter, "Task_Links"), Map.of());
        people.complete(MEDIATION, people.only(matter, "Task_Rechts"), Map.of());
        people.complete(
                MEDIATION,
                people.only(matter, "Task_Gespraech", "A"),
                Map.of("freiwillig", "nein", "teilnehmende_anzahl", 3));
        var live = rows(matter);
        jdbc.sql("UPDATE fact SET code = 'spielplatz' WHERE matter = ? AND code = 'innenhof'")
                .param(matter.id().value())
                .update();
        assertThat(rows(matter)).isNotEqualTo(live);

        rebuilding.rebuild(matter.id(), NORDWINKEL);

        assertThat(rows(matter)).hasSizeGreaterThan(15).isEqualTo(live);
    }

    @Test
    void areMadeAnewAtTheStartOfAProgramWithOtherFormulas() {
        atStart.catchUp();
        var matter = people.startedUpToBranches();
        var live = rows(matter);
        jdbc.sql("DELETE FROM fact WHERE matter = ?").param(matter.id().value()).update();
        atStart.catchUp();
        assertThat(rows(matter)).as("the formulas are the same").isEmpty();
        jdbc.sql("UPDATE figure_formulas SET formulas = 'KM-01:0'").update();

        atStart.catchUp();

        assertThat(rows(matter)).isEqualTo(live);
    }

    @Test
    void goWithTheirMatterWhenItsTimeIsOver() {
        var matter = people.startedUpToBranches();

        events.publishEvent(new MatterExpired(matter.id(), matter.agency()));

        assertThat(facts.of(matter.id())).isEmpty();
    }

    private List<Fact> of(Matter matter) {
        return facts.of(matter.id()).orElseThrow().facts();
    }

    /** All columns but the number of the row. */
    private List<Map<String, Object>> rows(Matter matter) {
        return jdbc.sql("""
                SELECT matter, agency, process, version, social_space, kind, element, run, row_, party, key_, code,
                       number_, at, due_at
                FROM fact WHERE matter = ? ORDER BY id
                """).param(matter.id().value()).query().listOfRows();
    }
}
