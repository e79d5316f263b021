package org.brueckenschlag;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** A process with Kurznotizen, which the shipped ones do without: one for the matter, one for each party group. */
@Component
public class Notizen {

    public static final String KEY = "notizen";

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="notizen" name="Notizen" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Notieren" />
                <bpmn:userTask id="Task_Notieren" name="Notieren" camunda:candidateGroups="fachkraft" camunda:formRef="notiz" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Notieren" targetRef="G" />
                <bpmn:exclusiveGateway id="G" default="F4" />
                <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="E">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">kurznotiz = "weg" and count(parteigruppen[bemerkung = "weg"]) = 1</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="F4" sourceRef="G" targetRef="Task_Schwaerzen" />
                <bpmn:userTask id="Task_Schwaerzen" name="Schwärzung durchführen" camunda:candidateGroups="datenschutz" camunda:formRef="notiz" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="F5" sourceRef="Task_Schwaerzen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM = """
            {"id":"notiz","type":"default","schemaVersion":18,"components":[
             {"id":"F1","type":"textarea","key":"kurznotiz","label":"Kurznotiz","validate":{"maxLength":280}},
             {"id":"F2","type":"dynamiclist","path":"parteigruppen","label":"Gruppen","allowAddRemove":true,"components":[
              {"id":"F3","type":"select","key":"typ","label":"Art","values":[{"value":"verein","label":"Verein"}],"validate":{"required":true}},
              {"id":"F4","type":"textfield","key":"bemerkung","label":"Bemerkung","validate":{"maxLength":280}}]}
            ]}
            """;

    private final Probelauf people;
    private final Matters matters;
    private final RepositoryService repository;
    private final NoteFields notes;

    Notizen(Probelauf people, Matters matters, RepositoryService repository, NoteFields notes) {
        this.people = people;
        this.matters = matters;
        this.repository = repository;
        this.notes = notes;
    }

    public synchronized void deploy() {
        if (repository.createDeploymentQuery().deploymentName(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .addString("notizen.bpmn", MODEL)
                    .addString("notiz.form", FORM)
                    .deploy();
            people.as(Probelauf.DATENSCHUTZ, () -> {
                notes.release(KEY, "notiz", "kurznotiz");
                notes.release(KEY, "notiz", "parteigruppen.bemerkung");
                return true;
            });
        }
    }

    public Matter start() {
        deploy();
        return people.as(Probelauf.FACHKRAFT, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
    }

    /** A matter in which somebody has noted something, and something about each of two groups. */
    public Matter noted(String note, String aboutA, String aboutB) {
        var matter = start();
        people.complete(
                Probelauf.FACHKRAFT,
                people.only(matter, "Task_Notieren"),
                Map.of(
                        "kurznotiz",
                        note,
                        "parteigruppen",
                        List.of(
                                Map.of("typ", "verein", "bemerkung", aboutA),
                                Map.of("typ", "verein", "bemerkung", aboutB))));
        return matter;
    }
}
