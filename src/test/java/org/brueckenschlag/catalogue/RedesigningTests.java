package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.SUEDTOR;
import static org.brueckenschlag.Refusals.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RedesigningTests {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftsToRelease toRelease;

    @Autowired
    ReleasedDrafts releases;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

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
    void aDraftBeginsWithTheVersionInUseAndIsOneForAllWhoWorkOnIt() {
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id()))).containsOnlyKeys(draft.file());
        assertThat(people.as(SmallDraft.SECOND, () -> drafts.begin(draft.key())).id())
                .isEqualTo(draft.id());
        refused("catalogue.process-unknown", () -> people.as(LEITUNG, () -> drafts.begin("gibt_es_nicht")));
    }

    @Test
    void aSecondPersonReleasesAndOnlyThatAgencyWorksWithIt() {
        var saved = save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen").draft();
        var sent = send(LEITUNG, saved.revision());
        assertThat(people.as(SmallDraft.SECOND, () -> toRelease.count())).isEqualTo(1);
        refused(
                "catalogue.draft-four-eyes",
                () -> people.as(LEITUNG, () -> drafts.release(draft.id(), sent.revision())));

        var released = people.as(SmallDraft.SECOND, () -> drafts.release(draft.id(), sent.revision()));

        assertThat(released.state()).isEqualTo(State.RELEASED);
        assertThat(released.released())
                .isEqualTo(
                        catalogue.latest(draft.key(), NORDWINKEL).orElseThrow().id());
        assertThat(releases.of(NORDWINKEL))
                .as("counted as a release for that reason")
                .contains(new ReleasedDrafts.Release(ChangeReason.LERNPUNKT, released.changedAt()));
        assertThat(releases.changes(
                        NORDWINKEL, released.changedAt(), released.changedAt().plusMillis(1)))
                .extracting(ReleasedDrafts.Change::version)
                .contains(released.released());
        assertThat(nameOfTask(NORDWINKEL)).isEqualTo("Plan aufstellen");
        assertThat(nameOfTask(SUEDTOR)).isEqualTo("Planen");
        assertThat(steps())
                .containsExactlyInAnyOrder("draft_begun", "draft_sent", "package_deployed", "draft_released");
        refused(
                "catalogue.draft-not-sent",
                () -> people.as(SmallDraft.SECOND, () -> drafts.release(draft.id(), sent.revision())));
    }

    /** The second person sees them on the page of the release, and the trail keeps that it was so. */
    @Test
    void whatOnlyWarnsIsReleasedAndTheTrailNamesTheRule() {
        var saved = save(LEITUNG, 1, "name=\"Planen", "name=\"Mit Fatma planen");
        assertThat(saved.findings()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.WARNING);
        var sent = send(LEITUNG, saved.draft().revision());

        people.as(SmallDraft.SECOND, () -> drafts.release(draft.id(), sent.revision()));

        assertThat(jdbc.sql(
                                "SELECT content FROM audit_entry WHERE content LIKE '%draft_released%' AND content LIKE :draft")
                        .param("draft", "%" + draft.id() + "%")
                        .query(String.class)
                        .single())
                .contains("\"warned\":[", "\"" + saved.findings().getFirst().rule() + "\"")
                .doesNotContain("Fatma");
    }

    @Test
    void whoChangedItLastDoesNotReleaseItEither() {
        save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen");
        save(SmallDraft.SECOND, 2, "Plan aufstellen", "Plan schreiben");
        var sent = send(LEITUNG, 3);

        refused(
                "catalogue.draft-four-eyes",
                () -> people.as(SmallDraft.SECOND, () -> drafts.release(draft.id(), sent.revision())));
    }

    @Test
    void nothingIsOverwrittenSilently() {
        save(SmallDraft.SECOND, 1, "name=\"Planen", "name=\"Plan aufstellen");

        refused("catalogue.draft-changed", () -> save(LEITUNG, 1, "name=\"Planen", "name=\"Plan machen"));

        assertThat(draft.model()).contains("Plan aufstellen");
    }

    @Test
    void whatOnePersonTypesIsOneStepOfTheHistory() {
        save(LEITUNG, 1, "name=\"Planen", "name=\"Plan");
        save(LEITUNG, 2, "\"Plan\"", "\"Plan A\"");
        save(SmallDraft.SECOND, 3, "Plan A", "Plan B");

        assertThat(jdbc.sql("SELECT revision FROM catalogue_draft_file WHERE draft = :draft ORDER BY revision")
                        .param("draft", draft.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 3, 4);
    }

    @Test
    void errorsAreKeptButNotSent() {
        var saved = save(
                LEITUNG,
                1,
                "<bpmn:endEvent id=\"E\" name=\"Fertig\" />",
                "<bpmn:scriptTask id=\"E\"><bpmn:script>x</bpmn:script></bpmn:scriptTask>");

        assertThat(saved.findings()).isNotEmpty();
        refused("catalogue.draft-has-errors", () -> send(LEITUNG, saved.draft().revision()));
        assertThat(draft.model()).contains("scriptTask");
    }

    @Test
    void aTextThatGivesAPersonAwayIsNotKept() {
        var refused = refused(
                "catalogue.draft-person", () -> save(LEITUNG, 1, "name=\"Planen", "name=\"Anrufen unter 0171 2345678"));

        assertThat(refused.findings()).extracting(finding -> finding.field()).containsExactly("Task_Planen");
        assertThat(draft.model()).doesNotContain("0171");
    }

    /** What cannot be read as a model is looked through all the same, whatever breaks it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:definitions><bpmn:task name=\"Anrufen unter 0171 2345678\"",
                "<bpmn:definitions></wrong><bpmn:task name='Anrufen unter 0171 2345678'/>",
                "<!DOCTYPE x><bpmn:definitions><!-- Anrufen unter 0171 2345678 --></bpmn:definitions>",
                "Anrufen unter 0171 2345678",
                "0171 2345678",
            })
    void aTextThatGivesAPersonAwayIsNotKeptInAHalfDrawnModelEither(String broken) {
        refused(
                "catalogue.draft-person",
                () -> people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), broken))));

        assertThat(draft.model()).isEqualTo(draft.original());
    }

    @Test
    void norInAFormOrTranslationsThatAreNone() {
        for (var other : List.of("frage.form", "texte_en.properties")) {
            refused(
                    "catalogue.draft-person",
                    () -> people.as(
                            LEITUNG,
                            () -> drafts.save(
                                    draft.id(), 1, Map.of(other, "{\"label\": \"Ruf an: 0171 2345678\\uZZ"))));
        }
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id()))).containsOnlyKeys(draft.file());
    }

    @Test
    void whatIsTooMuchToBeLookedThroughIsNotKept() {
        var unreadable = "<bpmn:definitions>" + "Noch ein Wort ".repeat(5_000);
        refused(
                "catalogue.draft-person",
                () -> people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), unreadable))));
        refused(
                "catalogue.draft-too-long",
                () -> people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), "ä".repeat(600_000)))));
        var many = new HashMap<String, String>();
        for (var number = 0; number < 201; number++) {
            many.put("frage_" + number + ".form", "{}");
        }
        refused("catalogue.draft-too-long", () -> people.as(LEITUNG, () -> drafts.save(draft.id(), 1, many)));
    }

    @Test
    void severalFilesAreKeptTogetherOrNoneOfThem() {
        var words =
                Map.of("texte_en.properties", "element.Task_Planen.name=Plan", "texte_tr.properties", "a=0171 2345678");
        refused("catalogue.draft-person", () -> people.as(LEITUNG, () -> drafts.save(draft.id(), 1, words)));
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id()))).containsOnlyKeys(draft.file());

        var kept = people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of("texte_en.properties", "a=Plan")));
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id())))
                .containsOnlyKeys(draft.file(), "texte_en.properties");

        people.as(LEITUNG, () -> drafts.save(draft.id(), kept.draft().revision(), Map.of("texte_en.properties", "")));
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id()))).containsOnlyKeys(draft.file());
    }

    @Test
    void whatIsHalfDrawnIsKeptAndSaidToBe() {
        var saved = people.as(
                LEITUNG,
                () -> drafts.save(
                        draft.id(), 1, Map.of(draft.file(), draft.original().substring(0, 400))));

        assertThat(saved.findings()).isNotEmpty();
        refused("catalogue.draft-unreadable", () -> people.as(LEITUNG, () -> drafts.changes(draft.id(), Texts.GERMAN)));
    }

    @Test
    void changesAreToldInWords() {
        save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen");

        assertThat(people.as(LEITUNG, () -> drafts.changes(draft.id(), Texts.GERMAN)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.manner()).isEqualTo(Manner.CHANGED);
                    assertThat(change.name()).isEqualTo("Plan aufstellen");
                });
    }

    @Test
    void aDraftWhoseBaseHasMovedOnIsNotSent() {
        var saved = save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen").draft();
        repository
                .createDeployment()
                .name(draft.key())
                .addString(draft.file(), draft.original().replace("name=\"Planen", "name=\"Gründlich planen"))
                .deploy();

        refused("catalogue.draft-outdated", () -> send(LEITUNG, saved.revision()));
    }

    @Test
    void anUnchangedDraftIsNotSentAndASentOneComesBack() {
        refused("catalogue.draft-unchanged", () -> send(LEITUNG, 1));
        save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen");
        var sent = send(LEITUNG, 2);
        refused("catalogue.draft-not-open", () -> save(LEITUNG, sent.revision(), "Plan", "Plan"));

        var back = people.as(LEITUNG, () -> drafts.takeBack(draft.id()));

        assertThat(save(LEITUNG, back.revision(), "Plan aufstellen", "Plan schreiben")
                        .draft()
                        .state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void theNotePassesTheGuard() {
        save(LEITUNG, 1, "name=\"Planen", "name=\"Plan aufstellen");

        refused(
                "catalogue.draft-note",
                () -> people.as(
                        LEITUNG,
                        () -> drafts.send(
                                draft.id(), 2, ChangeReason.FEHLER, WrittenText.of("Rückfragen an 0171 2345678"))));
    }

    @Test
    void onlyTheLeitungOfThatAgencyGetsIn() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> drafts.begin(draft.key())));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> drafts.underWork()));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> drafts.find(draft.id())));
        refused(
                "catalogue.draft-unknown",
                () -> people.as(LEITUNG_B, () -> drafts.save(draft.id(), 1, Map.of(draft.file(), draft.original()))));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> drafts.release(draft.id(), 1)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> drafts.discard(draft.id())));
    }

    private Drafts.Saved save(Actor actor, int revision, String old, String changed) {
        return people.as(
                actor,
                () -> drafts.save(
                        draft.id(),
                        revision,
                        Map.of(
                                draft.file(),
                                drafts.files(draft.id()).get(draft.file()).replace(old, changed))));
    }

    private Draft send(Actor actor, int revision) {
        return people.as(
                actor,
                () -> drafts.send(draft.id(), revision, ChangeReason.LERNPUNKT, WrittenText.of("Klarer benannt")));
    }

    private String nameOfTask(AgencyId agency) {
        return catalogue.latest(draft.key(), agency).orElseThrow().elements().stream()
                .filter(element -> element.id().equals("Task_Planen"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Of this draft's agency since it was begun. */
    private List<String> steps() {
        return jdbc.sql("""
                        SELECT content FROM audit_entry WHERE chain = 'deployments/nordwinkel' AND seq >=
                            (SELECT MAX(seq) FROM audit_entry WHERE chain = 'deployments/nordwinkel'
                             AND content LIKE '%draft_begun%')
                        ORDER BY seq
                        """).query(String.class).list().stream()
                .flatMap(content -> List.of("draft_begun", "draft_sent", "package_deployed", "draft_released").stream()
                        .filter(kind -> content.contains("\"" + kind + "\"")))
                .toList();
    }
}
