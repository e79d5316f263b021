package org.brueckenschlag.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterCounted;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the sheets to the counts; each test has surveys of its own. */
@ModuleTest
class AnsweringSurveysTests {

    private static final List<SurveyQuestion> QUESTIONS =
            List.of(SurveyQuestion.FAIR, SurveyQuestion.HEARD, SurveyQuestion.LANGUAGE);

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyAnswering answering;

    @Autowired
    SurveyClosing closing;

    @Autowired
    MovableClock clock;

    @Autowired
    Probelauf people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcSurveys asked;

    @Autowired
    JdbcSurveyAnswers kept;

    @Autowired
    Clock time;

    @Autowired
    MatterLock matters;

    @Autowired
    MatterTransactions transactions;

    @Test
    void aCodeAnswersOnceAndThenIsLikeOneThatNobodyMade() {
        var opened = open(5);
        var code = opened.codes().getFirst();

        assertThat(answering.find(code).orElseThrow().questions()).isEqualTo(QUESTIONS);
        assertThat(answering.answer(code, allOf(SurveyAnswer.YES))).isTrue();

        assertThat(answering.answer(code, allOf(SurveyAnswer.NO))).isFalse();
        assertThat(answering.find(code))
                .isEqualTo(answering.find("ABCD-EFGH-2345"))
                .isEmpty();
        assertThat(rows("survey_answer", opened)).isEqualTo(3);
        assertThat(rows("survey_code", opened)).isEqualTo(4);
    }

    @Test
    void ofTwoWhoSendTheSameCodeAtOnceOneIsCounted() throws Exception {
        var opened = open(5);
        var together = new CyclicBarrier(2);
        Callable<Boolean> sending = () -> {
            together.await();
            return answering.answer(opened.codes().getFirst(), allOf(SurveyAnswer.PARTLY));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(sending);
            var other = threads.submit(sending);

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(rows("survey_answer", opened)).isEqualTo(3);
    }

    @Test
    void whatIsNotAskedIsNotKeptAndNoAnswerUsesNoCode() {
        var opened = open(5);
        var code = opened.codes().getFirst();

        refused("survey.nothing-answered", () -> answering.answer(code, Map.of()));
        refused(
                "survey.nothing-answered",
                () -> answering.answer(
                        code, Map.of(SurveyQuestion.FAIR, SurveyAnswer.YES, SurveyQuestion.AGAIN, SurveyAnswer.NO)));

        assertThat(rows("survey_answer", opened)).isZero();
        assertThat(answering.find(code)).isPresent();
    }

    @Test
    void closingCountsThenForgetsEachAnswerAndKeepsNoSmallCount() {
        var opened = open(20);
        answer(opened, 0, 8, Map.of(SurveyQuestion.FAIR, SurveyAnswer.YES, SurveyQuestion.HEARD, SurveyAnswer.YES));
        answer(opened, 8, 14, Map.of(SurveyQuestion.FAIR, SurveyAnswer.NO, SurveyQuestion.HEARD, SurveyAnswer.YES));
        answer(opened, 14, 16, Map.of(SurveyQuestion.HEARD, SurveyAnswer.NO));

        var closed = people.as(LEITUNG, () -> surveys.close(opened.survey().id()));

        assertThat(closed.answered()).isEqualTo(16);
        // two left the first question out, which anybody could reckon: so another count is hidden, too
        assertThat(closed.results().getFirst().counts())
                .contains(new Cell.Few(5))
                .contains(new Cell.Covered());
        assertThat(closed.results().get(2).counts())
                .containsExactly(new Cell.Shown(0), new Cell.Shown(0), new Cell.Shown(0), new Cell.Shown(16));
        assertThat(rows("survey_answer", opened)).isZero();
        assertThat(rows("survey_code", opened)).isZero();
        assertThat(jdbc.sql("SELECT times FROM survey_count WHERE survey = :id AND times BETWEEN 1 AND 4")
                        .param("id", closed.id())
                        .query(Integer.class)
                        .list())
                .isEmpty();
        assertThat(people.as(FACHKRAFT, () -> surveys.of(NORDWINKEL, closed.year())))
                .contains(closed);
        assertThat(answering.find(opened.codes().getLast())).isEmpty();
    }

    @Test
    void ofTooFewNothingIsKeptNotEvenHowMany() {
        var opened = open(10);
        answer(opened, 0, 4, allOf(SurveyAnswer.YES));

        var closed = people.as(FACHKRAFT, () -> surveys.close(opened.survey().id()));

        assertThat(closed.hadTooFew()).isTrue();
        assertThat(closed.results()).isEmpty();
        assertThat(rows("survey_count", opened) + rows("survey_answer", opened)).isZero();
        assertThat(entries(closed.id())).hasSize(2).noneMatch(entry -> entry.contains("answered\":"));
    }

    @Test
    void theTrailTellsThatItWasOpenedCountedAndForgottenAndNoCode() {
        var opened = open(6);
        answer(opened, 0, 6, allOf(SurveyAnswer.YES));
        people.as(LEITUNG, () -> surveys.close(opened.survey().id()));

        var entries = entries(opened.survey().id());
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst())
                .contains("\"kind\":\"survey_opened\"", "\"sheets\":6", "\"threshold\":5", "\"purpose\":\"talks\"");
        assertThat(entries.getLast())
                .contains(
                        "\"kind\":\"survey_closed\"",
                        "\"answered\":6",
                        "\"count_fair\":[\"6\",\"0\",\"0\",\"0\"]",
                        "\"kind\":\"survey_answers_deleted\"");
        assertThat(String.join("", entries)).doesNotContain(opened.codes());
    }

