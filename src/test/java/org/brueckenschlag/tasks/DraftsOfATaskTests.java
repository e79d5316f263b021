package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.MEDIATION_2;
import static org.brueckenschlag.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.TaskId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DraftsOfATaskTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    TaskLists lists;

    @Autowired
    JdbcTaskDrafts drafts;

    @Autowired
    Clock clock;

    @Test
    void areKeptForEachActorAndNotChecked() {
        var task = probelauf.only(probelauf.startedUpToBranches(), "Task_Links").id();

        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("halb", List.of("<b>", 3, true))));
        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("halb", List.of("<b>", 4, true))));

        var mine = probelauf.as(MEDIATION, () -> lists.get(task));
        assertThat(mine.card().draft()).isTrue();
        assertThat(mine.draft().answers()).containsExactly(entry("halb", List.of("<b>", 4L, true)));
        var theirs = probelauf.as(MEDIATION_2, () -> lists.get(task));
        assertThat(theirs.card().draft()).isFalse();
        assertThat(theirs.draft()).isNull();

        probelauf.as(MEDIATION, () -> work.discardDraft(task));
        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft()).isNull();
    }

    @Test
    void surviveThatSomebodyElseTakesTheTask() {
        var task = probelauf.only(probelauf.startedUpToBranches(), "Task_Links").id();
        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("halb", "voll")));

        probelauf.as(MEDIATION_2, () -> work.claim(task));

        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft().answers())
                .containsEntry("halb", "voll");
    }

    @Test
    void areGoneOnceTheirActorHasCompletedTheTask() {
        var matter = probelauf.start();
        var card = probelauf.only(matter, "Task_Aufnehmen");
        probelauf.as(FACHKRAFT, () -> work.saveDraft(card.id(), Map.of("stufe", 3)));

        probelauf.complete(FACHKRAFT, card, Probelauf.enquiry());

        assertThat(drafts.find(card.id(), FACHKRAFT.id())).isEmpty();
    }

    @Test
    void areKeptThirtyDaysAfterTheTaskIsGone() {
        var card = probelauf.only(probelauf.startedUpToBranches(), "Task_Links");
        probelauf.as(MEDIATION, () -> work.saveDraft(card.id(), Map.of("halb", "voll")));
        probelauf.complete(MEDIATION_2, card, Map.of());

        drafts.removeOfTasksGoneBefore(clock.instant().minus(Duration.ofDays(30)));
        assertThat(find(card.id(), MEDIATION.id())).isTrue();

        drafts.removeOfTasksGoneBefore(clock.instant().plusSeconds(1));
        assertThat(find(card.id(), MEDIATION.id())).isFalse();
    }

    @Test
    void areRefusedAboveSixtyFourKibibytes() {
        var task = probelauf.only(probelauf.startedUpToBranches(), "Task_Links").id();

        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("a", "x".repeat(65_000))));
        refused(
                "tasks.draft-too-large",
                () -> probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("a", "x".repeat(1_000_000)))));

        assertThat(probelauf
                        .as(MEDIATION, () -> lists.get(task))
                        .draft()
                        .answers()
                        .get("a"))
                .asString()
                .hasSize(65_000);
    }

    private boolean find(TaskId task, ActorId actor) {
        return drafts.find(task, actor).isPresent();
    }
}
