package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people of an agency press the button at the same time: one is first, the other reads why not. */
@ModuleTest
class AtOneMomentInTheWorkshopTests {

    private static final Actor SECOND = actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);
    private static final Actor THIRD = actor("t-leitung-3", NORDWINKEL, Role.LEITUNG);
    private static final String DONE = "done";

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcDrafts kept;

    @Autowired
    PackageVersions versions;

    @Autowired
    NewProcesses processes;

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
    void oneDraftIsReleasedOnce() throws Exception {
        var sent = sent(people.as(LEITUNG, () -> drafts.find(draft.id())), "Plan aufstellen");

        assertThat(atOnce(() -> release(SECOND, sent), () -> release(THIRD, sent)))
                .containsExactlyInAnyOrder(DONE, "catalogue.draft-not-sent");

        assertThat(versionsOfTheAgency()).isEqualTo(1);
        assertThat(entries("draft_released", sent.id())).isEqualTo(1);
        assertThat(entries("package_deployed", draft.file())).isEqualTo(2);
    }

    /** As they came about when two people began at one moment, or one of them in the Modeler. */
    @Test
    void ofTwoDraftsOfOneProcessTheSecondDoesNotUndoWhatTheFirstHasChanged() throws Exception {
        var other = people.as(LEITUNG, () -> {
            var first = drafts.find(draft.id());
            var second = new Draft(
                    UUID.randomUUID().toString(),
                    NORDWINKEL,
                    draft.key(),
                    first.base(),
                    State.OPEN,
                    1,
                    LEITUNG.id(),
                    first.changedAt(),
                    null,
                    null);
            kept.add(second, drafts.files(first.id()));
            return second;
        });
        var one = sent(people.as(LEITUNG, () -> drafts.find(draft.id())), "Plan aufstellen");
        var two = sent(other, "Plan schreiben");

        assertThat(atOnce(() -> release(SECOND, one), () -> release(THIRD, two)))
                .containsExactlyInAnyOrder(DONE, "catalogue.draft-outdated");

        assertThat(versionsOfTheAgency()).isEqualTo(1);
        var states = people.as(LEITUNG, () -> List.of(drafts.find(one.id()), drafts.find(two.id())));
        assertThat(states).extracting(Draft::state).containsExactlyInAnyOrder(State.RELEASED, State.SENT);
        assertThat(states)
                .filteredOn(each -> each.state() == State.RELEASED)
                .allSatisfy(released -> assertThat(released.released())
                        .isEqualTo(catalogue
                                .latest(draft.key(), NORDWINKEL)
                                .orElseThrow()
                                .id()));
        assertThat(entries("draft_released", one.id()) + entries("draft_released", two.id()))
                .isEqualTo(1);
    }

    @Test
    void whoBeginsAtOneMomentWorksOnOneDraft() throws Exception {
        draft.discard();

        assertThat(atOnce(
                        () -> people.as(SECOND, () -> drafts.begin(draft.key())),
                        () -> people.as(THIRD, () -> drafts.begin(draft.key()))))
                .containsExactly(DONE, DONE);

        assertThat(people.as(LEITUNG, () -> drafts.underWork()))
                .filteredOn(each -> each.process().equals(draft.key()))
                .hasSize(1);
    }

    @Test
    void ofTwoZipsTheSecondDoesNotGetIntoTheDraftOfTheFirst() throws Exception {
        draft.discard();

        assertThat(atOnce(() -> bring(SECOND, "Plan aufstellen"), () -> bring(THIRD, "Plan schreiben")))
                .containsExactlyInAnyOrder(DONE, "catalogue.draft-under-work");
    }

    @Test
    void theSameLettersAreGivenToOneNewProcess() throws Exception {
        assertThat(atOnce(
                        () -> create(SECOND, new NewProcess("Gleich Eins", "gleich_eins", "ZQ", null)),
                        () -> create(THIRD, new NewProcess("Gleich Zwei", "gleich_zwei", "ZQ", null))))
                .containsExactlyInAnyOrder(DONE, "catalogue.new-process catalogue.new-process.letters-taken");

        assertThat(people.as(LEITUNG, () -> drafts.underWork()))
                .filteredOn(each -> each.process().startsWith("gleich_"))
                .hasSize(1);
    }

    private Draft create(Actor who, NewProcess process) {
        return people.as(who, () -> processes.begin(process));
    }

    private Draft bring(Actor who, String name) {
        var zip = ZippedPackage.of(Map.of(draft.file(), renamed(name)));
        return people.as(who, () -> versions.bring(draft.key(), "paket.zip", zip))
                .saved()
                .draft();
    }

    private String renamed(String name) {
        return draft.original().replace("name=\"Planen", "name=\"" + name);
    }

    private Draft sent(Draft begun, String name) {
        return people.as(LEITUNG, () -> {
            var saved = drafts.save(begun.id(), begun.revision(), Map.of(draft.file(), renamed(name)))
                    .draft();
            return drafts.send(saved.id(), saved.revision(), ChangeReason.LERNPUNKT, WrittenText.of(""));
        });
    }

    private Draft release(Actor who, Draft sent) {
        return people.as(who, () -> drafts.release(sent.id(), sent.revision()));
    }

    private long versionsOfTheAgency() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(draft.key())
                .tenantIdIn(NORDWINKEL.value())
                .count();
    }

    /** Of the trail, with a step of that kind about that. */
    private long entries(String kind, String about) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE content LIKE :kind AND content LIKE :about")
                .param("kind", "%\"kind\":\"" + kind + "\"%")
                .param("about", "%\"" + about + "\"%")
                .query(Long.class)
                .single();
    }

    /** What became of each: done, or refused and why. */
    @SafeVarargs
    private static List<String> atOnce(Callable<Draft>... works) throws Exception {
        var together = new CyclicBarrier(works.length);
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var running = new ArrayList<Future<String>>();
            for (var work : works) {
                running.add(threads.submit(() -> {
                    together.await();
                    return outcome(work);
                }));
            }
            for (var each : running) {
                outcomes.add(each.get());
            }
        }
        return outcomes;
    }

    private static String outcome(Callable<Draft> work) throws Exception {
        try {
            work.call();
            return DONE;
        } catch (Refused refused) {
            var words = new StringBuilder(refused.getMessage());
            refused.findings().forEach(finding -> words.append(' ').append(finding.key()));
            return words.toString();
        }
    }
}
