package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.PRUEFUNG;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody altered stored files of a version in the database; a Leitung brings back what was released. */
@ModuleTest
class RestoringWhatWasReleasedTests {

    private static final byte[] NO_ZIP = {};

    @Autowired
    AlteredVersions altered;

    @Autowired
    Drafts drafts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    private SmallProcess process;

    @BeforeEach
    void deployer(@Autowired RepositoryService repository, @Autowired ProcessEngineConfigurationImpl engine) {
        process = new SmallProcess(repository, engine, jdbc);
    }

    @Test
    void theArchiveOfAnExportBringsItBackAndTheTrailSaysWho() {
        var version = process.deploy("weg_export", null);
        process.alter(version, "weg_export.bpmn", "Planen", "Nichts tun");
        refused("catalogue.model-altered", () -> start("weg_export"));
        refused("catalogue.model-altered", () -> people.as(LEITUNG, () -> drafts.begin("weg_export")));

        var before = people.as(LEITUNG, () -> altered.look(version, NO_ZIP));
        assertThat(before.files()).containsExactly("weg_export.bpmn");
        assertThat(before.lacking()).containsExactly("weg_export.bpmn");
        assertThat(people.as(LEITUNG, altered::inUse)).contains(before);
        refused("catalogue.restore-no-copy", () -> restore(version, NO_ZIP));
        refused(
                "catalogue.restore-no-copy",
                () -> restore(version, zip("models/x.bpmn", SmallProcess.model("weg_export") + " ")));
        refused("catalogue.restore-zip", () -> restore(version, "no zip".getBytes(UTF_8)));
        assertThat(process.stored(version, "weg_export.bpmn")).contains("Nichts tun");
        assertThat(process.entries("model_restored", version)).isEmpty();

        restore(version, zip("models/x.bpmn", SmallProcess.model("weg_export")));

        assertThat(process.stored(version, "weg_export.bpmn")).isEqualTo(SmallProcess.model("weg_export"));
        assertThat(catalogue.isAltered(version)).isFalse();
        assertThat(start("weg_export")).isEqualTo(version);
        assertThat(process.entries("model_restored", version))
                .singleElement()
                .satisfies(content -> assertThat(content)
                        .contains(
                                LEITUNG.id().value(),
                                "weg_export.bpmn",
                                PackageFiles.sha256(bytes(SmallProcess.model("weg_export")))));
        refused("catalogue.restore-nothing", () -> restore(version, NO_ZIP));
        assertThat(people.as(LEITUNG, altered::inUse))
                .extracting(AlteredVersions.Altered::version)
                .doesNotContain(version);
        assertThat(process.entries("model_altered", version)).hasSize(1);

        process.alter(version, "weg_export.bpmn", "Planen", "Nichts tun");
        refused("catalogue.model-altered", () -> start("weg_export"));
        assertThat(process.entries("model_altered", version))
                .as("the same alteration after it was restored is another one")
                .hasSize(2);
        restore(version, zip("models/x.bpmn", SmallProcess.model("weg_export")));
    }

    /** Each time that a version was not run, the engine had one try less. */
    @Test
    void whatTheEngineHadGivenUpOfItIsTriedOnceMore() {
        var version = process.deploy("weg_stand", null, SmallProcess.waiting("weg_stand"));
        var other = process.deploy("weg_stand_auch", null, SmallProcess.waiting("weg_stand_auch"));
        for (var key : List.of("weg_stand", "weg_stand_auch")) {
            jobs.setJobRetries(job(start(key)).getId(), 0);
        }
        process.alter(version, "weg_stand.bpmn", "Jahre", "Tage");

        restore(version, zip("models/x.bpmn", SmallProcess.waiting("weg_stand")));

        assertThat(job(version).getRetries()).isEqualTo(1);
        assertThat(job(other).getRetries())
                .as("what was given up for another reason stays with whoever looks after it")
                .isZero();
    }

    @Test
    void aFileThatIsGoneComesBackAndOneThatWasAddedGoes() {
        var version = process.deploy("weg_ganz", NORDWINKEL);
        var deployment = process.deployment(version);
        var rows = rows(deployment);
        jdbc.sql("DELETE FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = 'texte_tr.properties'")
                .param("deployment", deployment)
                .update();
        jdbc.sql("""
                        INSERT INTO ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, DEPLOYMENT_ID_)
                        VALUES ('strange', 1, 'neu.form', :bytes, :deployment)
                        """)
                .param("bytes", bytes("{}"))
                .param("deployment", deployment)
                .update();

        assertThat(people.as(LEITUNG, () -> altered.look(version, NO_ZIP)).files())
                .containsExactly("neu.form", "texte_tr.properties");
        restore(version, zip("weg/texte_tr.properties", SmallProcess.TEXTS));

        assertThat(rows(deployment)).isEqualTo(rows);
        assertThat(catalogue.isAltered(version)).isFalse();
    }

    @Test
    void onlyTheLeitungOfAnAgencyThatHasTheVersionGetsIn() {
        var own = process.deploy("weg_eigen", NORDWINKEL);
        process.alter(own, "weg_eigen.bpmn", "Planen", "Nichts tun");
        var archive = zip("models/x.bpmn", SmallProcess.model("weg_eigen"));

        for (var other : List.of(FACHKRAFT, PRUEFUNG)) {
            refused("catalogue.may-not-redesign", () -> people.as(other, () -> altered.look(own, NO_ZIP)));
            refused("catalogue.may-not-redesign", () -> people.as(other, () -> altered.restore(own, archive)));
            refused("catalogue.may-not-redesign", () -> people.as(other, altered::inUse));
            assertThat(people.as(other, altered::mayRestore)).isFalse();
        }
        var absent = new ProcessVersionId("weg:1:x");
        refused("catalogue.process-unknown", () -> people.as(LEITUNG_B, () -> altered.look(own, NO_ZIP)));
        refused("catalogue.process-unknown", () -> people.as(LEITUNG_B, () -> altered.restore(own, archive)));
        refused("catalogue.process-unknown", () -> people.as(LEITUNG, () -> altered.restore(absent, archive)));
        assertThat(process.stored(own, "weg_eigen.bpmn")).contains("Nichts tun");

        restore(own, archive);
        assertThat(catalogue.isAltered(own)).isFalse();
    }

    private List<String> rows(String deployment) {
        return jdbc.sql("""
                        SELECT REV_, NAME_, BYTES_, DEPLOYMENT_ID_, GENERATED_, TENANT_ID_, TYPE_
                        FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment ORDER BY NAME_
                        """).param("deployment", deployment).query().listOfRows().stream()
                .map(row -> {
                    row.put("BYTES_", new String((byte[]) row.get("BYTES_"), UTF_8));
                    return row.toString();
                })
                .toList();
    }

    private Job job(ProcessVersionId version) {
        return jobs.createJobQuery().processDefinitionId(version.value()).singleResult();
    }

    private ProcessVersionId start(String process) {
        return people.as(FACHKRAFT, () -> matters.start(new StartMatter(process, "S01", Map.of())))
                .version();
    }

    private void restore(ProcessVersionId version, byte[] zip) {
        people.as(LEITUNG, () -> altered.restore(version, zip));
    }

    private static byte[] zip(String name, String content) {
        return ZippedPackage.of(Map.of(name, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
