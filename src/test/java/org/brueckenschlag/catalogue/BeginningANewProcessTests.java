package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.FACHKRAFT_B;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.SUEDTOR;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Leitung makes a process that there was not before; a second one releases it, and the agency works with it. */
@ModuleTest
class BeginningANewProcessTests {

    /** What is deployed stays deployed: each test makes a process of its own. */
    private static final AtomicInteger PROCESSES = new AtomicInteger();

    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);

    @Autowired
    NewProcesses processes;

    @Autowired
    Drafts drafts;

    @Autowired
    RedactionEvents redactions;

    @Autowired
    DraftHistory history;

    @Autowired
    FiguresOnDraft figures;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private final int number = PROCESSES.incrementAndGet();
    private final String key = "neues_" + number;
    private final String file = key + ".bpmn";
    private final NewProcess empty = new NewProcess("Neues Nr. " + number, key, "X" + (char) ('A' + number), null);

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void whatWasDrawnElsewhereGetsTheEventForPersonalDataLaterAsWell() {
        var bare = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://brueckenschlag.org/test">
                  <process id="%s" name="Fest" isExecutable="true" camunda:historyTimeToLive="P1825D">
                    <startEvent id="Start" name="Los" />
                    <sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                    <userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                    <sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="Ende" />
                    <endEvent id="Ende" name="Fertig" />
                  </process>
                </definitions>""".formatted(key);
        var draft = people.as(LEITUNG, () -> processes.begin(key, Map.of(file, bare)));

        var added = people.as(LEITUNG, () -> redactions.addedTo(draft.id(), drafts.files(draft.id())));
        var saved = people.as(LEITUNG, () -> drafts.save(draft.id(), draft.revision(), added));

        assertThat(added).containsKeys(file, "schwaerzung_durchfuehren.form", "texte_en.properties");
        assertThat(saved.findings()).extracting(PackageFinding::rule).doesNotContain("redaction-event");
        people.as(
                LEITUNG,
                () -> assertThat(redactions.addedTo(draft.id(), drafts.files(draft.id())))
                        .isEmpty());
        people.as(LEITUNG_B, () -> refused("catalogue.draft-unknown", () -> redactions.addedTo(draft.id(), Map.of())));
    }

    @Test
    void beginsWithAMessageOfItsOwn() {
        var drawn = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://brueckenschlag.org/test">
                  <message id="M" name="%s" />
                  <process id="%s" name="Fest" isExecutable="true" camunda:historyTimeToLive="P1825D">
                    <startEvent id="Start" name="Angemeldet"><messageEventDefinition messageRef="M" /></startEvent>
                    <sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                    <userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                    <sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="Ende" />
                    <endEvent id="Ende" name="Fertig" />
                  </process>
                </definitions>""";
        var message = "fest_angemeldet_" + number;
        release(people.as(LEITUNG, () -> processes.begin(key, Map.of(file, drawn.formatted(message, key)))));
        var second = key + "_zwei";
        var taken = people.as(
                LEITUNG, () -> processes.begin(second, Map.of(second + ".bpmn", drawn.formatted(message, second))));

        assertThat(people.as(LEITUNG, () -> drafts.check(taken.id())))
                .filteredOn(finding -> finding.severity() == PackageFinding.Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("catalogue.event-taken");
                    assertThat(finding.element()).isEqualTo("Start");
                    assertThat(finding.arguments()).containsExactly(message, "Fest");
                });
        refused("catalogue.draft-has-errors", () -> send(taken));

        var again = people.as(LEITUNG, () -> drafts.begin(key));
        assertThat(save(again, "Planen", "Gut planen").findings())
                .as("its own message is its own")
                .extracting(PackageFinding::key)
                .doesNotContain("catalogue.event-taken");
    }

    @Test
    void halfADrawingGetsNothing() {
        var draft = begin(empty);

        assertThat(people.as(LEITUNG, () -> redactions.addedTo(draft.id(), Map.of(file, "<definitions"))))
                .isEmpty();
    }

    @Test
    void isChangedReleasedAndWorkedWithByThatAgencyAlone() {
        var draft = begin(empty);
        assertThat(draft.isOfNewProcess()).isTrue();
        assertThat(people.as(LEITUNG, () -> drafts.check(draft.id()))).isEmpty();
        var saved = save(draft, "Erste Aufgabe", "Einladen").draft();
        assertThat(people.as(SECOND, () -> drafts.changes(draft.id(), Texts.GERMAN)))
                .extracting(VersionChange::name)
                .contains("Einladen");

        release(saved);

        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(key, "S01", Map.of())));
        assertThat(matter.number()).startsWith(empty.letters() + "-");
        var task = people.only(matter, "Task_ErsteAufgabe");
        assertThat(task.name()).isEqualTo("Einladen");
        assertThat(task.due()).isNotNull();
        people.complete(FACHKRAFT, task, Map.of("aufgabe_erledigt", true));
        people.complete(LEITUNG, people.only(matter, "Task_DatenPruefen"), Map.of("keine_personendaten", true));
        assertThat(people.now(matter).state()).isEqualTo(Matter.State.CLOSED);
        refused(
                "matters.process-unknown",
                () -> people.as(FACHKRAFT_B, () -> matters.start(new StartMatter(key, "S01", Map.of()))));
        assertThat(catalogue.latest(key, SUEDTOR)).isEmpty();
        assertThat(steps(draft)).containsExactly("draft_created", "draft_sent", "draft_released");
    }

    /** Also what it was begun with: the second person has seen nothing of it in any version. */
    @Test
    void allThatItSaysIsToldAsNew() {
        var draft = begin(empty);

        var told = people.as(SECOND, () -> drafts.changes(draft.id(), Texts.GERMAN));

        assertThat(told).extracting(VersionChange::manner).containsOnly(VersionChange.Manner.ADDED);
        assertThat(told)
                .extracting(VersionChange::part, VersionChange::name)
                .contains(
                        tuple("process", "Neues Nr. " + number),
                        tuple("user_task", "Erste Aufgabe"),
                        tuple("form", "Erste Aufgabe"));
        assertThat(told)
                .filteredOn(change -> "Task_ErsteAufgabe".equals(change.element()))
                .singleElement()
                .satisfies(task -> assertThat(task.differences())
                        .extracting(VersionChange.Difference::aspect)
                        .contains(VersionChange.Aspect.ROLE, VersionChange.Aspect.FORM));
    }

    /** Personal data may be found in any matter: without the event there would be nobody to take them away. */
    @Test
    void doesNotLoseWhatProtectsPeopleNeitherNowNorLater() {
        var draft = begin(empty);
        var without = without(people.as(LEITUNG, () -> drafts.files(draft.id())).getOrDefault(file, ""));
        var bare = people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(file, without)));
        assertThat(bare.findings())
                .anySatisfy(finding -> assertThat(finding.key()).isEqualTo("catalogue.protected"));
        refused("catalogue.draft-has-errors", () -> send(bare.draft()));
        people.as(LEITUNG, () -> history.bringBack(draft.id(), 2, 1));
        release(people.as(LEITUNG, () -> drafts.find(draft.id())));

        var redesign = people.as(LEITUNG, () -> drafts.begin(key));
        assertThat(redesign.isOfNewProcess()).isFalse();
        people.as(LEITUNG, () -> drafts.save(redesign.id(), 1, Map.of(file, without)));

        refused("catalogue.draft-has-errors", () -> send(people.as(LEITUNG, () -> drafts.find(redesign.id()))));
    }

    @Test
    void beginsAsACopyBesideTheOneItWasCopiedFrom() {
        var original = "vorlage_" + number;
        repository
                .createDeployment()
                .name(original)
                .tenantId(NORDWINKEL.value())
                .addString(original + ".bpmn", """
                        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                            id="Definitions" targetNamespace="http://brueckenschlag.org/test">
                          <bpmn:process id="%s" name="Vorlage" isExecutable="true" camunda:historyTimeToLive="P1825D">
                            <bpmn:startEvent id="Start" />
                            <bpmn:startEvent id="Gerufen"><bpmn:messageEventDefinition messageRef="Ruf" /></bpmn:startEvent>
                            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                            <bpmn:sequenceFlow id="F2" sourceRef="Gerufen" targetRef="Task_Planen" />
                            <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                            <bpmn:sequenceFlow id="F3" sourceRef="Task_Planen" targetRef="E" />
                            <bpmn:endEvent id="E" />
                          </bpmn:process>
                          <bpmn:message id="Ruf" name="ruf_%s" />
                        </bpmn:definitions>
                        """.formatted(original, original))
                .deploy();
        assertThat(people.as(LEITUNG, () -> processes.copyable()))
                .extracting(ProcessModel::key)
                .contains(original);

        release(begin(new NewProcess(empty.name(), key, empty.letters(), original)));

        assertThat(catalogue.latest(key, NORDWINKEL).orElseThrow().name()).isEqualTo(empty.name());
        assertThat(catalogue.latest(original, NORDWINKEL).orElseThrow().name()).isEqualTo("Vorlage");
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(key, "S01", Map.of())));
        assertThat(people.only(matter, "Task_Planen").name()).isEqualTo("Planen");
    }

    @Test
    void isRefusedWithAllThatIsWrongAtOnce() {
        var refused =
                refused("catalogue.new-process", () -> begin(new NewProcess(" ", "Ein Name", "x1", "gibt_es_nicht")));
        assertThat(refused.findings()).extracting(Finding::field).containsExactly("name", "key", "letters", "copied");

        begin(empty);
        assertThat(refused("catalogue.new-process", () -> begin(empty)).findings())
                .as("somebody works on a draft of that key, under that name, with those letters")
                .extracting(Finding::key)
                .containsExactly(
                        "catalogue.new-process.name-taken",
                        "catalogue.new-process.key-taken",
                        "catalogue.new-process.letters-taken");
        assertThat(refused(
                                "catalogue.new-process",
                                () -> begin(new NewProcess("Noch eines", key + "_2", empty.letters(), null)))
                        .findings())
                .extracting(Finding::key)
                .containsExactly("catalogue.new-process.letters-taken");
        assertThat(refused(
                                "catalogue.new-process",
                                () -> begin(new NewProcess("Mediation neu", "konfliktmediation", "MN", null)))
                        .findings())
                .as("comes with the product, deployed or not")
                .extracting(Finding::key)
                .containsExactly("catalogue.new-process.key-taken");
    }

    @Test
    void isNotCalledOrNumberedLikeAnotherOne() {
        release(begin(empty));

        assertThat(refused(
                                "catalogue.new-process",
                                () -> begin(new NewProcess(
                                        empty.name().toUpperCase(Locale.ROOT), key, empty.letters(), null)))
                        .findings())
                .extracting(Finding::key)
                .containsExactly(
                        "catalogue.new-process.name-taken",
                        "catalogue.new-process.key-taken",
                        "catalogue.new-process.letters-taken");
    }

    @Test
    void isNotCalledAfterAPerson() {
        var refused = refused(
                "catalogue.new-process",
                () -> begin(new NewProcess("Anrufen unter 0171 2345678", key, empty.letters(), null)));

        assertThat(refused.findings()).extracting(Finding::field).containsOnly("name");
        assertThat(people.as(LEITUNG, () -> drafts.underWork())).isEmpty();
    }

    @Test
    void isTheBusinessOfALeitungOfThatAgency() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> processes.begin(empty)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> processes.copyable()));
        var draft = begin(empty);
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> drafts.words(draft, Texts.GERMAN)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> drafts.begunWith(draft.id())));
        assertThat(people.as(LEITUNG, () -> figures.silenced(draft.id()))).isEmpty();
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> figures.silenced(draft.id())));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> figures.silenced(draft.id())));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> drafts.words(draft, Texts.GERMAN)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> drafts.begunWith(draft.id())));
    }

    /** The other agency hears nothing of it: it may use the same key, before and after. */
    @Test
    void leavesTheKeyFreeForOthers() {
        release(begin(empty));

        var theirs = people.as(LEITUNG_B, () -> processes.begin(empty));

        assertThat(theirs.state()).isEqualTo(State.OPEN);
        people.as(LEITUNG_B, () -> drafts.discard(theirs.id()));
        people.as(LEITUNG_B, () -> processes.begin(empty));
        people.as(LEITUNG_B, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    private Draft begin(NewProcess process) {
        return people.as(LEITUNG, () -> processes.begin(process));
    }

    private Drafts.Saved save(Draft draft, String old, String changed) {
        return people.as(
                LEITUNG,
                () -> drafts.save(
                        draft.id(),
                        draft.revision(),
                        Map.of(file, drafts.files(draft.id()).get(file).replace(old, changed))));
    }

    private Draft send(Draft draft) {
        return people.as(
                LEITUNG,
                () -> drafts.send(draft.id(), draft.revision(), ChangeReason.LERNPUNKT, WrittenText.of("Neu")));
    }

    private void release(Draft draft) {
        var sent = send(draft);
        var released = people.as(SECOND, () -> drafts.release(sent.id(), sent.revision()));
        assertThat(released.state()).isEqualTo(State.RELEASED);
    }

    /** The diagram as somebody leaves it who has taken the event out. */
    private static String without(String diagram) {
        return diagram.replaceAll("(?s)<bpmn:subProcess id=\"Activity_PersonendatenEntdeckt\".*</bpmn:subProcess>", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Shape|Edge)[^>]*bpmnElement=\"(Activity_PersonendatenEntdeckt"
                                + "|Lane_Schwaerzung|Event_PersonendatenEntdeckt|Task_SchwaerzungDurchfuehren"
                                + "|Event_Geschwaerzt|Flow_PersonendatenEntdeckt|Flow_Geschwaerzt)\".*?</bpmndi:BPMN\\1>",
                        "");
    }

    /** Of that draft, as the trail tells them. */
    private List<String> steps(Draft draft) {
        return jdbc
                .sql(
                        "SELECT content FROM audit_entry WHERE chain = 'deployments/nordwinkel' AND content LIKE :draft ORDER BY seq")
                .param("draft", "%" + draft.id() + "%")
                .query(String.class)
                .list()
                .stream()
                .flatMap(content -> List.of("draft_created", "draft_sent", "draft_released").stream()
                        .filter(kind -> content.contains("\"" + kind + "\"")))
                .toList();
    }
}
