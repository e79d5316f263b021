package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.WhatIf.Line;
import org.brueckenschlag.audit.WhatIf.TaskLine;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closed matters of the agency are followed through a draft of their process. */
@ModuleTest
class WhatIfAYearHadGoneOnADraftTests {

    /** What is deployed stays deployed: each test has a process of its own. */
    private static final AtomicInteger PROCESSES = new AtomicInteger();

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="gewesen_0" name="Gewesen" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String MORE = """
            <bpmn:userTask id="Task_Pruefen" name="Prüfen" camunda:candidateGroups="fachkraft" />
            <bpmn:sequenceFlow id="F3" sourceRef="Task_Pruefen" targetRef="E" /></bpmn:process>
            """;

    @Autowired
    WhatIfs whatIfs;

    @Autowired
    Drafts drafts;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private final String key = "gewesen_" + PROCESSES.incrementAndGet();
    private String draft = "";

    @BeforeEach
    void begin() {
        repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", MODEL.replace("gewesen_0", key))
                .deploy();
        draft = people.as(LEITUNG, () -> drafts.begin(key)).id();
        var model = MODEL.replace("gewesen_0", key)
                .replace(
                        "sourceRef=\"Task_Planen\" targetRef=\"E\"",
                        "sourceRef=\"Task_Planen\" targetRef=\"Task_Pruefen\"")
                .replace("</bpmn:process>", MORE);
        people.as(LEITUNG, () -> drafts.save(draft, 1, Map.of(key + ".bpmn", model)));
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(each -> drafts.discard(each.id())));
    }

    @Test
    void tellsOfFiveWhatWouldHaveComeInAndOfNoneThatStillRuns() {
        for (var number = 0; number < 5; number++) {
            close();
        }
        people.as(FACHKRAFT, () -> matters.start(new StartMatter(key, "S01", Map.of())));

        var found = found();

        assertThat(found.isCurrent()).isTrue();
        assertThat(found.matters()).isEqualTo(5);
        assertThat(found.fits()).containsExactly(new Line(Fit.CHANGED, null, 5));
        assertThat(found.places()).isEmpty();
        assertThat(found.tasks()).containsExactly(new TaskLine("Task_Pruefen", true, 5));
        assertThat(found.days()).isEqualTo(found.daysOnDraft());
        people.as(LEITUNG, () -> drafts.save(draft, 2, Map.of(key + ".bpmn", MODEL.replace("gewesen_0", key))));
        assertThat(people.as(LEITUNG, () -> whatIfs.latest(draft)).orElseThrow().isCurrent())
                .isFalse();
    }

    @Test
    void tellsNothingOfFour() {
        for (var number = 0; number < 4; number++) {
            close();
        }

        var found = found();

        assertThat(found.isTooFew()).isTrue();
        assertThat(found.fits()).isEmpty();
        assertThat(found.tasks()).isEmpty();
    }

    /** The first of ten minutes, as with all that is read. */
    @Test
    void thatTheTrailIsReadIsWrittenDown() {
        var reader = Probelauf.actor("t-leitung-liest", NORDWINKEL, Role.LEITUNG);

        found(reader);

        assertThat(jdbc.sql("SELECT content FROM audit_entry WHERE actor = :actor AND content LIKE '%report_read%'")
                        .param("actor", reader.id().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains("\"view\":\"replay\""));
    }

    @Test
    void isForTheLeitungOfTheDraftsAgencyAlone() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> whatIfs.start(draft)));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> whatIfs.latest(draft)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> whatIfs.start(draft)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> whatIfs.latest(draft)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> whatIfs.progress(draft)));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> whatIfs.stop(draft)));
    }

    private void close() {
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(key, "S01", Map.of())));
        people.complete(FACHKRAFT, people.only(matter, "Task_Planen"), Map.of());
    }

    private WhatIf found() {
        return found(LEITUNG);
    }

    private WhatIf found(Actor reader) {
        people.as(reader, () -> whatIfs.start(draft));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> people.as(reader, () -> whatIfs.progress(draft)).isEmpty());
        return people.as(reader, () -> whatIfs.latest(draft)).orElseThrow();
    }
}
