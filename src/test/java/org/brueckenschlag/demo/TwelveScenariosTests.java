package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Carries the twelve invented courses to their ends, side by side, and lays the results beside the domain's table. */
@SpringBootTest(properties = "brueckenschlag.demo.data=false")
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

    @Test
    void theFollowUpsHoldWhatTheTableSays() {
        assertThat(followUps("DEMO-01")).containsOnly("ueberwiegend");
        assertThat(followUps("DEMO-03")).containsOnly("voll");
        assertThat(followUps("DEMO-06")).containsOnly("teilweise");
        assertThat(followUps("DEMO-08")).isEmpty();
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

    private List<Object> followUps(String id) {
        return matter(id).known().get("parteigruppen") instanceof List<?> groups
                ? groups.stream()
                        .map(group -> ((Map<?, ?>) group).get("einhaltung"))
                        .filter(Objects::nonNull)
                        .map(Object.class::cast)
                        .toList()
                : List.of();
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
        var leitung = accounts.ofAgency(NORDWINKEL).stream()
                .filter(account -> account.roles().contains(Role.LEITUNG))
                .findFirst()
                .orElseThrow();
        return currentActor.as(
                leitung.actor(),
                () -> matters.get(Objects.requireNonNull(course(id).number())));
    }
}
