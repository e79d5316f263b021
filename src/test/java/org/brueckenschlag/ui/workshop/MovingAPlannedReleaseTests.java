package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.forms.DayPicker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another day takes the place of the one that is planned; nobody has to take the plan back first. */
class MovingAPlannedReleaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorId SECOND = new ActorId("leitung2");

    private final OnePlan plans = new OnePlan();

    @Test
    void theSecondPersonChoosesAnotherDay() {
        plans.plan("d", 3, TODAY.plusDays(2));
        var shown = shown(true);

        shown.day().setValue(TODAY.plusDays(9));
        shown.button("Auf diesen Tag verlegen").click();

        assertThat(plans.day()).contains(TODAY.plusDays(9));
        assertThat(shown.said()).isEqualTo("ui.workshop.plan.move.done");
    }

    @Test
    void whoeverSentItMayTakeThePlanBackAndNotMoveIt() {
        plans.plan("d", 3, TODAY.plusDays(2));
        var shown = shown(false);

        assertThat(shown.parts(DayPicker.class)).isEmpty();
        shown.button("Planung aufheben").click();

        assertThat(plans.day()).isEmpty();
    }

    @Test
    void aDayIsPlannedWhereNoneIs() {
        var shown = shown(true);

        shown.day().setValue(TODAY.plusDays(1));
        shown.button("Für diesen Tag planen").click();

        assertThat(plans.day()).contains(TODAY.plusDays(1));
    }

    private Shown shown(boolean mayPlan) {
        var said = new StringBuilder();
        var sent = new Draft(
                "d",
                new AgencyId("nordwinkel"),
                "weg",
                new ProcessVersionId("weg:1"),
                Draft.State.SENT,
                3,
                new ActorId("leitung"),
                Instant.parse("2026-03-01T08:00:00Z"),
                null,
                null);
        return new Shown(
                new PlannedRelease(
                        plans,
                        sent,
                        mayPlan,
                        TODAY,
                        (what, done) -> {
                            what.run();
                            said.append(done);
                        },
                        Texts.in(Texts.GERMAN)),
                said);
    }

    private record Shown(Component part, StringBuilder words) {

        DayPicker day() {
            return parts(DayPicker.class).findFirst().orElseThrow();
        }

        Button button(String words) {
            return parts(Button.class)
                    .filter(button -> button.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + words));
        }

        String said() {
            return words.toString();
        }

        <T> Stream<T> parts(Class<T> type) {
            return within(part).filter(type::isInstance).map(type::cast);
        }

        private static Stream<Component> within(Component part) {
            return Stream.concat(Stream.of(part), part.getChildren().flatMap(Shown::within));
        }
    }

    private static final class OnePlan implements PlannedReleases {

        private @Nullable Plan plan;

        Optional<LocalDate> day() {
            return of("d").map(kept -> LocalDate.ofInstant(kept.at(), ZoneOffset.UTC));
        }

        @Override
        public Optional<Plan> of(String draft) {
            return Optional.ofNullable(plan);
        }

        @Override
        public Plan plan(String draft, int revision, LocalDate day) {
            var kept =
                    new Plan(draft, revision, day.atTime(LocalTime.of(5, 30)).toInstant(ZoneOffset.UTC), SECOND, null);
            plan = kept;
            return kept;
        }

        @Override
        public void cancel(String draft) {
            plan = null;
        }
    }
}
