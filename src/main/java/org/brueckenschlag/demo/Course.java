package org.brueckenschlag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * One scenario as it is being played for one agency.
 *
 * @param position order among the courses of the plan
 * @param startedAt time of the enquiry
 * @param number number of its matter, null before the enquiry
 * @param nextStep index of the step to do next
 * @param stepCount how many steps are played
 */
record Course(
        int position,
        Scenario scenario,
        AgencyId agency,
        Instant startedAt,
        @Nullable String number,
        int nextStep,
        int stepCount) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalTime FIRST_STEP_OF_A_DAY = LocalTime.of(9, 40);
    private static final int MINUTES_BETWEEN_STEPS = 7;

    boolean isPlayed() {
        return number != null && nextStep >= stepCount;
    }

    Scenario.Step step() {
        return scenario.steps().get(nextStep);
    }

    /** Of the enquiry. */
    LocalDate firstDay() {
        return startedAt.atZone(ZONE).toLocalDate();
    }

    /** When the next step happens: on its day, minutes after the one before, so that the order of the file holds. */
    Instant nextAt() {
        if (number == null) {
            return startedAt;
        }
        return firstDay()
                .plusDays(step().day())
                .atTime(FIRST_STEP_OF_A_DAY)
                .plusMinutes((long) MINUTES_BETWEEN_STEPS * nextStep)
                .atZone(ZONE)
                .toInstant();
    }

    Course begun(String matterNumber) {
        return new Course(position, scenario, agency, startedAt, matterNumber, nextStep, stepCount);
    }

    Course advanced() {
        return new Course(position, scenario, agency, startedAt, number, nextStep + 1, stepCount);
    }
}
