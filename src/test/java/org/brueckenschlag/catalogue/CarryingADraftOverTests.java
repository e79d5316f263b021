package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Refusals.refused;

import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another version comes into use while a draft is under work: its changes are taken over to that version. */
@ModuleTest
class CarryingADraftOverTests {

    @Autowired
    Drafts drafts;

    @Autowired
    MovedBases bases;

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
    void theNextDraftHasWhatBothSidesHaveChangedAndMayBeSent() {
        save("Fertig", "Geschafft");
        deploy(draft.original().replace("\"Planen\"", "\"Plan aufstellen\""));

        var moved = look();

        assertThat(moved.changes().mine()).extracting(VersionChange::element).containsExactly("E");
        assertThat(moved.changes().theirs()).extracting(VersionChange::element).containsExactly("Task_Planen");
        assertThat(moved.changes().collisions()).isEmpty();
        var next = carryOver(moved, Settlement.both(Map.of()));
        assertThat(next.base()).isEqualTo(moved.now());
        assertThat(model(next)).contains("Plan aufstellen", "Geschafft");
        assertThat(people.as(LEITUNG, () -> drafts.changes(next.id(), Texts.GERMAN)))
                .extracting(VersionChange::element)
                .containsExactly("E");
        assertThat(find(draft.id()).state()).isEqualTo(State.DISCARDED);
        assertThat(people.as(
                                LEITUNG,
                                () -> drafts.send(
                                        next.id(), next.revision(), ChangeReason.LERNPUNKT, WrittenText.of("")))
                        .state())
                .isEqualTo(State.SENT);
    }

    @Test
    void whatBothHaveChangedIsAskedAndCountsAsItWasSaid() {
        save("Planen", "Plan schreiben");
        deploy(draft.original().replace("\"Planen\"", "\"Plan aufstellen\""));

        var moved = look();

        assertThat(moved.changes().collisions()).hasSize(1);
        refused("catalogue.draft-undecided", () -> carryOver(moved, Settlement.both(Map.of())));
        assertThat(find(draft.id()).state()).isEqualTo(State.OPEN);
        var question = moved.changes().collisions().getFirst().id();
        assertThat(model(carryOver(moved, Settlement.both(Map.of(question, Side.MINE)))))
                .contains("Plan schreiben")
                .doesNotContain("Plan aufstellen");
    }

    @Test
    void theWholeDraftOrNothingOfItMayBeTakenOver() {
        save("Fertig", "Geschafft");
        var mine = draft.model();
        var other = draft.original().replace("\"Planen\"", "\"Plan aufstellen\"");
        deploy(other);

        var asDrawn = carryOver(look(), Settlement.mine());

        assertThat(model(asDrawn)).isEqualTo(mine);
        var another = other.replace("Plan aufstellen", "Plan aushandeln");
        deploy(another);
        var moved = people.as(LEITUNG, () -> bases.look(asDrawn.id(), Texts.GERMAN));
        var asInUse = carryOver(moved, Settlement.theirs());
        assertThat(model(asInUse)).isEqualTo(another);
        assertThat(asInUse.revision()).isEqualTo(1);
    }

    @Test
    void aHalfDrawnDraftIsTakenOverWholeOrNotAtAll() {
        save("</bpmn:process>", "");
        deploy(draft.original().replace("\"Planen\"", "\"Plan aufstellen\""));

        var moved = look();

        assertThat(moved.changes().isTold()).isFalse();
        assertThat(moved.changes().isJoinable()).isFalse();
        refused("catalogue.draft-not-joined", () -> carryOver(moved, Settlement.both(Map.of())));
        assertThat(find(draft.id()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatWasDecidedOfAnOlderStateIsNotDone() {
        save("Fertig", "Geschafft");
        refused("catalogue.draft-not-outdated", this::look);
        deploy(draft.original().replace("\"Planen\"", "\"Plan aufstellen\""));
        var moved = look();

        save("Geschafft", "Vollbracht");
        refused("catalogue.draft-changed", () -> carryOver(moved, Settlement.mine()));
        var again = look();
        deploy(draft.original().replace("\"Planen\"", "\"Plan aushandeln\""));
        refused("catalogue.draft-outdated", () -> carryOver(again, Settlement.mine()));
        assertThat(find(draft.id()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void anotherAgencyAndWhoDoesNotRedesignAreNotAnswered() {
        deploy(draft.original().replace("\"Planen\"", "\"Plan aufstellen\""));
        var moved = look();

        refusedTo(LEITUNG_B, "catalogue.draft-unknown", moved);
        refusedTo(FACHKRAFT, "catalogue.may-not-redesign", moved);
        assertThat(find(draft.id()).state()).isEqualTo(State.OPEN);
    }

    private void refusedTo(Actor actor, String refusal, MovedBase moved) {
        refused(refusal, () -> people.as(actor, () -> bases.look(draft.id(), Texts.GERMAN)));
        refused(refusal, () -> people.as(actor, () -> bases.carryOver(moved, Settlement.mine())));
    }

    private void save(String from, String to) {
        var seen = find(draft.id());
        var model = draft.model().replace(from, to);
        people.as(LEITUNG, () -> drafts.save(draft.id(), seen.revision(), Map.of(draft.file(), model)));
    }

    private void deploy(String model) {
        repository
                .createDeployment()
                .name(draft.key())
                .addString(draft.file(), model)
                .deploy();
    }

    private MovedBase look() {
        return people.as(LEITUNG, () -> bases.look(draft.id(), Texts.GERMAN));
    }

    private Draft carryOver(MovedBase moved, Settlement settlement) {
        return people.as(LEITUNG, () -> bases.carryOver(moved, settlement));
    }

    private Draft find(String id) {
        return people.as(LEITUNG, () -> drafts.find(id));
    }

    private String model(Draft of) {
        return people.as(LEITUNG, () -> drafts.files(of.id())).getOrDefault(draft.file(), "");
    }
}
