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
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.Finding;
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
    Notizen notizen;

    @Autowired
    JdbcTaskDrafts drafts;

    @Autowired
    Clock clock;

    @Test
    void areKeptForEachActorHoweverIncompleteTheyAre() {
        var task = talk().id();

        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("teilnehmende_anzahl", 3)));
        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("teilnehmende_anzahl", 4000)));

        var mine = probelauf.as(MEDIATION, () -> lists.get(task));
        assertThat(mine.card().draft()).isTrue();
        assertThat(mine.draft().answers()).containsExactly(entry("teilnehmende_anzahl", 4000L));
        var theirs = probelauf.as(MEDIATION_2, () -> lists.get(task));
        assertThat(theirs.card().draft()).isFalse();
        assertThat(theirs.draft()).isNull();

        probelauf.as(MEDIATION, () -> work.discardDraft(task));
        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft()).isNull();
    }

    @Test
    void keepWhyAWordOfANoteStaysAndNoOtherPath() {
        notizen.deploy();
        var task = probelauf.only(notizen.start(), "Task_Notieren").id();

        probelauf.as(
                FACHKRAFT,
                () -> work.saveDraft(
                        task,
                        Map.of(
                                "kurznotiz",
                                "Das Fest heißt wie immer Fatma.",
                                "parteigruppen",
                                List.of(Map.of("bemerkung", "Das Haus heißt wie immer Fatma."))),
                        Map.of(
                                "kurznotiz",
                                OverrideReason.EVERYDAY_WORD,
                                "parteigruppen[0].bemerkung",
                                OverrideReason.PLACE,
                                "parteigruppen[7].bemerkung",
                                OverrideReason.PLACE,
                                "Frau Fatma",
                                OverrideReason.PLACE)));

        assertThat(probelauf.as(FACHKRAFT, () -> lists.get(task)).draft().reasons())
                .containsOnly(
                        entry("kurznotiz", OverrideReason.EVERYDAY_WORD),
                        entry("parteigruppen[0].bemerkung", OverrideReason.PLACE));
    }

    @Test
    void areNoPlaceForFreeWords() {
        var task = talk().id();
        var words = Map.<String, Object>of("name", "x", "freiwillig", "vielleicht", "teilnehmende_anzahl", "drei");

        var refusal =
                refused("tasks.answers-refused", () -> probelauf.as(MEDIATION, () -> work.saveDraft(task, words)));

        assertThat(refusal.findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("name", "freiwillig", "teilnehmende_anzahl");
        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft()).isNull();
        var formless =
                probelauf.only(probelauf.startedUpToBranches(), "Task_Links").id();
        refused("tasks.answers-refused", () -> probelauf.as(MEDIATION, () -> work.saveDraft(formless, words)));
    }

    @Test
    void surviveThatSomebodyElseTakesTheTask() {
        var task = talk().id();
        probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("freiwillig", "ja")));

        probelauf.as(MEDIATION_2, () -> work.claim(task));

        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft().answers())
                .containsEntry("freiwillig", "ja");
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
        var card = talk();
        probelauf.as(MEDIATION, () -> work.saveDraft(card.id(), Map.of("freiwillig", "ja")));
        probelauf.complete(MEDIATION_2, card, Map.of("freiwillig", "ja", "teilnehmende_anzahl", 4));

        drafts.removeOfTasksGoneBefore(clock.instant().minus(Duration.ofDays(30)));
        assertThat(find(card.id(), MEDIATION.id())).isTrue();

        drafts.removeOfTasksGoneBefore(clock.instant().plusSeconds(1));
        assertThat(find(card.id(), MEDIATION.id())).isFalse();
    }

    @Test
    void areRefusedAboveSixtyFourKibibytes() {
        var task = talk().id();

        refused(
                "tasks.draft-too-large",
                () -> probelauf.as(MEDIATION, () -> work.saveDraft(task, Map.of("freiwillig", "x".repeat(1_000_000)))));

        assertThat(probelauf.as(MEDIATION, () -> lists.get(task)).draft()).isNull();
    }

    private TaskCard talk() {
        return probelauf.only(probelauf.startedUpToTalks(), "Task_Gespraech", "A");
    }

    private boolean find(TaskId task, ActorId actor) {
        return drafts.find(task, actor).isPresent();
    }
}
