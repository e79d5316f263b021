package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Refusals.refused;

import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.DraftHistory.Step;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft was before can be seen and had again; nothing is lost on the way. */
@ModuleTest
class GoingBackInADraftTests {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftHistory history;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    private SmallDraft draft;

    @BeforeEach
    void begin() {
        draft = SmallDraft.begun(people, drafts, repository);
    }

    @AfterEach
    void clean() {
        draft.discard();
    }

    @Test
    void eachStepSaysWhoseItIsAndWhatWasDifferentThen() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SmallDraft.SECOND, 2, "Plan schreiben");

        var steps = people.as(LEITUNG, () -> history.steps(draft.id()));

        assertThat(steps).extracting(Step::revision).containsExactly(3, 2, 1);
        assertThat(steps).extracting(Step::isMine).containsExactly(false, true, true);
        assertThat(steps.getLast().isFirst()).isTrue();
        assertThat(people.as(LEITUNG, () -> history.since(draft.id(), 2, Texts.GERMAN))
                        .orElseThrow())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element()).isEqualTo("Task_Planen");
                    assertThat(change.differences().getFirst().before()).isEqualTo("Plan aufstellen");
                    assertThat(change.differences().getFirst().after()).isEqualTo("Plan schreiben");
                });
    }

    @Test
    void whatIsBroughtBackCountsAndWhatWasThereStays() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SmallDraft.SECOND, 2, "Plan schreiben");

        people.as(LEITUNG, () -> history.bringBack(draft.id(), 3, 1));

        assertThat(draft.model()).isEqualTo(draft.original());
        assertThat(people.as(LEITUNG, () -> history.steps(draft.id())))
                .extracting(Step::revision)
                .containsExactly(4, 3, 2, 1);
        people.as(LEITUNG, () -> history.bringBack(draft.id(), 4, 3));
        assertThat(draft.model()).contains("Plan schreiben");
    }

    @Test
    void aFileThatCameLaterGoesAgain() {
        people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of("texte_en.properties", "element.Task_Planen=Plan")));

        people.as(LEITUNG, () -> history.bringBack(draft.id(), 2, 1));

        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id()))).containsOnlyKeys(draft.file());
    }

    @Test
    void aHalfDrawnStateIsNotToldButCanBeHad() {
        people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), "<halb")));
        save(SmallDraft.SECOND, 2, "Plan schreiben");

        assertThat(people.as(LEITUNG, () -> history.since(draft.id(), 2, Texts.GERMAN)))
                .isEmpty();
        people.as(LEITUNG, () -> history.bringBack(draft.id(), 3, 2));
        assertThat(draft.model()).isEqualTo("<halb");
    }

    @Test
    void whoeverSavesMeanwhileIsNotOverwritten() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SmallDraft.SECOND, 2, "Plan schreiben");

        refused("catalogue.draft-changed", () -> people.as(LEITUNG, () -> history.bringBack(draft.id(), 2, 1)));
        assertThat(draft.model()).contains("Plan schreiben");
    }

    @Test
    void nobodyElseSeesOrBringsBack() {
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> history.steps(draft.id())));
        refused(
                "catalogue.draft-unknown",
                () -> people.as(LEITUNG_B, () -> history.since(draft.id(), 1, Texts.GERMAN)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> history.bringBack(draft.id(), 1, 1)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> history.steps(draft.id())));
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> history.since(draft.id(), 1, Texts.GERMAN)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> history.bringBack(draft.id(), 1, 1)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG, () -> history.bringBack(draft.id(), 1, 7)));
    }

    private void save(Actor actor, int revision, String words) {
        people.as(
                actor,
                () -> drafts.save(
                        draft.id(),
                        revision,
                        Map.of(draft.file(), draft.original().replace("Planen\" c", words + "\" c"))));
    }
}
