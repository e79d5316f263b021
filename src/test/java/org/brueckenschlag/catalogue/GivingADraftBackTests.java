package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Refusals.refused;
import static org.brueckenschlag.catalogue.SmallDraft.SECOND;

import java.time.LocalDate;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.DraftDecided.What;
import org.brueckenschlag.catalogue.DraftHistory.Decision;
import org.brueckenschlag.identity.Actor;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class GivingADraftBackTests {

    private static final String WHY = "Die Frist passt nicht zu den Ferien";

    @Autowired
    Drafts drafts;

    @Autowired
    DraftsToRelease toRelease;

    @Autowired
    DraftHistory history;

    @Autowired
    PlannedReleases plans;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private SmallDraft draft;
    private Draft sent;

    @BeforeEach
    void send() {
        draft = SmallDraft.begun(people, drafts, repository);
        sent = people.as(LEITUNG, () -> {
            var changed = draft.original().replace("name=\"Planen", "name=\"Plan aufstellen");
            var kept = drafts.save(draft.id(), 1, Map.of(draft.file(), changed)).draft();
            return send(kept.revision());
        });
    }

    @AfterEach
    void clean() {
        draft.discard();
    }

    @Test
    void theSecondPersonSaysWhyAndWhoWroteItReadsIt() {
        var back = giveBack(SECOND, WHY);

        assertThat(back.state()).isEqualTo(State.OPEN);
        assertThat(back.request()).isNull();
        assertThat(people.as(LEITUNG, () -> history.givenBack(back)))
                .hasValueSatisfying(said -> assertThat(said.note()).isEqualTo(WHY));
        assertThat(people.as(SECOND, () -> toRelease.count())).isZero();
    }

    @Test
    void whatBecameOfItIsToldTheNewestFirst() {
        var back = giveBack(SECOND, WHY);
        people.as(LEITUNG, () -> send(back.revision()));

        assertThat(people.as(LEITUNG, () -> history.decisions(draft.id())))
                .extracting(Decision::what, Decision::isMine, Decision::reason, Decision::note)
                .containsExactly(
                        tuple(What.SENT, true, ChangeReason.LERNPUNKT, "Klarer benannt"),
                        tuple(What.GIVEN_BACK, false, null, WHY),
                        tuple(What.SENT, true, ChangeReason.LERNPUNKT, "Klarer benannt"));
        var now = people.as(LEITUNG, () -> drafts.find(draft.id()));
        assertThat(people.as(LEITUNG, () -> history.givenBack(now)))
                .as("it has been answered")
                .isEmpty();
    }

    @Test
    void whoReleasesItMayAddAWord() {
        refused("catalogue.draft-note", () -> release("Bitte 0171 2345678 anrufen"));
        release("Gut so");

        assertThat(people.as(LEITUNG, () -> history.decisions(draft.id())))
                .first()
                .satisfies(decision -> {
                    assertThat(decision.what()).isEqualTo(What.RELEASED);
                    assertThat(decision.note()).isEqualTo("Gut so");
                });
    }

    @Test
    void theTrailTellsOfItWithoutItsWords() {
        giveBack(SECOND, WHY);

        assertThat(jdbc.sql(
                                "SELECT content FROM audit_entry WHERE content LIKE '%draft_given_back%' AND content LIKE :draft")
                        .param("draft", "%" + draft.id() + "%")
                        .query(String.class)
                        .single())
                .contains("t-leitung-2")
                .doesNotContain("Ferien");
    }

    @Test
    void notWithoutAWordAndNotWithOneThatGivesAPersonAway() {
        refused("catalogue.draft-note", () -> giveBack(SECOND, " "));
        refused("catalogue.draft-note", () -> giveBack(SECOND, "Bitte 0171 2345678 anrufen"));
        refused("catalogue.draft-note", () -> giveBack(SECOND, "lang ".repeat(60)));

        assertThat(people.as(LEITUNG, () -> drafts.find(draft.id())).state()).isEqualTo(State.SENT);
    }

    @Test
    void onlyWhoCouldReleaseIt() {
        refused("catalogue.draft-four-eyes", () -> giveBack(LEITUNG, WHY));
        refused("catalogue.may-not-redesign", () -> giveBack(FACHKRAFT, WHY));
        refused("catalogue.draft-unknown", () -> giveBack(LEITUNG_B, WHY));
    }

    @Test
    void whoSentItReleasesItThroughNoDoor() {
        refused(
                "catalogue.draft-four-eyes",
                () -> people.as(LEITUNG, () -> drafts.release(draft.id(), sent.revision())));
        refused(
                "catalogue.draft-four-eyes",
                () -> people.as(
                        LEITUNG,
                        () -> plans.plan(
                                draft.id(), sent.revision(), LocalDate.now().plusDays(3))));
    }

    private Draft release(String note) {
        return people.as(SECOND, () -> drafts.release(draft.id(), sent.revision(), WrittenText.of(note)));
    }

    private Draft giveBack(Actor actor, String why) {
        return people.as(actor, () -> drafts.giveBack(draft.id(), sent.revision(), WrittenText.of(why)));
    }

    private Draft send(int revision) {
        return drafts.send(draft.id(), revision, ChangeReason.LERNPUNKT, WrittenText.of("Klarer benannt"));
    }
}
