package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step asks one decision of a file; the engine asks the others that it needs. */
@ModuleTest
class DecisionsThatAskEachOtherTests {

    private static final String KEY = "vorrangprobe";
    private static final String FILE = "vorrang.dmn";
    private static final Actor SECOND = Probelauf.actor("v-leitung-2", NORDWINKEL, Role.LEITUNG);

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="vorrangprobe" name="Vorrangprobe" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Entscheiden" />
                <bpmn:businessRuleTask id="Task_Entscheiden" name="Entscheiden" camunda:decisionRef="vorrang"
                    camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry"
                    camunda:resultVariable="weg" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Entscheiden" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F3" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String DMN = Decisions.THAT_ASK_EACH_OTHER
            .replace("gruppen * 2", "string length(sr_code) * 2")
            .replace("gruppen &gt; 3", "string length(sr_code) &gt; 3");

    @Autowired
    Drafts drafts;

    @Autowired
    DecidingTables tables;

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
                    .addString(FILE, DMN)
                    .deploy();
        }
        id = people.as(LEITUNG, () -> drafts.begin(KEY)).id();
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void theNextMatterIsDecidedByTheChangedFormula() {
        assertThat(people.as(LEITUNG, () -> drafts.check(id)))
                .filteredOn(finding -> finding.file().equals(FILE))
                .isEmpty();
        assertThat(decided()).isEqualTo("eilig");

        var saved = people.as(
                LEITUNG,
                () -> drafts.save(
                        id, drafts.find(id).revision(), Map.of(FILE, DMN.replace("(sr_code) * 2", "(sr_code) * 1"))));
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(
                        id, saved.draft().revision(), ChangeReason.LERNPUNKT, WrittenText.of("Anderes Gewicht")));
        people.as(SECOND, () -> drafts.release(id, sent.revision()));

        assertThat(decided()).isEqualTo("spaeter");
    }

    @Test
    void whoAsksOneOfThemHearsItsRowsOnly() {
        assertThat(tables.decide(DMN, "vorrang", Map.of("sr_code", "S01")))
                .containsExactly(new Hit("Z1", Map.of("weg", "eilig")));
        assertThat(tables.decide(DMN, "gewicht", Map.of("sr_code", "S01")))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.row()).isEmpty();
                    assertThat(hit.gives()).hasToString("{gewicht=6}");
                });
    }

    @Test
    void aFileThatLacksOneIsRefusedInWords() {
        var lacking = DMN.replace("#groesse", "#laenge");
        var saved = people.as(LEITUNG, () -> drafts.save(id, drafts.find(id).revision(), Map.of(FILE, lacking)));

        assertThat(saved.findings())
                .filteredOn(finding -> finding.file().equals(FILE))
                .extracting(PackageFinding::key, PackageFinding::element)
                .containsExactly(tuple("catalogue.required-missing", "vorrang"));
    }

    private Object decided() {
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
        return runtime.getVariable(matter.id().value(), "weg");
    }
}
