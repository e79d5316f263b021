package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.brueckenschlag.catalogue.PackageVersions.Brought;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Back to an earlier version, and a package that goes out and comes in as a zip. */
@ModuleTest
class ReturningToAVersionTests {

    private static final String KEY = "rueckkehr";
    private static final String FILE = KEY + ".bpmn";
    private static final String TEXTS = "texte_en.properties";
    private static final String ENGLISH = "process.name=Return\n";
    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="rueckkehr" name="Rückkehr" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    PackageVersions versions;

    @Autowired
    Drafts drafts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    PackageReleases releases;

    @BeforeEach
    void deploy() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .addString(FILE, MODEL)
                    .addString(TEXTS, ENGLISH)
                    .deploy();
        }
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
        releases.followShared(NORDWINKEL, KEY);
    }

    @Test
    void waitsForNobodyWhoIsChangingTheProcessAndTakesNothingFromThem() {
        release(people.as(LEITUNG, () -> drafts.begin(KEY)).id(), "Ganz anders planen");
        var working = people.as(SECOND, () -> drafts.begin(KEY));
        people.as(SECOND, () -> drafts.save(working.id(), working.revision(), Map.of("notiz_en.properties", "a=b")));

        var draft = people.as(
                LEITUNG, () -> versions.returnTo(KEY, known().getLast().id()));

        assertThat(draft.id()).isNotEqualTo(working.id());
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(draft.id(), draft.revision(), ChangeReason.FEHLER, WrittenText.of("Zurück")));
        people.as(SECOND, () -> drafts.release(sent.id(), sent.revision()));
        assertThat(nameOfTask()).isNotEqualTo("Ganz anders planen");
        assertThat(people.as(SECOND, () -> drafts.files(working.id()))).containsEntry("notiz_en.properties", "a=b");
        assertThat(people.as(SECOND, () -> drafts.isOutdated(drafts.find(working.id()))))
                .as("is carried over to the version in use")
                .isTrue();
    }

    @Test
    void anEarlierVersionBecomesTheNewestByASecondPerson() {
        release(people.as(LEITUNG, () -> drafts.begin(KEY)).id(), "Behutsam planen");
        var earlier = known().getFirst();
        release(people.as(LEITUNG, () -> drafts.begin(KEY)).id(), "Gründlich planen");
        assertThat(nameOfTask()).isEqualTo("Gründlich planen");
        assertThat(known().getFirst().shared()).isFalse();

        var draft = people.as(LEITUNG, () -> versions.returnTo(KEY, earlier.id()));
        assertThat(people.as(SECOND, () -> versions.returnTo(KEY, earlier.id())))
                .as("who clicks twice, or at the same time, gets one draft")
                .isEqualTo(draft);
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(draft.id(), draft.revision(), ChangeReason.FEHLER, WrittenText.of("Zurück")));
        refused(
                "catalogue.draft-four-eyes",
                () -> people.as(LEITUNG, () -> drafts.release(sent.id(), sent.revision())));
        people.as(SECOND, () -> drafts.release(sent.id(), sent.revision()));

        assertThat(nameOfTask()).isEqualTo("Behutsam planen");
        var newest = known().getFirst();
        assertThat(newest.shared()).isFalse();
        refused("catalogue.draft-unchanged", () -> people.as(LEITUNG, () -> versions.returnTo(KEY, newest.id())));
        var origins = people.as(SECOND, () -> versions.origins());
        assertThat(origins).doesNotContainKey(known().getLast().id());
        assertThat(origins.get(newest.id())).satisfies(origin -> {
            assertThat(origin.reason()).isEqualTo(ChangeReason.FEHLER);
            assertThat(origin.note()).isEqualTo("Zurück");
            assertThat(origin.before()).isEqualTo(draft.base());
            assertThat(origin.isMine()).as("the Leitung sent it").isFalse();
        });
        assertThat(people.as(LEITUNG, () -> drafts.underWork())).isEmpty();
    }

    @Test
    void aPackageGoesOutAndComesInWithWhatSpeaksAgainstIt() {
        var zip = people.as(LEITUNG, () -> versions.zip(KEY, known().getFirst().id()));
        assertThat(ZippedPackage.read(zip)).containsOnlyKeys(FILE, TEXTS);

        var brought = people.as(
                LEITUNG,
                () -> versions.bring(
                        KEY,
                        "paket.zip",
                        zip(Map.of(
                                "ordner/" + FILE,
                                MODEL.replace("userTask", "scriptTask")
                                        .replace(" camunda:candidateGroups=\"fachkraft\"", ""),
                                "ordner/README.md",
                                "x"))));

        assertThat(brought.saved().draft().process()).isEqualTo(KEY);
        assertThat(brought.saved().findings()).isNotEmpty();
        assertThat(files(brought)).containsOnlyKeys(FILE, TEXTS);
    }

    @Test
    void aSingleDiagramTakesThePlaceOfTheOneThatIsThereWhateverItsFileIsCalled() {
        var drawn =
                MODEL.replace("name=\"Planen\"", "name=\"Gemeinsam planen\"").getBytes(UTF_8);

        var brought = people.as(LEITUNG, () -> versions.bring(KEY, "diagram_1.bpmn", drawn));

        assertThat(brought).returns(List.of(FILE), Brought::came).returns(List.of(TEXTS), Brought::stayed);
    }

    @Test
    void aSingleFileThatIsNoneOfTheProcessIsRefused() {
        refused(
                "catalogue.zip-other-process",
                () -> people.as(
                        LEITUNG,
                        () -> versions.bring(
                                KEY, "x.bpmn", MODEL.replace(KEY, "anderer").getBytes(UTF_8))));
        refused("catalogue.import", () -> people.as(LEITUNG, () -> versions.bring(KEY, "x.form", new byte[0])));
        refused(
                "catalogue.zip-unreadable",
                () -> people.as(LEITUNG, () -> versions.bring(KEY, "x.bpmn", new byte[] {(byte) 0xFF})));
    }

    @Test
    void filesOfAZipStandInThePlaceOfTheirsAndTheOthersStay() {
        var translated = people.as(
                LEITUNG, () -> versions.bring(KEY, "paket.zip", zip(Map.of(TEXTS, "Task_Planen.name=Plan\n"))));

        assertThat(translated)
                .returns(List.of(TEXTS), Brought::came)
                .returns(List.of(), Brought::same)
                .returns(List.of(FILE), Brought::stayed);
        assertThat(files(translated)).containsEntry(FILE, MODEL).containsEntry(TEXTS, "Task_Planen.name=Plan\n");
        clean();

        var more = people.as(
                LEITUNG,
                () -> versions.bring(
                        KEY, "paket.zip", zip(Map.of(FILE, MODEL, "texte_tr.properties", "process.name=x\n"))));

        assertThat(more)
                .returns(List.of("texte_tr.properties"), Brought::came)
                .returns(List.of(FILE), Brought::same)
                .returns(List.of(TEXTS), Brought::stayed);
        clean();
        bringing("catalogue.draft-unchanged", zip(Map.of(TEXTS, ENGLISH)));
    }

    @Test
    void aFormThatNoStepUsesYetComesInWithThatWarning() {
        var brought = people.as(
                LEITUNG,
                () -> versions.bring(
                        KEY, "neu.form", "{\"id\":\"neu\",\"components\":[],\"type\":\"default\"}".getBytes(UTF_8)));

        assertThat(brought.came()).containsExactly("neu.form");
        assertThat(files(brought)).containsOnlyKeys(FILE, TEXTS, "neu.form");
        assertThat(brought.saved().findings())
                .filteredOn(finding -> finding.file().equals("neu.form"))
                .extracting(PackageFinding::key, PackageFinding::severity)
                .contains(tuple("catalogue.form-unused", PackageFinding.Severity.WARNING));
    }

    @Test
    void whatIsNoPackageOfThatProcessIsRefusedAndLeavesNoDraft() {
        bringing("catalogue.zip-unreadable", "no zip".getBytes(UTF_8));
        bringing("catalogue.zip-empty", zip(Map.of()));
        bringing("catalogue.zip-entries", zip(Map.of(FILE, MODEL, "../" + TEXTS, ENGLISH)));
        bringing("catalogue.zip-other-process", zip(Map.of("anderer.bpmn", MODEL.replace(KEY, "anderer"))));
        bringing("catalogue.draft-file-name", zip(Map.of(FILE, MODEL, "start.sh", "x")));
        bringing("catalogue.draft-person", zip(Map.of(FILE, MODEL.replace("Planen", "Anrufen unter 0171 2345678"))));
        bringing("catalogue.zip-too-large", zip(Map.of(FILE, "x".repeat(9_000_000))));

        assertThat(people.as(LEITUNG, () -> drafts.underWork())).isEmpty();
    }

    @Test
    void onlyTheLeitungOfThatAgencyGetsIn() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> versions.origins()));
        assertThat(people.as(LEITUNG_B, () -> versions.origins()))
                .as("the other agency has released none")
                .isEmpty();
        release(people.as(LEITUNG, () -> drafts.begin(KEY)).id(), "Sorgfältig planen");
        var own = known().getFirst().id();

        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> versions.of(KEY)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> versions.zip(KEY, own)));
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> versions.bring(KEY, "paket.zip", zip(Map.of()))));
        refused("catalogue.process-unknown", () -> people.as(LEITUNG_B, () -> versions.zip(KEY, own)));
        refused("catalogue.process-unknown", () -> people.as(LEITUNG_B, () -> versions.returnTo(KEY, own)));
        refused("catalogue.process-unknown", () -> people.as(LEITUNG, () -> versions.of("gibt_es_nicht")));
        assertThat(people.as(LEITUNG_B, () -> versions.of(KEY))).allMatch(KnownVersion::shared);
    }

    private Map<String, String> files(Brought brought) {
        return people.as(LEITUNG, () -> drafts.files(brought.saved().draft().id()));
    }

    private void bringing(String refusal, byte[] zip) {
        refused(refusal, () -> people.as(LEITUNG, () -> versions.bring(KEY, "paket.zip", zip)));
    }

    private void release(String draft, String name) {
        var before = catalogue.latest(KEY, NORDWINKEL).orElseThrow().bpmn();
        people.as(
                LEITUNG,
                () -> drafts.save(
                        draft,
                        1,
                        Map.of(
                                FILE,
                                before.replaceAll(
                                        "id=\"Task_Planen\" name=\"[^\"]*\"",
                                        "id=\"Task_Planen\" name=\"" + name + "\""))));
        people.as(LEITUNG, () -> drafts.send(draft, 2, ChangeReason.LERNPUNKT, WrittenText.of("Klarer")));
        people.as(SECOND, () -> drafts.release(draft, 3));
    }

    private List<KnownVersion> known() {
        return people.as(LEITUNG, () -> versions.of(KEY));
    }

    private String nameOfTask() {
        return catalogue
                .latest(KEY, NORDWINKEL)
                .orElseThrow()
                .element("Task_Planen")
                .orElseThrow()
                .name();
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
