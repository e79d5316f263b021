package org.brueckenschlag.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.demo.DemoPlan.PlannedCourse;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration database at the first start, before the first request is answered. The plan's courses
 * end at today's date; an interrupted start goes on where it stopped.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "brueckenschlag.demo.data", matchIfMissing = true)
class DemonstrationData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationData.class);
    private static final LocalTime ENQUIRY = LocalTime.of(9, 10);

    private final CoursePlayer player;
    private final JdbcCourses courses;
    private final DemoNotes notes;
    private final DemoAudit audit;
    private final DemoSurveys surveys;
    private final MovableClock clock;
    private final boolean allProcesses;
    private volatile boolean running;

    DemonstrationData(
            CoursePlayer player,
            JdbcCourses courses,
            DemoNotes notes,
            DemoAudit audit,
            DemoSurveys surveys,
            MovableClock clock,
            @Value("${brueckenschlag.demo.all-processes:true}") boolean allProcesses) {
        this.player = player;
        this.courses = courses;
        this.notes = notes;
        this.audit = audit;
        this.surveys = surveys;
        this.clock = clock;
        this.allProcesses = allProcesses;
    }

    @Override
    public void start() {
        running = true;
        var scenarios = new TreeMap<>(ScenarioFiles.scenarios());
        scenarios.putAll(ScenarioFiles.others());
        var planned = courses.all(scenarios);
        if (planned.isEmpty()) {
            planned = plan(allProcesses ? scenarios : ScenarioFiles.scenarios(), clock.now());
            clock.startAt(planned.stream()
                    .map(Course::startedAt)
                    .min(Instant::compareTo)
                    .orElseThrow());
            planned.forEach(courses::insert);
            notes.release();
        }
        var open = planned.stream().filter(course -> !course.isPlayed()).toList();
        if (!open.isEmpty()) {
            LOG.info("Playing {} invented courses through the services, once; this takes up to a minute", open.size());
            player.play(planned, courses::save);
            clock.advanceTo(Instant.now(java.time.Clock.systemUTC()));
            surveys.ask();
            LOG.info("Demonstration data is ready");
        }
        audit.letThePruefungLook();
    }

    /**
     * The plan of these scenarios, seen from that day; an enquiry that would fall on a weekend comes on the Monday
     * after.
     */
    static List<Course> plan(Map<String, Scenario> scenarios, Instant today) {
        var courses = new ArrayList<Course>();
        for (var planned : DemoPlan.courses()) {
            var scenario = scenarios.get(planned.scenario());
            if (scenario == null) {
                continue;
            }
            var begun = workday(begun(planned, today.atZone(Course.ZONE).toLocalDate()));
            var age = ChronoUnit.DAYS.between(begun, today.atZone(Course.ZONE).toLocalDate());
            var steps = scenario.steps().stream().filter(step -> step.day() <= Math.min(planned.lastDay(), age));
            courses.add(new Course(
                    courses.size() + 1,
                    scenario,
                    new AgencyId(planned.agency()),
                    begun.atTime(ENQUIRY).atZone(Course.ZONE).toInstant(),
                    null,
                    0,
                    (int) steps.count()));
        }
        return courses;
    }

    private static LocalDate begun(PlannedCourse planned, LocalDate today) {
        var day = today.minusDays(planned.daysAgo());
        if (planned.day() == null) {
            return day;
        }
        var inThatYear = planned.day().atYear(day.getYear());
        return inThatYear.isAfter(day) ? inThatYear.minusYears(1) : inThatYear;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the start-up deployment, before the web server. */
    @Override
    public int getPhase() {
        return 1_000;
    }
}