    @Test
    void afterItsLastDayNobodyAnswersAndItIsCountedByItself() {
        var opened = open(6);
        answer(opened, 0, 5, allOf(SurveyAnswer.PARTLY));
        jdbc.sql("UPDATE survey SET until_ = :day WHERE id = :id")
                .param("day", today().minusDays(1))
                .param("id", opened.survey().id())
                .update();
        assertThat(answering.find(opened.codes().getLast())).isEmpty();

        closing.closeThoseThatAreOver();

        assertThat(found(opened).answered()).isEqualTo(5);
        assertThat(entries(opened.survey().id()).getLast()).contains("\"actor\":\"system\"");
    }

    @Test
    void anAgencyThatHidesMoreHidesMoreOfItsSurveys() {
        var opened = open(20);
        var few = open(20);
        answer(opened, 0, 9, Map.of(SurveyQuestion.FAIR, SurveyAnswer.YES));
        answer(opened, 9, 15, Map.of(SurveyQuestion.FAIR, SurveyAnswer.NO));
        answer(few, 0, 7, allOf(SurveyAnswer.YES));
        var stricter = new SurveyClosing(asked, kept, agency -> 8, matters, transactions, events, time);

        stricter.close(opened.survey(), LEITUNG);
        stricter.close(few.survey(), LEITUNG);

        assertThat(found(opened).threshold()).isEqualTo(8);
        assertThat(found(opened).results().getFirst().counts()).contains(new Cell.Few(8), new Cell.Covered());
        assertThat(found(few).hadTooFew()).isTrue();
        assertThat(entries(opened.survey().id()).getLast()).contains("\"threshold\":8", "\"<8\"");
    }

