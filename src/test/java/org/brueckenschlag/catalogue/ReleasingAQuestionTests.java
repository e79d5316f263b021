package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ReleasingAQuestionTests {

    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);
    private static final String KEY = "frage_neu";
    private static final String FORM = "frage_neu_planen";
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="frage_neu" name="Umbau" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:formRef="frage_neu_planen"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    Drafts drafts;

    @Autowired
    FormsOfAgency forms;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Test
    void theNextMatterAsksItAndTheOneBeforeDoesNot() {
        repository
                .createDeployment()
                .name(KEY)
                .addString(KEY + ".bpmn", MODEL)
                .addString(
                        FORM + ".form",
                        "{\"schemaVersion\":18,\"type\":\"default\",\"id\":\"%s\",\"components\":[]}".formatted(FORM))
                .deploy();
        var before = begin();

        releaseWithQuestion();

        var after = people.only(begin(), "Task_Planen");
        assertThat(asked(after)).containsExactly("Wurde die Hausverwaltung eingeladen?");
        assertThat(asked(people.only(before, "Task_Planen"))).isEmpty();
        assertThat(people.complete(FACHKRAFT, after, Map.of("hausverwaltung_eingeladen", "ja")))
                .as("what comes after the answer")
                .isEmpty();
    }

    private void releaseWithQuestion() {
        var draft = people.as(LEITUNG, () -> drafts.begin(KEY));
        var form =
                DraftForm.of(people.as(LEITUNG, () -> drafts.files(draft.id())).get(FORM + ".form"));
        var grown = form.adding(
                Kind.ONE,
                "hausverwaltung_eingeladen",
                "Wurde die Hausverwaltung eingeladen?",
                List.of(new Option("ja", "Ja"), new Option("nein", "Nein")),
                null);
        var saved = people.as(LEITUNG, () -> drafts.save(draft.id(), 1, Map.of(FORM + ".form", grown.json())));
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(
                        draft.id(),
                        saved.draft().revision(),
                        ChangeReason.LERNPUNKT,
                        WrittenText.of("Eine Frage mehr")));
        people.as(SECOND, () -> drafts.release(draft.id(), sent.revision()));
    }

    private Matter begin() {
        return people.as(FACHKRAFT, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
    }

    private List<String> asked(TaskCard task) {
        return forms.form(task.version(), FORM, NORDWINKEL, Texts.GERMAN, Map.of()).fields().stream()
                .map(FormComponent.Field::label)
                .toList();
    }
}
