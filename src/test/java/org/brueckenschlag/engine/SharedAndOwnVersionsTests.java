package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.engine.Bench.NORDWINKEL;
import static org.brueckenschlag.engine.Bench.SUEDTOR;

import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.DeployedProcess;
import org.brueckenschlag.catalogue.PackageReleases;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agency nordwinkel redesigns something, suedtor works on with what all share. */
@ModuleTest
class SharedAndOwnVersionsTests {

    static final String CALLER =
            Models.around("ruft_auf", "<bpmn:callActivity id=\"Middle\" calledElement=\"gerufen\" />");

    @Autowired
    ProcessEngine engine;

    @Autowired
    DeployedPackages packages;

    @Autowired
    PackageReleases releases;

    Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench(engine);
    }

    @AfterEach
    void tidy() {
        bench.close();
    }

    @Test
    void ofOneProcessAreFoundOwnFirst() {
        bench.deployModel(Models.userTask("gerufen", "", ""));
        bench.deployFor(NORDWINKEL, "own.bpmn", Models.userTask("gerufen", "", ""));

        assertThat(packages.latest("gerufen", NORDWINKEL))
                .map(DeployedProcess::file)
                .contains("own.bpmn");
        assertThat(packages.latest("gerufen", SUEDTOR))
                .map(DeployedProcess::file)
                .contains("test.bpmn");
    }

    @Test
    void areSharedAgainWhenTheOwnOneIsSuspended() {
        bench.deploy("gerufen.bpmn", Models.userTask("gerufen", "name=\"gemeinsam\"", ""));
        bench.deployFor(NORDWINKEL, "own.bpmn", Models.userTask("gerufen", "name=\"eigen\"", ""));
        bench.deployModel(CALLER);
        engine.getRepositoryService()
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey("gerufen")
                .processDefinitionTenantId(NORDWINKEL.value())
                .suspend();

        assertThat(packages.latest("gerufen", NORDWINKEL))
                .map(DeployedProcess::file)
                .contains("gerufen.bpmn");
        assertThat(taskInside(bench.startFor(NORDWINKEL, "ruft_auf", Map.of()))).isEqualTo("gemeinsam");
    }

    @Test
    void areCalledOwnFirst() {
        bench.deploy("gerufen.bpmn", Models.userTask("gerufen", "name=\"gemeinsam\"", ""));
        bench.deployFor(NORDWINKEL, "own.bpmn", Models.userTask("gerufen", "name=\"eigen\"", ""));
        bench.deployModel(CALLER);

        assertThat(taskInside(bench.startFor(NORDWINKEL, "ruft_auf", Map.of()))).isEqualTo("eigen");
        assertThat(taskInside(bench.startFor(SUEDTOR, "ruft_auf", Map.of()))).isEqualTo("gemeinsam");
    }

    @Test
    void ofDecisionTablesAreAskedOwnFirst() {
        bench.deploy("attack.dmn", HardenedEngineTests.table("feel", "x"));
        bench.deployFor(
                NORDWINKEL, "attack.dmn", HardenedEngineTests.table("feel", "x").replace("\"wenig\"", "\"viel\""));
        bench.deployModel(asking());

        assertThat(bench.activities(bench.startFor(NORDWINKEL, "entscheidet", Map.of("x", 1L))))
                .containsExactly("Ja");
        assertThat(bench.activities(bench.startFor(SUEDTOR, "entscheidet", Map.of("x", 1L))))
                .containsExactly("Nein");
    }

    @Test
    void areStartedOnceByAMessage() {
        var model = startedBy("meldung", "message", "hinweis_meldung");
        bench.deployModel(model);
        bench.deployFor(NORDWINKEL, "own.bpmn", model);

        for (var agency : new AgencyId[] {NORDWINKEL, SUEDTOR}) {
            StartingAgency.during(
                    agency,
                    () -> engine.getRuntimeService()
                            .createMessageCorrelation("hinweis_meldung")
                            .tenantId(agency.value())
                            .correlateStartMessage());
            assertThat(running("meldung", agency)).isOne();
        }
        assertThat(own("meldung")).isOne();
    }

    @Test
    void areStartedOnceByASignalOfAService() {
        var model = startedBy("signal", "signal", "hinweis_signal");
        bench.deployModel(model);
        bench.deployFor(NORDWINKEL, "own.bpmn", model);

        for (var agency : new AgencyId[] {NORDWINKEL, SUEDTOR}) {
            StartingAgency.during(agency, () -> {
                engine.getRuntimeService()
                        .createSignalEvent("hinweis_signal")
                        .tenantId(agency.value())
                        .send();
                return agency;
            });
            assertThat(running("signal", agency)).isOne();
        }
        assertThat(own("signal")).isOne();
    }

    @Test
    void areStartedOnceByASignalOfAnInstanceAndBelongToItsAgency() {
        var model = startedBy("signal", "signal", "hinweis_instanz");
        bench.deployModel(model);
        bench.deployFor(NORDWINKEL, "own.bpmn", model);
        bench.deployModel(Models.around(
                        "wirft",
                        "<bpmn:intermediateThrowEvent id=\"Middle\"><bpmn:signalEventDefinition id=\"S\" signalRef=\"Ruf\" />"
                                + "</bpmn:intermediateThrowEvent>")
                .replace("<bpmn:process", "<bpmn:signal id=\"Ruf\" name=\"hinweis_instanz\" /><bpmn:process"));

        bench.startFor(NORDWINKEL, "wirft", Map.of());
        bench.startFor(SUEDTOR, "wirft", Map.of());

        assertThat(running("signal", NORDWINKEL)).isOne();
        assertThat(running("signal", SUEDTOR)).isOne();
        assertThat(own("signal")).isOne();
    }

    @Test
    void areSharedAgainForDecisionTablesToo() {
        bench.deploy("attack.dmn", HardenedEngineTests.table("feel", "x"));
        var repository = engine.getRepositoryService();
        repository
                .createDeployment()
                .tenantId(NORDWINKEL.value())
                .addString("besitzt.bpmn", Models.userTask("besitzt", "", ""))
                .addString("attack.dmn", HardenedEngineTests.table("feel", "x").replace("\"wenig\"", "\"viel\""))
                .deploy();
        bench.deployModel(asking());
        assertThat(bench.activities(bench.startFor(NORDWINKEL, "entscheidet", Map.of("x", 1L))))
                .containsExactly("Ja");

        releases.followShared(NORDWINKEL, "besitzt");

        assertThat(bench.activities(bench.startFor(NORDWINKEL, "entscheidet", Map.of("x", 1L))))
                .containsExactly("Nein");
    }

    @Test
    void areSharedAgainForAMessageAndASignal() {
        var told = startedBy("meldung", "message", "wieder_meldung");
        bench.deployModel(told);
        bench.deployFor(NORDWINKEL, "own.bpmn", told);
        var called = startedBy("signal", "signal", "wieder_signal");
        bench.deployModel(called);
        bench.deployFor(NORDWINKEL, "own.bpmn", called);

        releases.followShared(NORDWINKEL, "meldung");
        releases.followShared(NORDWINKEL, "signal");
        StartingAgency.during(
                NORDWINKEL,
                () -> engine.getRuntimeService()
                        .createMessageCorrelation("wieder_meldung")
                        .tenantId(NORDWINKEL.value())
                        .correlateStartMessage());
        StartingAgency.during(NORDWINKEL, () -> {
            engine.getRuntimeService()
                    .createSignalEvent("wieder_signal")
                    .tenantId(NORDWINKEL.value())
                    .send();
            return NORDWINKEL;
        });

        assertThat(running("meldung", NORDWINKEL)).isOne();
        assertThat(own("meldung")).isZero();
        assertThat(running("signal", NORDWINKEL)).isOne();
        assertThat(own("signal")).isZero();
    }

    @Test
    void runOnWithTheirTimersWhenTheAgencyFollowsTheSharedOneAgain() {
        bench.deployModel(waiting());
        bench.deployFor(NORDWINKEL, "own.bpmn", waiting());
        var matter = bench.startFor(NORDWINKEL, "wartet", Map.of());

        releases.followShared(NORDWINKEL, "wartet");
        assertThat(engine.getManagementService()
                        .createJobDefinitionQuery()
                        .processDefinitionKey("wartet")
                        .suspended()
                        .count())
                .isZero();
        engine.getTaskService().complete(bench.task(matter).getId());

        var management = engine.getManagementService();
        var timer = management
                .createJobQuery()
                .processInstanceId(matter.getId())
                .active()
                .singleResult();
        assertThat(timer).as("a timer that comes afterwards is not stopped").isNotNull();
        management.executeJob(timer.getId());
        assertThat(bench.isOver(matter)).isTrue();
    }

    private static String waiting() {
        return Models.process("wartet", """
                <bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="T" />
                <bpmn:userTask id="T" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="B" sourceRef="T" targetRef="W" />
                <bpmn:intermediateCatchEvent id="W"><bpmn:timerEventDefinition id="D">
                  <bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="C" sourceRef="W" targetRef="E" /><bpmn:endEvent id="E" />
                """);
    }

    @Test
    void neverRunWithoutAnAgency() {
        bench.deployModel(Models.userTask("niemandes", "", ""));

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("niemandes"))
                .hasMessageContaining("nobody says which agency");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("niemandes")
                        .count())
                .isZero();
    }

    @Test
    void leaveNoRowInTheEnginesHistory() {
        bench.deployModel(Models.userTask("spurlos", "", ""));
        var matter = bench.start("spurlos", Map.of("x", 1L));
        engine.getTaskService().complete(bench.task(matter).getId());

        var history = engine.getManagementService().getTableCount();
        assertThat(history.entrySet().stream()
                        .filter(table -> table.getKey().toUpperCase(Locale.ROOT).contains("ACT_HI_"))
                        .filter(table -> table.getValue() > 0))
                .isEmpty();
    }

    private static String asking() {
        return Models.process(
                "entscheidet", """
                <bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="D" />
                <bpmn:businessRuleTask id="D" camunda:decisionRef="attack" camunda:resultVariable="d1"
                    camunda:mapDecisionResult="singleResult" />
                <bpmn:sequenceFlow id="B" sourceRef="D" targetRef="Frage" />
                """ + HardenedEngineTests.QUESTION.formatted("language=\"feel\"", "d1.y = \"viel\""));
    }

    private String taskInside(ProcessInstance caller) {
        var called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .singleResult();
        assertThat(called.getTenantId()).isEqualTo(caller.getTenantId());
        return bench.task(called).getName();
    }

    private long running(String key, AgencyId agency) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .tenantIdIn(agency.value())
                .count();
    }

    /** Instances of the agency's own version. */
    private long own(String key) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .tenantIdIn(NORDWINKEL.value())
                .singleResult();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
    }

    private static String startedBy(String key, String kind, String name) {
        return Models.userTask(key, "", "")
                .replace(
                        "<bpmn:startEvent id=\"Start\" />",
                        "<bpmn:startEvent id=\"Start\"><bpmn:%sEventDefinition id=\"E\" %sRef=\"Ruf\" /></bpmn:startEvent>"
                                .formatted(kind, kind))
                .replace("<bpmn:process", "<bpmn:%s id=\"Ruf\" name=\"%s\" /><bpmn:process".formatted(kind, name));
    }
}
