package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.DraftHistory.Step;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft was before can be seen and had again; nothing is lost on the way. */
@ModuleTest
class GoingBackInADraftTests {

    /** What is deployed stays deployed: each test redesigns a process of its own. */
    private static final AtomicInteger PROCESSES = new AtomicInteger();

    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="zurueck_0" name="Zurück" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" name="Los" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" name="Fertig" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftHistory history;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    private final String key = "zurueck_" + PROCESSES.incrementAndGet();
    private final String file = key + ".bpmn";
    private final String original = MODEL.replace("zurueck_0", key);
    private String id = "";

    @BeforeEach
    void begin() {
        repository.createDeployment().name(key).addString(file, original).deploy();
        id = people.as(LEITUNG, () -> drafts.begin(key)).id();
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void eachStepSaysWhoseItIsAndWhatWasDifferentThen() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SECOND, 2, "Plan schreiben");

        var steps = people.as(LEITUNG, () -> history.steps(id));

        assertThat(steps).extracting(Step::revision).containsExactly(3, 2, 1);
        assertThat(steps).extracting(Step::isMine).containsExactly(false, true, true);
        assertThat(steps.getLast().isFirst()).isTrue();
        assertThat(people.as(LEITUNG, () -> history.since(id, 2, Texts.GERMAN)).orElseThrow())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element()).isEqualTo("Task_Planen");
                    assertThat(change.differences().getFirst().before()).isEqualTo("Plan aufstellen");
                    assertThat(change.differences().getFirst().after()).isEqualTo("Plan schreiben");
                });
    }

    @Test
    void whatIsBroughtBackCountsAndWhatWasThereStays() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SECOND, 2, "Plan schreiben");

        people.as(LEITUNG, () -> history.bringBack(id, 3, 1));

        assertThat(model()).isEqualTo(original);
        assertThat(people.as(LEITUNG, () -> history.steps(id)))
                .extracting(Step::revision)
                .containsExactly(4, 3, 2, 1);
        people.as(LEITUNG, () -> history.bringBack(id, 4, 3));
        assertThat(model()).contains("Plan schreiben");
    }

    @Test
    void aFileThatCameLaterGoesAgain() {
        people.as(LEITUNG, () -> drafts.save(id, 1, Map.of("texte_en.properties", "element.Task_Planen=Plan")));

        people.as(LEITUNG, () -> history.bringBack(id, 2, 1));

        assertThat(people.as(LEITUNG, () -> drafts.files(id))).containsOnlyKeys(file);
    }

    @Test
    void aHalfDrawnStateIsNotToldButCanBeHad() {
        people.as(LEITUNG, () -> drafts.save(id, 1, Map.of(file, "<halb")));
        save(SECOND, 2, "Plan schreiben");

        assertThat(people.as(LEITUNG, () -> history.since(id, 2, Texts.GERMAN))).isEmpty();
        people.as(LEITUNG, () -> history.bringBack(id, 3, 2));
        assertThat(model()).isEqualTo("<halb");
    }

    @Test
    void whoeverSavesMeanwhileIsNotOverwritten() {
        save(LEITUNG, 1, "Plan aufstellen");
        save(SECOND, 2, "Plan schreiben");

        refused("catalogue.draft-changed", () -> people.as(LEITUNG, () -> history.bringBack(id, 2, 1)));
        assertThat(model()).contains("Plan schreiben");
    }

    @Test
    void nobodyElseSeesOrBringsBack() {
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> history.steps(id)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> history.since(id, 1, Texts.GERMAN)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> history.bringBack(id, 1, 1)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> history.steps(id)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> history.since(id, 1, Texts.GERMAN)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> history.bringBack(id, 1, 1)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG, () -> history.bringBack(id, 1, 7)));
    }

    private void save(Actor actor, int revision, String words) {
        people.as(actor, () -> drafts.save(id, revision, Map.of(file, original.replace("Planen\" c", words + "\" c"))));
    }

    private String model() {
        return people.as(LEITUNG, () -> drafts.files(id)).getOrDefault(file, "");
    }
}
