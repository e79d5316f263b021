package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.TableTrial.Hit;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a row of a table to the next matter that is decided by it. */
@ModuleTest
class RedesigningATableTests {

    private static final String KEY = "tafelprobe";
    private static final String TABLE = "tafel.dmn";
    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="tafelprobe" name="Tafelprobe" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Entscheiden" />
                <bpmn:businessRuleTask id="Task_Entscheiden" name="Entscheiden" camunda:decisionRef="tafel"
                    camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry"
                    camunda:resultVariable="weg" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Entscheiden" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F3" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="Tafel" namespace="http://brueckenschlag.org/test" expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
              <decision id="tafel" name="Tafel">
                <decisionTable id="T" hitPolicy="FIRST">
                  <input id="I1"><inputExpression id="X1" typeRef="string" expressionLanguage="feel"><text>sr_code</text></inputExpression></input>
                  <input id="I2"><inputExpression id="X2" typeRef="boolean" expressionLanguage="feel"><text>starts with(sr_code, "S")</text></inputExpression></input>
                  <output id="O1" name="weg" typeRef="string" />
                  <rule id="R1">
                    <inputEntry id="C1"><text>"S01"</text></inputEntry>
                    <inputEntry id="C2"><text></text></inputEntry>
                    <outputEntry id="C3" expressionLanguage="feel"><text>"kurz"</text></outputEntry>
                  </rule>
                  <rule id="R2">
                    <inputEntry id="C4"><text></text></inputEntry>
                    <inputEntry id="C5"><text></text></inputEntry>
                    <outputEntry id="C6" expressionLanguage="feel"><text>"lang"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Autowired
    Drafts drafts;

    @Autowired
    TableTrial trial;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private String id = "";

    @BeforeEach
    void begin() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .addString(KEY + ".bpmn", MODEL)
                    .addString(TABLE, DMN)
                    .deploy();
        }
        id = people.as(LEITUNG, () -> drafts.begin(KEY)).id();
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void theNextMatterIsDecidedByTheChangedRowAndARunningOneAsBefore() {
        var older = decided();

        var table = table();
        var changed = table.with(table.rows().getFirst().giving(0, "\"mittel\""));
        var saved = save(changed.dmn());
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(id, saved.draft().revision(), ChangeReason.LERNPUNKT, WrittenText.of("Anderer Weg")));
        people.as(SECOND, () -> drafts.release(id, sent.revision()));

        assertThat(older).isEqualTo("kurz");
        assertThat(decided()).isEqualTo("mittel");
    }

    @Test
    void whoTriesItOutSeesWhichRowCountsAndWhatComesOut() {
        assertThat(tryOut("S01", null)).containsExactly(new Hit("R1", Map.of("weg", "kurz")));
        assertThat(tryOut("S02", null)).containsExactly(new Hit("R2", Map.of("weg", "lang")));
        assertThat(tryOut(null, null)).extracting(Hit::row).containsExactly("R2");
    }

    @Test
    void whatIsAskedWithAFormulaIsChosenAsItsResult() {
        var table = table();
        save(table.with(table.rows().getFirst().asking(0, "").asking(1, "false"))
                .dmn());

        assertThat(tryOut("S01", false)).extracting(Hit::row).containsExactly("R1");
        assertThat(tryOut("S01", true)).extracting(Hit::row).containsExactly("R2");
    }

    @Test
    void twoRowsWhereOneMayFitAreNoAnswer() {
        save(table().hitting(DraftTable.HitPolicy.UNIQUE).dmn());

        refused("catalogue.table-undecided", () -> tryOut("S01", null));
    }

    @Test
    void aTableThatThePolicyRefusesIsNotRun() {
        var table = table();
        var saved = save(table.with(table.rows().getFirst().giving(0, "matches(sr_code, \"(a+)+\")"))
                .dmn());

        assertThat(saved.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(TABLE);
            assertThat(table.rowOf(String.valueOf(finding.element()))).contains("R1");
        });
        refused("catalogue.table-has-errors", () -> tryOut("S01", null));
    }

    @Test
    void aNoteThatGivesAPersonAwayIsNotKept() {
        var table = table();

        refused(
                "catalogue.draft-person",
                () -> save(table.with(table.rows().getFirst().noting("Anrufen unter 0171 2345678"))
                        .dmn()));
    }

    @Test
    void onlyTheLeitungOfThatAgencyTriesItOut() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> trial.tryOut(id, TABLE, List.of())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> trial.tryOut(id, TABLE, List.of())));
        refused("catalogue.table-not-plain", () -> people.as(LEITUNG, () -> trial.tryOut(id, "fehlt.dmn", List.of())));
    }

    private DraftTable table() {
        return DraftTable.of(people.as(LEITUNG, () -> drafts.files(id)).get(TABLE));
    }

    private Drafts.Saved save(String dmn) {
        return people.as(LEITUNG, () -> drafts.save(id, drafts.find(id).revision(), Map.of(TABLE, dmn)));
    }

    private List<Hit> tryOut(@Nullable Object... values) {
        return people.as(LEITUNG, () -> trial.tryOut(id, TABLE, new ArrayList<>(Arrays.asList(values))));
    }

    private Object decided() {
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
        return runtime.getVariable(matter.id().value(), "weg");
    }
}
