package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.SurveyAnswer;
import org.brueckenschlag.survey.SurveyAnswering;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.Surveys;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What remains of a Co-Beratung on the next day, looked up in every table. */
@ModuleTest
class CountedMattersLeaveANumberTests {

    private static final AgencyId SUEDTOR = new AgencyId("suedtor");

    @Autowired
    Matters matters;

    @Autowired
    TaskLists lists;

    @Autowired
    TaskWork work;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyAnswering answering;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** The clock is that of the whole machine. */
    @AfterEach
    void back() {
        clock.startAt(Instant.now(Clock.systemUTC()));
    }

    @Test
    void ofTheWeekAndNothingElse() {
        var counselled = counselled("kita", "verfahren");
        assertThat(as(() -> matters.find(counselled.id()))).isPresent();
        assertThat(count("kita", "verfahren")).isZero();

        clock.advanceBy(Period.ofDays(2));

        assertThat(count("kita", "verfahren")).isOne();
        assertThat(as(() -> matters.find(counselled.id()))).isEmpty();
        assertThat(placesOf(counselled.id().value()))
                .as("the chain keeps its hashes, without a word")
                .allMatch(place -> place.startsWith("AUDIT_"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = ? AND content IS NOT NULL")
                        .param(counselled.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void andOfWhatItsGroupsAnsweredTheCounts() {
        var counselled = counselled("kita", "sprachmittlung");
        var questions = List.of(SurveyQuestion.FAIR, SurveyQuestion.HEARD, SurveyQuestion.LANGUAGE);
        var today = LocalDate.ofInstant(clock.now(), ZoneId.of("Europe/Berlin"));
        var opened = as(() -> surveys.open(new OpenSurvey(
                today.getYear(), SurveyPurpose.TALKS, counselled.number(), questions, 6, 5, today.plusDays(20))));
        opened.codes().forEach(code -> answering.answer(code, Map.of(SurveyQuestion.FAIR, SurveyAnswer.YES)));

        clock.advanceBy(Period.ofDays(2));

        var found = as(() -> surveys.of(SUEDTOR, today.getYear()));
        assertThat(found)
                .filteredOn(survey -> survey.id().equals(opened.survey().id()))
                .singleElement()
                .satisfies(survey -> {
                    assertThat(survey.answered()).isEqualTo(6);
                    assertThat(survey.number()).isNull();
                });
        assertThat(placesOf(counselled.id().value())).allMatch(place -> place.startsWith("AUDIT_"));
    }

    @Test
    void threeOfTheSameAreAPatternThatIsReportedOnce() {
        var before = begun();
        counselled("schule", "sprachmittlung");
        counselled("schule", "sprachmittlung");
        counselled("schule", "zustaendigkeit");
        clock.advanceBy(Period.ofDays(2));
        assertThat(begun()).isEqualTo(before);

        counselled("schule", "sprachmittlung");
        clock.advanceBy(Period.ofDays(2));
        assertThat(begun()).isEqualTo(before + 1);

        counselled("schule", "sprachmittlung");
        clock.advanceBy(Period.ofDays(2));
        assertThat(begun()).isEqualTo(before + 1);
        assertThat(count("schule", "sprachmittlung")).isEqualTo(4);
    }

    private Matter counselled(String service, String question) {
        var matter = as(() -> matters.start(new StartMatter("co_beratung", spaceOf(SUEDTOR), Map.of())));
        complete(matter, Map.of("dienst_typ", service, "frage_typ", question, "einzelberatung_gewuenscht", false));
        complete(matter, Map.of("dauer_band", "unter_15", "beratung_ergebnis", "geklaert"));
        return matter;
    }

    private void complete(Matter matter, Map<String, Object> answers) {
        as(() -> work.complete(
                new CompleteTask(lists.ofMatter(matter.id()).getFirst().id(), answers)));
    }

    /** Sensibilisierungen of the agency. */
    private long begun() {
        return as(() -> matters.count(new MatterFilter("ikoe_sensibilisierung", null, null, null, null, 1)));
    }

    private long count(String service, String question) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(count_), 0) FROM weekly_count
                WHERE agency = 'suedtor' AND what LIKE ?
                """)
                .param("%dienst_typ=" + service + ";frage_typ=" + question + "%")
                .query(Long.class)
                .single();
    }

    private String spaceOf(AgencyId agency) {
        return jdbc.sql(
                        "SELECT code FROM reference_value WHERE agency = ? AND list_ = 'sozialraum' ORDER BY code LIMIT 1")
                .param(agency.value())
                .query(String.class)
                .single();
    }

    /** Tables and columns that hold the text anywhere. */
    private List<String> placesOf(String text) {
        return jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND data_type LIKE 'CHARACTER%'
                        """).query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> jdbc.sql("SELECT COUNT(*) FROM \"" + column.get(0) + "\" WHERE \"" + column.get(1)
                                        + "\" LIKE ?")
                                .param("%" + text + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> String.join(".", column))
                .toList();
    }

    private <T> T as(Supplier<T> deed) {
        return currentActor.as(new Actor(new ActorId("test-b"), SUEDTOR, Set.of(Role.FACHKRAFT, Role.LEITUNG)), deed);
    }
}
