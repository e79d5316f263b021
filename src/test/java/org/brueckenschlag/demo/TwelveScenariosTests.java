package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.brueckenschlag.audit.EventLog;
import org.brueckenschlag.audit.EventLogFormat;
import org.brueckenschlag.audit.EventLogRequest;
import org.brueckenschlag.audit.EventLogs;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.audit.export.Schemas;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Carries the twelve invented courses to their ends, side by side, and lays the results beside the domain's table. */
@SpringBootTest(properties = {"brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"})
@ActiveProfiles({"demo", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwelveScenariosTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 13);

    @Autowired
    CoursePlayer player;

    @Autowired
    MovableClock clock;

    @Autowired
    Matters matters;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Trail trail;

    @Autowired
    EventLogs logs;

    private final Map<String, Course> played = new HashMap<>();

    @BeforeAll
    void carryAllTwelveToTheirEnds() {
        var courses = new ArrayList<Course>();
        var start = FIRST_DAY.atTime(LocalTime.of(9, 10)).atZone(Course.ZONE).toInstant();
        for (var scenario : ScenarioFiles.scenarios().values()) {
            var at = start.plus(Duration.ofDays(courses.size()));
            courses.add(new Course(
                    courses.size() + 1,
                    scenario,
                    NORDWINKEL,
                    at,
                    null,
                    0,
                    scenario.steps().size()));
        }
        clock.startAt(start);
        player.play(courses, course -> played.put(course.scenario().id(), course));
    }

    static Stream<String> scenarios() {
        return ScenarioFiles.scenarios().keySet().stream();
    }

    @Test
    void canBeTakenHomeInFormsThatToolsRead() throws IOException {
        assertThat(Schemas.xes(taken(EventLogFormat.XES))).isEmpty();
        assertThat(Schemas.ocelJson(taken(EventLogFormat.OCEL_JSON))).isEmpty();
        assertThat(Schemas.ocelXml(taken(EventLogFormat.OCEL_XML))).isEmpty();
        assertThat(new String(taken(EventLogFormat.CSV), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(500)
                .as("no account of the product")
                .noneMatch(line -> line.matches(".*\\bk-[0-9a-f]{8}.*"));
    }

    private byte[] taken(EventLogFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        asLeitung(() -> logs.open(EventLogRequest.ofPeriod(format, null, null))).writeTo(out, EventLog.Progress.NONE);
        Files.createDirectories(Path.of("target", "event-logs"));
        Files.write(Path.of("target", "event-logs", "twelve." + format.key()), out.toByteArray());
        return out.toByteArray();
    }

    @Test
    void thereAreTwelve() {
        assertThat(scenarios()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void endsAsTheTableSays(String id) {
        var matter = matter(id);

        assertThat(matter.state()).isEqualTo(Matter.State.CLOSED);
        var results = new HashMap<>(matter.known());
        results.put("ende_code", Objects.requireNonNull(matter.endCode()));
        if (results.containsKey("methode_gewaehlt")) {
            // What was decided last: a table that ran again after a change of stage may say something else.
            results.put("methode", results.get("methode_gewaehlt"));
        }
        course(id)
                .scenario()
                .expected()
                .forEach((key, value) -> assertThat(results).contains(entry(key, value)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void endsOnTheDayOfItsLastStep(String id) {
        var steps = course(id).scenario().steps();

        assertThat(daysAfterEnquiry(id, Objects.requireNonNull(matter(id).closedAt())))
                .isEqualTo(steps.getLast().day());
    }

    /** The domain's table; days are calendar days after the enquiry, empty where the course never came so far. */
    @ParameterizedTest
    @CsvSource({
        "DEMO-01, 2, 7, 27, 36, 54, voll, ueberwiegend, 1",
        "DEMO-02, 1, 10, 31, 45, 97, ueberwiegend, ueberwiegend, 3",
        "DEMO-03, 3, 9, 30, 40, 72, voll, voll, 1",
        "DEMO-04, 3, 11, 29, 38, 56, teilweise, ueberwiegend, 2",
        "DEMO-05, 1, 6, 18, 24, 41, voll, voll, 0",
        "DEMO-06, 1, 12, 26, 30, 66, ueberwiegend, teilweise, 4",
        "DEMO-07, 2, 8, 25, 35, 52, voll, voll, 0",
        "DEMO-08, 1, 5, , , , , , ",
        "DEMO-09, 3, 10, 27, 33, , , , ",
        "DEMO-10, 0, 2, , , , , , ",
        "DEMO-11, 2, , , , , , , ",
        "DEMO-12, 2, 9, 28, 34, , , , ",
    })
    void keepsTheDaysAndTheFollowUpOfTheTable(
            String id,
            @Nullable Long firstReaction,
            @Nullable Long mandate,
            @Nullable Long preTalks,
            @Nullable Long firstSession,
            @Nullable Long agreement,
            @Nullable String afterThreeMonths,
            @Nullable String afterSixMonths,
            @Nullable Long stageAfterSixMonths) {
        var history = history(id);

        assertThat(history.first("Task_AnfrageAufnehmen")).isEqualTo(firstReaction);
        assertThat(history.first("Task_AuftragKlaeren")).isEqualTo(mandate);
        assertThat(history.last("Task_VorgespraechFuehren")).isEqualTo(preTalks);
        assertThat(history.first(
                        "Task_SitzungDurchfuehren",
                        "Task_ModerationDurchfuehren",
                        "Task_GespraechJePartei",
                        "Task_AuftaktDurchfuehren"))
                .isEqualTo(firstSession);
        assertThat(history.first("Task_VereinbarungFesthalten")).isEqualTo(agreement);
        assertThat(history.answers("Task_NachsorgeDreiMonate", "einhaltung")).isEqualTo(all(afterThreeMonths));
        assertThat(history.answers("Task_NachsorgeSechsMonate", "einhaltung")).isEqualTo(all(afterSixMonths));
        assertThat(history.answers("Task_NachsorgeSechsMonate", "konfliktstufe_jetzt"))
                .isEqualTo(all(stageAfterSixMonths));
    }

    @Test
    void theProtectionPathIsDoneWithinADay() {
        assertThat(history("DEMO-10").last("Task_SchutzwegNachGewalt")).isEqualTo(6);
    }

    @Test
    void aWithdrawnGroupIsMarkedAsSuch() {
        assertThat(matter("DEMO-09").parties())
                .filteredOn(group -> group.alias().equals("B"))
                .extracting("withdrawn")
                .containsExactly("rechtsweg");
    }

    @Test
    void aGroupThatCameLaterHasTheNextLetter() {
        assertThat(matter("DEMO-03").parties()).extracting("alias").containsExactly("A", "B", "C", "D", "E");
    }

    private static Set<Object> all(@Nullable Object one) {
        return one == null ? Set.of() : Set.of(one);
    }

    private History history(String id) {
        return new History(
                id,
                asLeitung(() -> trail.of(matter(id).id())).stream()
                        .flatMap(entry -> entry.steps().stream())
                        .toList());
    }

    /** What the trail says about one course. */
    private final class History {

        private final String id;
        private final List<HistoryStep> steps;

        History(String id, List<HistoryStep> steps) {
            this.id = id;
            this.steps = steps;
        }

        /** Day on which the first of these tasks was done. */
        @Nullable
        Long first(String... elements) {
            return days(elements).min().stream().boxed().findFirst().orElse(null);
        }

        @Nullable
        Long last(String... elements) {
            return days(elements).max().stream().boxed().findFirst().orElse(null);
        }

        Set<Object> answers(String element, String key) {
            return steps.stream()
                    .filter(step -> step.kind() == HistoryStep.Kind.ANSWERS_GIVEN && element.equals(step.element()))
                    .map(step -> ((Map<?, ?>) Objects.requireNonNull(step.data().get("answers"))).get(key))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        private LongStream days(String... elements) {
            return steps.stream()
                    .filter(step -> step.kind() == HistoryStep.Kind.TASK_COMPLETED)
                    .filter(step -> List.of(elements).contains(step.element()))
                    .mapToLong(step -> daysAfterEnquiry(id, step.at()));
        }
    }

    private long daysAfterEnquiry(String id, Instant time) {
        return Duration.between(
                        course(id).startedAt().atZone(Course.ZONE).toLocalDate().atStartOfDay(),
                        time.atZone(Course.ZONE).toLocalDate().atStartOfDay())
                .toDays();
    }

    private Course course(String id) {
        return Objects.requireNonNull(played.get(id));
    }

    private Matter matter(String id) {
        return asLeitung(() -> matters.get(Objects.requireNonNull(course(id).number())));
    }

    private <T> T asLeitung(Supplier<T> work) {
        var leitung = accounts.ofAgency(NORDWINKEL).stream()
                .filter(account -> account.roles().contains(Role.LEITUNG))
                .findFirst()
                .orElseThrow();
        return currentActor.as(leitung.actor(), work);
    }
}
