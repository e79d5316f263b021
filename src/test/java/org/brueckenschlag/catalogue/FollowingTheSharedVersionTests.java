package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency gives up its own version: it has the shared one again, not a copy that stays behind. */
@ModuleTest
class FollowingTheSharedVersionTests {

    private static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);

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
    JdbcClient jdbc;

    private static int processes;

    private String key = "";

    @BeforeEach
    void shareOne() {
        key = "geteilt" + ++processes;
        share("Planen");
    }

    @Test
    void anAgencyHasTheSharedVersionAgainAndEveryLaterOne() {
        release("Gründlich planen");
        assertThat(used()).satisfies(model -> assertThat(model.own()).isTrue());

        var returned = returnToShared();

        assertThat(used()).satisfies(model -> assertThat(model.own()).isFalse());
        assertThat(returned.released()).isEqualTo(used().id());
        assertThat(people.as(LEITUNG, () -> versions.inUse(key))).isEqualTo(used().id());
        assertThat(people.as(LEITUNG, () -> versions.of(key)))
                .as("no version came to those that were there")
                .hasSize(2);
        share("Planen wie alle");
        assertThat(task()).isEqualTo("Planen wie alle");
    }

    @Test
    void whoeverDecidesIsToldBefore() {
        release("Gründlich planen");

        var draft = people.as(LEITUNG, () -> versions.returnTo(key, shared()));
        assertThat(people.as(LEITUNG, () -> drafts.returnsToShared(draft))).isTrue();

        var other = people.as(
                        LEITUNG,
                        () -> drafts.save(
                                draft.id(), draft.revision(), Map.of(key + ".bpmn", model("Doch anders planen"))))
                .draft();
        assertThat(people.as(LEITUNG, () -> drafts.returnsToShared(other))).isFalse();
    }

    @Test
    void theTrailNamesTheVersionAndThatItIsTheSharedOne() {
        release("Gründlich planen");

        var returned = returnToShared();

        var entry = jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE '%draft_released%' AND content LIKE ?")
                .param("%" + returned.id() + "%")
                .query(String.class)
                .single();
        assertThat(entry)
                .contains("\"follows_shared\":true")
                .contains(used().id().value());
    }

    @Test
    void anAgencyCanHaveAVersionOfItsOwnOnceMoreAndReturnOnceMore() {
        release("Gründlich planen");
        returnToShared();

        release("Sorgfältig planen");
        assertThat(task()).isEqualTo("Sorgfältig planen");
        assertThat(used().own()).isTrue();

        returnToShared();
        assertThat(task()).isEqualTo("Planen");
        assertThat(used().own()).isFalse();
        assertThat(people.as(LEITUNG, () -> versions.origins())).containsKey(used().id());
    }

    @Test
    void otherAgenciesAreNotTouched() {
        release("Gründlich planen");
        returnToShared();

        assertThat(people.as(LEITUNG_B, () -> versions.of(key))).hasSize(1);
        assertThat(people.as(LEITUNG_B, () -> versions.origins())).doesNotContainKey(used().id());
    }

    private Draft returnToShared() {
        var draft = people.as(LEITUNG, () -> versions.returnTo(key, shared()));
        return released(draft);
    }

    private void release(String name) {
        var draft = people.as(LEITUNG, () -> drafts.begin(key));
        released(people.as(
                LEITUNG,
                () -> drafts.save(draft.id(), draft.revision(), Map.of(key + ".bpmn", model(name)))
                        .draft()));
    }

    private Draft released(Draft draft) {
        var sent = people.as(
                LEITUNG,
                () -> drafts.send(draft.id(), draft.revision(), ChangeReason.LERNPUNKT, WrittenText.of("Klarer")));
        return people.as(SECOND, () -> drafts.release(sent.id(), sent.revision()));
    }

    private ProcessVersionId shared() {
        return people.as(LEITUNG, () -> versions.of(key)).stream()
                .filter(KnownVersions.KnownVersion::shared)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ProcessModel used() {
        return catalogue.latest(key, NORDWINKEL).orElseThrow();
    }

    private String task() {
        return used().element("Task_Planen").orElseThrow().name();
    }

    private void share(String name) {
        repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", model(name))
                .deploy();
    }

    private String model(String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="Definitions" targetNamespace="http://brueckenschlag.org/test">
                  <bpmn:process id="%s" name="Geteilt" isExecutable="true" camunda:historyTimeToLive="P1825D">
                    <bpmn:startEvent id="Start" />
                    <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                    <bpmn:userTask id="Task_Planen" name="%s" camunda:candidateGroups="fachkraft" />
                    <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                    <bpmn:endEvent id="E" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, name);
    }
}
