package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Refusals.refused;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of which only they themselves say whose they are become a draft of that process, or of a new one. */
@ModuleTest
class ImportingFilesTests {

    private static final String NEW = Models.userTask("strassenfest", "", "");
    private static final String FORM = "{\"components\":[],\"type\":\"default\"}";

    @Autowired
    Imports imports;

    @Autowired
    PackageVersions versions;

    @Autowired
    Drafts drafts;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    private SmallDraft known;

    @BeforeEach
    void deploy() {
        known = SmallDraft.begun(people, drafts, repository);
        known.discard();
    }

    @AfterEach
    void clean() {
        known.discard();
    }

    @Test
    void aDiagramOfAnUnknownProcessBeginsANewOneWhateverItsFileIsCalled() {
        var seen = look("diagram_1.bpmn", NEW);
        assertThat(seen.process()).isEqualTo("strassenfest");
        assertThat(seen.inUse()).isNull();
        assertThat(seen.came()).containsExactly("strassenfest.bpmn");
        assertThat(people.as(LEITUNG, () -> drafts.underWork()))
                .as("only looked at")
                .isEmpty();

        var draft = begin("diagram_1.bpmn", NEW);

        assertThat(draft.isOfNewProcess()).isTrue();
        assertThat(draft.state()).isEqualTo(State.OPEN);
        assertThat(seen.isGuarded()).isTrue();
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id())))
                .containsOnlyKeys(
                        "strassenfest.bpmn",
                        "schwaerzung_durchfuehren.form",
                        "texte_en.properties",
                        "texte_tr.properties");
        assertThat(people.as(LEITUNG, () -> drafts.check(draft.id()))).isEqualTo(seen.findings());
        refused("catalogue.draft-under-work", () -> look("diagram_1.bpmn", NEW));
    }

    @Test
    void whatProtectsEveryNewProcessCannotBeTakenOutOfOneThatWasImported() {
        var draft = begin("diagram_1.bpmn", NEW);

        var saved =
                people.as(LEITUNG, () -> drafts.save(draft.id(), draft.revision(), Map.of("strassenfest.bpmn", NEW)));

        assertThat(saved.findings())
                .filteredOn(finding -> finding.severity() == PackageFinding.Severity.ERROR)
                .extracting(PackageFinding::rule)
                .contains("protected");
    }

    @Test
    void aZipOfAProcessThatIsThereBeginsADraftOfItWithWhatDiffers() {
        var seen = look("paket.zip", zip(Map.of("Neu (2).bpmn", changed(), "neu.form", FORM)));
        assertThat(seen.process()).isEqualTo(known.key());
        assertThat(seen.inUse()).isNotNull();
        assertThat(seen.came()).containsExactlyInAnyOrder(known.file(), "neu.form");

        var draft = begin("paket.zip", zip(Map.of("Neu (2).bpmn", changed(), "neu.form", FORM)));

        assertThat(draft.isOfNewProcess()).isFalse();
        assertThat(people.as(LEITUNG, () -> drafts.files(draft.id())))
                .containsEntry(known.file(), changed())
                .containsEntry("neu.form", FORM);
    }

    @Test
    void whatWasTakenHomeComesBackAsItIs() {
        var zip = people.as(
                LEITUNG,
                () -> versions.zip(
                        known.key(), versions.of(known.key()).getFirst().id()));

        var seen = people.as(LEITUNG, () -> imports.look("paket.zip", zip));

        assertThat(seen.process()).isEqualTo(known.key());
        assertThat(seen.came()).isEmpty();
        assertThat(seen.same()).containsExactly(known.file());
        refused("catalogue.draft-unchanged", () -> people.as(LEITUNG, () -> imports.begin("paket.zip", zip)));
    }

    @Test
    void aNameAsOtherProgramsEndItIsThatOfADiagram() {
        var seen = people.as(LEITUNG, () -> imports.look("neues.bpmn20.xml", NEW.getBytes(UTF_8)));

        assertThat(seen.came()).singleElement().asString().endsWith(".bpmn");
    }

    @Test
    void aNameThatTurnsTheWordsAroundItShowsHow() {
        var turned = NEW.replaceFirst("<bpmn:process ", "<bpmn:process name=\"\u202ETSEF\" ")
                .getBytes(UTF_8);

        assertThat(people.as(LEITUNG, () -> imports.look("neues.bpmn", turned)).name())
                .startsWith("[U+202E]");
    }

    @Test
    void whatCannotBeTakenInIsToldFileByFileAndLeavesNothing() {
        var files = new LinkedHashMap<String, String>();
        files.put("a.bpmn", "Hallo");
        files.put("b.form", " ");
        files.put("c.sh", "x");
        assertThat(findings("paket.zip", zip(files)))
                .contains(
                        Map.entry("a.bpmn", "catalogue.not-well-formed"),
                        Map.entry("b.form", "catalogue.import.empty"),
                        Map.entry("c.sh", "catalogue.file-name"));
        assertThat(findings("a.bpmn", "".getBytes(UTF_8))).containsEntry("a.bpmn", "catalogue.import.empty");
        assertThat(findings("x.form", FORM.getBytes(UTF_8))).containsEntry("", "catalogue.import.no-diagram");
        assertThat(findings("paket.zip", zip(Map.of("a.bpmn", NEW, "b.bpmn", changed()))))
                .containsEntry("a.bpmn", "catalogue.import.diagrams");
        assertThat(findings("a.bpmn", "<html/>".getBytes(UTF_8)))
                .containsEntry("a.bpmn", "catalogue.import.no-process");
        assertThat(findings("a.bpmn", twoProcesses().getBytes(UTF_8)))
                .containsEntry("a.bpmn", "catalogue.import.processes");
        assertThat(findings(
                        "a.bpmn",
                        NEW.replaceFirst(
                                        "<bpmn:definitions ",
                                        "<bpmn:definitions xmlns:flowable=\"http://flowable.org/bpmn\" flowable:x=\"1\" ")
                                .getBytes(UTF_8)))
                .containsEntry("a.bpmn", "catalogue.other-engine");
        assertThat(people.as(LEITUNG, () -> drafts.underWork())).isEmpty();
    }

    @Test
    void aTextThatGivesAPersonAwayIsNotKept() {
        var telling = NEW.replace(
                "</bpmn:process>", "<bpmn:task id=\"T9\" name=\"Anrufen unter 0171 2345678\" /></bpmn:process>");

        refused("catalogue.draft-person", () -> begin("a.bpmn", telling));
        assertThat(people.as(LEITUNG, () -> drafts.underWork())).isEmpty();
    }

    @Test
    void isTheLeitungsAlone() {
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> imports.look("a.bpmn", NEW.getBytes(UTF_8))));
        refused(
                "catalogue.may-not-redesign",
                () -> people.as(FACHKRAFT, () -> imports.begin("a.bpmn", NEW.getBytes(UTF_8))));
    }

    private Map<String, String> findings(String name, byte[] file) {
        var refused = catchThrowableOfType(Refused.class, () -> people.as(LEITUNG, () -> imports.look(name, file)));
        assertThat(refused.refusal().key()).isEqualTo("catalogue.import");
        var findings = new LinkedHashMap<String, String>();
        for (Finding finding : refused.findings()) {
            findings.put(finding.field(), finding.key());
        }
        return findings;
    }

    private Imports.Seen look(String name, String file) {
        return look(name, file.getBytes(UTF_8));
    }

    private Imports.Seen look(String name, byte[] file) {
        return people.as(LEITUNG, () -> imports.look(name, file));
    }

    private Draft begin(String name, String file) {
        return begin(name, file.getBytes(UTF_8));
    }

    private Draft begin(String name, byte[] file) {
        return people.as(LEITUNG, () -> imports.begin(name, file));
    }

    private String changed() {
        return known.original().replace("name=\"Planen", "name=\"Gut planen");
    }

    private static String twoProcesses() {
        var second = "<bpmn:process id=\"zwei\" isExecutable=\"true\"><bpmn:startEvent id=\"S2\" /></bpmn:process>";
        return NEW.replace("</bpmn:definitions>", second + "</bpmn:definitions>");
    }

    private static byte[] zip(Map<String, String> files) {
        return ZippedPackage.of(files);
    }
}