    @Test
    void whatItsGroupsWereAskedStandsInTheMattersOwnChainAndGoesWithIt() {
        var matter = people.startedUpToBranches();
        var opened = people.as(LEITUNG, () -> surveys.open(asking(matter.number(), 5)));
        answer(opened, 0, 5, allOf(SurveyAnswer.YES));
        people.as(LEITUNG, () -> surveys.close(opened.survey().id()));

        assertThat(chain(matter.id().value(), opened.survey().id()))
                .hasSize(2)
                .satisfies(entries -> assertThat(entries.getFirst()).contains("\"kind\":\"survey_opened\""))
                .satisfies(entries -> assertThat(entries.getLast()).contains("\"kind\":\"survey_closed\""));
        assertThat(entries(opened.survey().id())).isEmpty();

        events.publishEvent(new MatterExpired(matter.id(), NORDWINKEL));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE content LIKE :id")
                        .param("id", "%" + opened.survey().id() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofAMatterThatIsOnlyCountedTheCountsAreKept() {
        var matter = people.startedUpToBranches();
        var closed = people.as(LEITUNG, () -> surveys.open(asking(matter.number(), 6)));
        answer(closed, 0, 5, allOf(SurveyAnswer.NO));
        people.as(LEITUNG, () -> surveys.close(closed.survey().id()));
        var open = people.as(LEITUNG, () -> surveys.open(asking(matter.number(), 7)));
        answer(open, 0, 6, allOf(SurveyAnswer.YES));

        transactions.run(() -> {
            events.publishEvent(new MatterCounted(matter.id(), NORDWINKEL));
            events.publishEvent(new MatterExpired(matter.id(), NORDWINKEL));
        });

        assertThat(found(closed).answered()).isEqualTo(5);
        assertThat(found(closed).number()).isNull();
        assertThat(found(open).answered()).isEqualTo(6);
        assertThat(found(open).results().getFirst().counts()).startsWith(new Cell.Shown(6));
        assertThat(rows("survey_answer", open)).isZero();
        assertThat(entries(closed.survey().id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains("\"kind\":\"survey_kept\"", "\"answered\":5")
                        .doesNotContain(matter.number(), matter.id().value()));
        assertThat(entries(open.survey().id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains("\"kind\":\"survey_closed\"", "\"kind\":\"survey_answers_deleted\"")
                        .doesNotContain(matter.number(), matter.id().value()));
    }

    @Test
    void withItsMatterGoesWhatItsGroupsSaid() {
        var matter = people.startedUpToBranches();
        var opened = people.as(LEITUNG, () -> surveys.open(asking(matter.number(), 5)));
        answer(opened, 0, 5, allOf(SurveyAnswer.YES));
        people.as(LEITUNG, () -> surveys.close(opened.survey().id()));

        events.publishEvent(new MatterExpired(matter.id(), NORDWINKEL));

        assertThat(rows("survey_count", opened)).isZero();
        assertThat(people.as(
                        LEITUNG, () -> surveys.of(NORDWINKEL, opened.survey().year())))
                .noneMatch(survey -> survey.id().equals(opened.survey().id()));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var command = new OpenSurvey(
                1999,
                SurveyPurpose.YEAR,
                "KM-1999-9999",
                List.of(SurveyQuestion.FAIR, SurveyQuestion.FAIR, SurveyQuestion.HEARD),
                0,
                5,
                today().plusDays(60));

        assertThat(findings(command)).containsExactly("questions", "number", "year", "sheets", "until");
        assertThat(findings(new OpenSurvey(
                        today().getYear(), SurveyPurpose.YEAR, null, QUESTIONS, 10, 1, today().minusDays(1))))
                .containsExactly("threshold", "until");
    }

    private List<String> findings(OpenSurvey command) {
        try {
            people.as(LEITUNG, () -> surveys.open(command));
            return List.of();
        } catch (Refused refused) {
            return refused.findings().stream().map(Finding::field).toList();
        }
    }

    @Test
    void onlyWhoWorksThereAsksAndAnotherAgencyHearsNothing() {
        var opened = open(5);
        var id = opened.survey().id();
        var koordination = actor("u-koordination", NORDWINKEL, Role.KOORDINATION);
        var mediation = actor("u-mediation", NORDWINKEL, Role.MEDIATION);

        refused("survey.may-not-open", () -> people.as(koordination, () -> surveys.open(asking(null, 5))));
        refused("survey.may-not-open", () -> people.as(mediation, () -> surveys.close(id)));
        refused("survey.may-not-open", () -> people.as(koordination, () -> surveys.sheets(opened)));
        refused("survey.may-not-read", () -> people.as(mediation, () -> surveys.of(NORDWINKEL, 2026)));
        refused("survey.unknown", () -> people.as(LEITUNG_B, () -> surveys.close(id)));
        refused("survey.unknown", () -> people.as(LEITUNG_B, () -> surveys.close("unbekannt")));
        refused("survey.unknown", () -> people.as(LEITUNG_B, () -> surveys.sheets(opened)));
        refused("survey.unknown-agency", () -> people.as(LEITUNG_B, () -> surveys.of(NORDWINKEL, 2026)));
        people.as(LEITUNG, () -> surveys.close(id));
        refused("survey.closed-before", () -> people.as(LEITUNG, () -> surveys.close(id)));
        assertThat(people.as(
                        koordination,
                        () -> surveys.of(NORDWINKEL, opened.survey().year())))
                .anyMatch(survey -> survey.id().equals(id));
    }

    private NewSurvey open(int sheets) {
        return people.as(FACHKRAFT, () -> surveys.open(asking(null, sheets)));
    }

    private OpenSurvey asking(String number, int sheets) {
        return new OpenSurvey(
                today().getYear(), SurveyPurpose.TALKS, number, QUESTIONS, sheets, 5, today().plusDays(7));
    }

    private void answer(NewSurvey opened, int from, int to, Map<SurveyQuestion, SurveyAnswer> answers) {
        opened.codes()
                .subList(from, to)
                .forEach(code -> assertThat(answering.answer(code, answers)).isTrue());
    }

    private static Map<SurveyQuestion, SurveyAnswer> allOf(SurveyAnswer answer) {
        return Map.of(QUESTIONS.get(0), answer, QUESTIONS.get(1), answer, QUESTIONS.get(2), answer);
    }

    private Survey found(NewSurvey opened) {
        return people.as(LEITUNG, () -> surveys.of(NORDWINKEL, opened.survey().year())).stream()
                .filter(survey -> survey.id().equals(opened.survey().id()))
                .findFirst()
                .orElseThrow();
    }

    private int rows(String table, NewSurvey opened) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE survey = :id")
                .param("id", opened.survey().id())
                .query(Integer.class)
                .single();
    }

    /** Of the trail, about that survey and no matter. */
    private List<String> entries(String survey) {
        return chain("deployments/nordwinkel", survey);
    }

    private List<String> chain(String chain, String survey) {
        return jdbc
                .sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", chain)
                .query(String.class)
                .list()
                .stream()
                .filter(entry -> entry.contains(survey))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), SurveysOfAgency.ZONE);
    }
}
