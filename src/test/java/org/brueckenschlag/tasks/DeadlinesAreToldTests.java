package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.FACHKRAFT_B;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;

import java.time.Duration;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.tasks.TaskFilter.Whose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DeadlinesAreToldTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskLists lists;

    @Autowired
    TaskWork work;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Trail trail;

    @Autowired
    MovableClock clock;

    @Test
    void atEightyPercentAndAtTheEndOnceEach() {
        var matter = probelauf.start();
        var card = probelauf.only(matter, "Task_Aufnehmen");
        // The engine reads the clock once for the deadline and again for the creation.
        assertThat(Duration.between(card.createdAt(), card.remindAt()).toSeconds())
                .isCloseTo(Duration.between(card.createdAt(), card.due()).toSeconds() * 4 / 5, within(1L));

        clock.advanceTo(card.remindAt().minusSeconds(1));
        assertThat(told(matter, HistoryStep.Kind.TASK_REMINDED)).isZero();

        clock.advanceTo(card.remindAt().plusSeconds(1));
        watch.look();
        assertThat(told(matter, HistoryStep.Kind.TASK_REMINDED)).isEqualTo(1);
        assertThat(probelauf.only(matter, "Task_Aufnehmen").reminded()).isTrue();
        assertThat(probelauf.only(matter, "Task_Aufnehmen").escalated()).isFalse();

        clock.advanceTo(card.due().plus(Duration.ofDays(30)));
        watch.look();
        watch.look();
        assertThat(told(matter, HistoryStep.Kind.TASK_REMINDED)).isEqualTo(1);
        assertThat(told(matter, HistoryStep.Kind.TASK_ESCALATED)).isEqualTo(1);
        assertThat(probelauf.only(matter, "Task_Aufnehmen").escalated()).isTrue();
        var last = probelauf.as(FACHKRAFT, () -> trail.of(matter.id())).getLast();
        assertThat(last.actor()).isEqualTo(ActorId.SYSTEM);
        assertThat(last.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.at())
                        .as("at the deadline, not when the clock had arrived")
                        .isBetween(card.due(), card.due().plusSeconds(1)));
    }

    @Test
    void toTheLeitungOfTheSameAgency() {
        var matter = probelauf.start(FACHKRAFT_B);
        var card = probelauf.only(matter, "Task_Aufnehmen");
        probelauf.as(FACHKRAFT_B, () -> work.claim(card.id()));
        assertThat(escalated(LEITUNG_B, matter)).isZero();

        clock.advanceTo(card.due().plusSeconds(1));

        assertThat(escalated(LEITUNG_B, matter)).isEqualTo(1);
        assertThat(escalated(LEITUNG, matter)).isZero();
        assertThat(escalated(FACHKRAFT_B, matter)).isEqualTo(1);
        assertThat(probelauf.as(LEITUNG_B, lists::counts).escalated()).isPositive();
        assertThat(probelauf.as(LEITUNG_B, () -> lists.get(card.id())).card().escalated())
                .isTrue();
        // she may give it back to the team, but not do it in its place
        probelauf.as(LEITUNG_B, () -> work.release(card.id()));
        assertThat(probelauf.only(matter, "Task_Aufnehmen").assignee()).isNull();
        org.brueckenschlag.Refusals.refused(
                "tasks.may-not-do", () -> probelauf.complete(LEITUNG_B, card, Probelauf.enquiry()));
    }

    private long escalated(Actor actor, Matter matter) {
        return probelauf
                .as(
                        actor,
                        () -> lists.page(new TaskFilter(
                                Whose.ESCALATED, null, null, null, null, matter.number(), null, Sort.DUE, 200)))
                .items()
                .stream()
                .filter(card -> card.matter().equals(matter.id()))
                .count();
    }

    private long told(Matter matter, HistoryStep.Kind kind) {
        return probelauf.as(FACHKRAFT, () -> trail.of(matter.id())).stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.kind() == kind)
                .count();
    }
}
