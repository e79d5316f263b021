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
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody altered stored files of a version in the database; a Leitung brings back what was released. */
@ModuleTest
class RestoringWhatWasReleasedTests {

    private static final byte[] NO_ZIP = {};
    private static final String TEXTS = "process.name=Yol\n";
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="KEY" name="Weg" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Gehen" />
                <bpmn:userTask id="Task_Gehen" name="Gehen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Gehen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    AlteredVersions altered;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theArchiveOfAnExportBringsItBackAndTheTrailSaysWho() {
        var version = deployed("weg_export", null);
        alter(version, "weg_export.bpmn", "Gehen", "Nichts tun");
        refused("catalogue.model-altered", () -> start("weg_export"));

        var before = people.as(LEITUNG, () -> altered.look(version, NO_ZIP));
        assertThat(before.files()).containsExactly("weg_export.bpmn");
        assertThat(before.lacking()).containsExactly("weg_export.bpmn");
        assertThat(people.as(LEITUNG, altered::inUse)).contains(before);
        refused("catalogue.restore-no-copy", () -> restore(version, NO_ZIP));
        refused("catalogue.restore-no-copy", () -> restore(version, zip("models/x.bpmn", model("weg_export") + " ")));
        refused("catalogue.restore-zip", () -> restore(version, "no zip".getBytes(UTF_8)));
        assertThat(stored(version, "weg_export.bpmn")).contains("Nichts tun");
        assertThat(entries(version)).isEmpty();

        restore(version, zip("models/x.bpmn", model("weg_export")));

        assertThat(stored(version, "weg_export.bpmn")).isEqualTo(model("weg_export"));
        assertThat(catalogue.isAltered(version)).isFalse();
        assertThat(start("weg_export")).isEqualTo(version);
        assertThat(entries(version))
                .singleElement()
                .satisfies(content -> assertThat(content)
                        .contains(
                                LEITUNG.id().value(),
                                "weg_export.bpmn",
                                PackageFiles.sha256(bytes(model("weg_export")))));
        refused("catalogue.restore-nothing", () -> restore(version, NO_ZIP));
        assertThat(people.as(LEITUNG, altered::inUse))
                .extracting(AlteredVersions.Altered::version)
                .doesNotContain(version);
    }

    @Test
    void aFileThatIsGoneComesBackAndOneThatWasAddedGoes() {
        var version = deployed("weg_ganz", null);
        var deployment = deployment(version);
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
        restore(version, zip("weg/texte_tr.properties", TEXTS));

        assertThat(rows(deployment)).isEqualTo(rows);
        assertThat(catalogue.isAltered(version)).isFalse();
    }

    @Test
    void onlyTheLeitungOfAnAgencyThatHasTheVersionGetsIn() {
        var own = deployed("weg_eigen", NORDWINKEL.value());
        alter(own, "weg_eigen.bpmn", "Gehen", "Nichts tun");
        var archive = zip("models/x.bpmn", model("weg_eigen"));

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
        assertThat(stored(own, "weg_eigen.bpmn")).contains("Nichts tun");

        restore(own, archive);
        assertThat(catalogue.isAltered(own)).isFalse();
    }

    private ProcessVersionId deployed(String key, String agency) {
        var deployment = repository
                .createDeployment()
                .name(key)
                .tenantId(agency)
                .addString(key + ".bpmn", model(key))
                .addString("texte_tr.properties", TEXTS)
                .deployWithResult();
        return new ProcessVersionId(
                deployment.getDeployedProcessDefinitions().getFirst().getId());
    }

    private static String model(String key) {
        return MODEL.replace("KEY", key);
    }

    /** As if the program had been started since. */
    private void alter(ProcessVersionId version, String file, String what, String by) {
        jdbc.sql("UPDATE ACT_GE_BYTEARRAY SET BYTES_ = :bytes WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                .param("bytes", bytes(stored(version, file).replace(what, by)))
                .param("deployment", deployment(version))
                .param("name", file)
                .update();
        engine.getDeploymentCache().removeProcessDefinition(version.value());
    }

    private String stored(ProcessVersionId version, String file) {
        return new String(
                jdbc.sql("SELECT BYTES_ FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                        .param("deployment", deployment(version))
                        .param("name", file)
                        .query(byte[].class)
                        .single(),
                UTF_8);
    }

    private String deployment(ProcessVersionId version) {
        // asking for the definition itself would load it
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionId(version.value())
                .singleResult()
                .getDeploymentId();
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

    private List<String> entries(ProcessVersionId version) {
        return jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE :restored AND content LIKE :version")
                .param("restored", "%model_restored%")
                .param("version", "%" + version.value() + "%")
                .query(String.class)
                .list();
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
