package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people of the Leitung change one draft; the second one to save is asked, and nothing is lost. */
@ModuleTest
class MeetingInADraftTests {

    private static final String WITHIN_NINE_DAYS = """
            <bpmn:extensionElements>
              <camunda:properties><camunda:property name="frist" value="9 WT" /></camunda:properties>
            </bpmn:extensionElements>""";

    @Autowired
    Drafts drafts;

    @Autowired
    DraftMeetings meetings;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private SmallDraft draft;

    /** The files when Leitung opened the draft. */
    private Map<String, String> opened = Map.of();

    @BeforeEach
    void begin() {
        draft = SmallDraft.begun(people, drafts, repository);
        opened = people.as(LEITUNG, () -> drafts.files(draft.id()));
    }

    @AfterEach
    void clean() {
        draft.discard();
    }

    @Test
    void bothAreToldWhatEachHasChangedAndBothChangesAreKept() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Fertig", "Geschafft");

        var meeting = meet(mine);

        assertThat(meeting.changes().isJoinable()).isTrue();
        assertThat(meeting.changes().collisions()).isEmpty();
        assertThat(meeting.changes().mine()).extracting(VersionChange::element).containsExactly("E");
        assertThat(meeting.changes().theirs())
                .extracting(VersionChange::element)
                .containsExactly("Task_Planen");
        settle(meeting, mine, Settlement.both(Map.of()));
        assertThat(draft.model()).contains("Plan aufstellen", "Geschafft");
    }

    @Test
    void whatBothHaveChangedIsAskedAndCountsAsItWasSaid() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Planen", "Plan schreiben");

        var meeting = meet(mine);

        assertThat(meeting.changes().collisions()).singleElement().satisfies(collision -> {
            assertThat(after(collision.mine())).containsExactly("Plan schreiben");
            assertThat(after(collision.theirs())).containsExactly("Plan aufstellen");
        });
        refused("catalogue.draft-undecided", () -> settle(meeting, mine, Settlement.both(Map.of())));
        assertThat(draft.model()).contains("Plan aufstellen");
        settle(
                meeting,
                mine,
                Settlement.both(Map.of(meeting.changes().collisions().getFirst().id(), Side.MINE)));
        assertThat(draft.model()).contains("Plan schreiben").doesNotContain("Plan aufstellen");
    }

    /** A name that both have changed takes nothing with it that only one of them has changed. */
    @Test
    void whatOneHasChangedOfAStepStaysWhoeversNameItGets() {
        theySave(draft.original()
                .replace("\"Planen\"", "\"Plan aufstellen\"")
                .replace("\"fachkraft\" />", "\"fachkraft\">" + WITHIN_NINE_DAYS + "</bpmn:userTask>"));
        var mine = Map.of(
                draft.file(),
                draft.original()
                        .replace("\"Planen\"", "\"Plan schreiben\"")
                        .replace("candidateGroups=\"fachkraft\"", "candidateGroups=\"koordination\""));

        var meeting = meet(mine);

        assertThat(meeting.changes().collisions()).singleElement().satisfies(collision -> {
            assertThat(after(collision.mine())).containsExactly("Plan schreiben");
            assertThat(after(collision.theirs())).containsExactly("Plan aufstellen");
        });
        var name = meeting.changes().collisions().getFirst().id();
        settle(meeting, mine, Settlement.both(Map.of(name, Side.MINE)));
        assertThat(draft.model())
                .contains("Plan schreiben", "value=\"9 WT\"", "candidateGroups=\"koordination\"")
                .doesNotContain("Plan aufstellen", "fachkraft");
    }

    /** What one person saves in a row is one step of the history: it no longer has what was opened in between. */
    @Test
    void whatWasThereWhenItWasOpenedIsNobodysChange() {
        theySave("Planen", "Plan aufstellen");
        opened = people.as(LEITUNG, () -> drafts.files(draft.id()));
        var mine = Map.of(draft.file(), draft.model().replace("Fertig", "Geschafft"));
        var seen = people.as(LEITUNG, () -> drafts.find(draft.id())).revision();
        people.as(
                SmallDraft.SECOND,
                () -> drafts.save(
                        draft.id(),
                        seen,
                        Map.of(draft.file(), draft.model().replace("Plan aufstellen", "Plan schreiben"))));

        var meeting = meet(mine);

        assertThat(meeting.changes().mine())
                .singleElement()
                .satisfies(change -> assertThat(change.name()).contains("Geschafft"));
        assertThat(meeting.changes().collisions()).isEmpty();
        settle(meeting, mine, Settlement.both(Map.of()));
        assertThat(draft.model()).contains("Plan schreiben").contains("Geschafft");
    }

    @Test
    void theSideThatIsDroppedStaysInTheHistory() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Planen", "Plan schreiben");

        settle(meet(mine), mine, Settlement.theirs());

        assertThat(draft.model()).contains("Plan aufstellen");
        assertThat(history()).anyMatch(text -> text.contains("Plan schreiben"));

        var again = mine("Planen", "Plan malen");
        var seen = people.as(LEITUNG, () -> drafts.find(draft.id())).revision();
        opened = people.as(LEITUNG, () -> drafts.files(draft.id()));
        people.as(
                SmallDraft.SECOND,
                () -> drafts.save(
                        draft.id(), seen, Map.of(draft.file(), draft.original().replace("Planen", "Plan tanzen"))));
        people.as(LEITUNG, () -> meetings.settle(draft.id(), opened, seen + 1, again, Settlement.mine()));

        assertThat(draft.model()).contains("Plan malen");
        assertThat(history()).anyMatch(text -> text.contains("Plan tanzen"));
    }

    /** The other one may be oneself, in another window. */
    @Test
    void evenWhereTheSamePersonHasJustSavedIt() {
        people.as(
                LEITUNG,
                () -> drafts.save(
                        draft.id(), 1, Map.of(draft.file(), draft.original().replace("Planen", "Anderes Fenster"))));
        var mine = mine("Planen", "Dieses Fenster");

        settle(meet(mine), mine, Settlement.mine());

        assertThat(draft.model()).contains("Dieses Fenster");
        assertThat(history()).anyMatch(text -> text.contains("Anderes Fenster"));
    }

    @Test
    void aHalfDrawnStateIsNotBroughtTogetherButMayBeTaken() {
        theySave("Planen", "Plan aufstellen");
        var mine = Map.of(draft.file(), "<halb");

        var meeting = meet(mine);

        assertThat(meeting.changes().isTold()).isFalse();
        assertThat(meeting.changes().isJoinable()).isFalse();
        refused("catalogue.draft-not-joined", () -> settle(meeting, mine, Settlement.both(Map.of())));
        settle(meeting, mine, Settlement.mine());
        assertThat(draft.model()).isEqualTo("<halb");
    }

    @Test
    void whoeverSavesInBetweenIsMetAgain() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Planen", "Plan schreiben");
        var meeting = meet(mine);
        people.as(
                SmallDraft.SECOND,
                () -> drafts.save(
                        draft.id(), 2, Map.of(draft.file(), draft.original().replace("Planen", "Noch einmal"))));

        refused("catalogue.draft-changed", () -> settle(meeting, mine, Settlement.mine()));

        assertThat(draft.model()).contains("Noch einmal");
    }

    /** A text that gives a person away is neither kept nor does it come into the history. */
    @Test
    void theGuardStandsAtThisDoorToo() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Fertig", "Anrufen unter 0171 2345678");
        var meeting = meet(mine);

        refused("catalogue.draft-person", () -> settle(meeting, mine, Settlement.mine()));
        refused("catalogue.draft-person", () -> settle(meeting, mine, Settlement.both(Map.of())));
        settle(meeting, mine, Settlement.theirs());

        assertThat(draft.model()).contains("Plan aufstellen");
        assertThat(history()).noneMatch(text -> text.contains("0171"));
    }

    @Test
    void nobodyElseIsToldOrDecides() {
        theySave("Planen", "Plan aufstellen");
        var mine = mine("Planen", "Plan schreiben");

        refused(
                "catalogue.draft-unknown",
                () -> people.as(LEITUNG_B, () -> meetings.meet(draft.id(), opened, mine, Texts.GERMAN)));
        refused(
                "catalogue.draft-unknown",
                () -> people.as(LEITUNG_B, () -> meetings.settle(draft.id(), opened, 2, mine, Settlement.mine())));
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> meetings.meet(draft.id(), opened, mine, Texts.GERMAN)));
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> meetings.settle(draft.id(), opened, 2, mine, Settlement.mine())));
        assertThat(draft.model()).contains("Plan aufstellen");
    }

    private void theySave(String words, String other) {
        theySave(draft.original().replace("\"" + words + "\"", "\"" + other + "\""));
    }

    private void theySave(String model) {
        people.as(SmallDraft.SECOND, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), model)));
    }

    private Map<String, String> mine(String words, String other) {
        return Map.of(draft.file(), draft.original().replace("\"" + words + "\"", "\"" + other + "\""));
    }

    private DraftMeeting meet(Map<String, String> mine) {
        return people.as(LEITUNG, () -> meetings.meet(draft.id(), opened, mine, Texts.GERMAN));
    }

    private Drafts.Saved settle(DraftMeeting meeting, Map<String, String> mine, Settlement settlement) {
        return people.as(
                LEITUNG,
                () -> meetings.settle(draft.id(), opened, meeting.theirs().revision(), mine, settlement));
    }

    private static List<String> after(List<VersionChange> changes) {
        return changes.stream()
                .flatMap(change -> change.differences().stream())
                .map(Difference::after)
                .toList();
    }

    private List<String> history() {
        return jdbc.sql("SELECT content FROM catalogue_draft_file WHERE draft = :draft")
                .param("draft", draft.id())
                .query(String.class)
                .list();
    }
}
