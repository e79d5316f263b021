package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.engine.Bench.NORDWINKEL;
import static org.brueckenschlag.engine.Bench.SUEDTOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CallingAMatterOfItsOwnTests {

    private static final String CALL = """
            <bpmn:callActivity id="Middle" calledElement="gerufener_vorgang">
              <bpmn:extensionElements>
                <camunda:properties><camunda:property name="eigener_vorgang" value="ja" /></camunda:properties>
                <camunda:in source="anlass" target="anlass" />
                <camunda:out source="ergebnis" target="ergebnis" />
              </bpmn:extensionElements>%s
            </bpmn:callActivity>""";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Matters matters;

    @Autowired
    Trail trail;

    @Autowired
    CurrentActor currentActor;

    Bench bench;

    @BeforeEach
    void deploy() {
        bench = new Bench(engine);
        bench.deploy("gerufen.bpmn", Models.userTask("gerufener_vorgang", "", ""));
    }

    @AfterEach
    void tidy() {
        bench.close();
    }

    @Test
    void givesItItsOwnNumberAndLinksBothWays() {
        var caller = matter(calling("", NORDWINKEL));

        var called = only(caller);

        assertThat(called.process()).isEqualTo("gerufener_vorgang");
        assertThat(called.number()).isNotEqualTo(caller.number());
        assertThat(called.caller()).contains(caller.id());
        assertThat(called.socialSpace()).isEqualTo("S04");
        assertThat(called.known()).containsEntry("anlass", "personal").containsKey("gestartet_am");
    }

    @Test
    void waitsUntilItIsOverAndHearsOfItsResult() {
        var caller = calling("", NORDWINKEL);
        assertThat(bench.activities(caller)).containsExactly("Middle");

        finish(only(matter(caller)));

        assertThat(bench.isOver(caller)).isTrue();
        assertThat(matter(caller).state()).isEqualTo(Matter.State.CLOSED);
        assertThat(matter(caller).known()).containsEntry("ergebnis", "gut");
    }

    @Test
    void waitsForAllWhereThereAreSeveral() {
        var caller = calling(
                "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>",
                NORDWINKEL);
        var called = calledBy(matter(caller));
        assertThat(called).hasSize(2);

        finish(called.getLast());
        assertThat(bench.isOver(caller)).isFalse();

        finish(called.getFirst());
        assertThat(bench.isOver(caller)).isTrue();
    }

    @Test
    void leavesItAloneWhereTheCallIsGivenUp() {
        var caller = calling("", NORDWINKEL);
        var called = only(matter(caller));
        engine.getRuntimeService().deleteProcessInstance(caller.getId(), "test");

        assertThat(matters(() -> matters.get(called.number())).isOpen()).isTrue();
        finish(called);
        assertThat(matters(() -> matters.get(called.number())).isOpen()).isFalse();
    }

    @Test
    void neverLeavesTheAgency() {
        var caller = calling("", SUEDTOR);

        assertThat(calledBy(as(SUEDTOR, () -> matters.find(new MatterId(caller.getId())))
                        .orElseThrow()))
                .isEmpty();
        assertThat(as(
                        SUEDTOR,
                        () -> matters.calledBy(
                                matters.find(new MatterId(caller.getId())).orElseThrow())))
                .hasSize(1)
                .allMatch(called -> called.agency().equals(SUEDTOR));
    }

    @Test
    void refusesWithASentenceWhereNothingIsReleasedToCall() {
        refusesToGoOn("ruft_ohne_freigabe", CALL.formatted("").replace("gerufener_vorgang", "nie_freigegeben"));
    }

    @Test
    void refusesWhatIsWithdrawn() {
        engine.getRepositoryService().suspendProcessDefinitionByKey("gerufener_vorgang");

        refusesToGoOn("ruft_zurueckgezogenes", CALL.formatted(""));
    }

    /**
     * Nobody is there to be told when a timer leads to it: the matter itself says so, until the Leitung has seen to it.
     */
    @Test
    void whatATimerLeadsToWaitsUntilItIsReleasedAndTheLeitungHasItTriedAgain() {
        bench.deployModel(Models.around(
                        "ruft_nach_einer_zeit",
                        """
                        <bpmn:intermediateCatchEvent id="Before">
                          <bpmn:timerEventDefinition id="Timer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>
                        </bpmn:intermediateCatchEvent>
                        <bpmn:sequenceFlow id="Then" sourceRef="Before" targetRef="Called" />
                        """
                                + CALL.formatted("")
                                        .replace("gerufener_vorgang", "spaeter_freigegeben")
                                        .replace("id=\"Middle\"", "id=\"Called\" name=\"Sensibilisierung\""))
                .replace("sourceRef=\"Start\" targetRef=\"Middle\"", "sourceRef=\"Start\" targetRef=\"Before\"")
                .replace("sourceRef=\"Middle\"", "sourceRef=\"Called\""));
        var ahead = bench.startFor(NORDWINKEL, "ruft_nach_einer_zeit", Map.of("sr_code", "S04"));
        var jobs = engine.getManagementService();
        var job = jobs.createJobQuery().processInstanceId(ahead.getId()).singleResult();
        for (var attempt = 0; attempt < job.getRetries(); attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessage("engine.called-not-released");
        }

        assertThat(incidents(ahead)).containsExactly("INCIDENT_OPENED engine.called-not-released");
        assertThat(bench.activities(ahead)).containsExactly("Before");
        var number = matter(ahead).number();
        assertThatThrownBy(() -> currentActor.as(
                        new Actor(new ActorId("test-fachkraft"), NORDWINKEL, Set.of(Role.FACHKRAFT)), () -> {
                            matters.tryAgain(number);
                            return true;
                        }))
                .hasMessage("matters.may-not-try-again");
        assertThatThrownBy(() -> as(SUEDTOR, () -> {
                    matters.tryAgain(number);
                    return true;
                }))
                .hasMessage("matters.unknown");

        bench.deploy("spaeter.bpmn", Models.userTask("spaeter_freigegeben", "", ""));
        matters(() -> {
            matters.tryAgain(number);
            return true;
        });
        assertThat(incidents(ahead)).hasSize(2).last().isEqualTo("INCIDENT_RESOLVED null");
        jobs.executeJob(job.getId());

        assertThat(only(matter(ahead)).process()).isEqualTo("spaeter_freigegeben");
    }

    private List<String> incidents(ProcessInstance instance) {
        return matters(() -> trail.of(new MatterId(instance.getId()))).stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.kind().name().startsWith("INCIDENT"))
                .map(step -> step.kind() + " " + step.data().get("reason"))
                .toList();
    }

    /** The matter stands where it stood, and knows no more than before. */
    private void refusesToGoOn(String key, String call) {
        bench.deployModel(
                Models.around(key, """
                <bpmn:userTask id="Before" />
                <bpmn:sequenceFlow id="Then" sourceRef="Before" targetRef="Called" />
                """ + call.replace("id=\"Middle\"", "id=\"Called\" name=\"Sensibilisierung\""))
                        .replace("sourceRef=\"Start\" targetRef=\"Middle\"", "sourceRef=\"Start\" targetRef=\"Before\"")
                        .replace("sourceRef=\"Middle\"", "sourceRef=\"Called\""));
        var ahead = bench.startFor(NORDWINKEL, key, Map.of("sr_code", "S04"));
        var task = bench.task(ahead);

        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId(), Map.of("ergebnis", "gut")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused).hasMessage("engine.called-not-released");
                    assertThat(refused.arguments()).containsExactly("Sensibilisierung");
                });

        assertThat(bench.activities(ahead)).containsExactly("Before");
        assertThat(bench.task(ahead).getId()).isEqualTo(task.getId());
        assertThat(matter(ahead).known()).doesNotContainKey("ergebnis");
        assertThat(calledBy(matter(ahead))).isEmpty();
    }

    private ProcessInstance calling(String loop, AgencyId agency) {
        bench.deployModel(Models.around("ruft_vorgang_auf", CALL.formatted(loop)));
        return bench.startFor(agency, "ruft_vorgang_auf", Map.of("sr_code", "S04", "anlass", "personal"));
    }

    private void finish(Matter called) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(called.id().value())
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of("ergebnis", "gut"));
    }

    private Matter matter(ProcessInstance instance) {
        return matters(() -> matters.find(new MatterId(instance.getId())).orElseThrow());
    }

    private List<Matter> calledBy(Matter caller) {
        return matters(() -> matters.calledBy(caller));
    }

    private Matter only(Matter caller) {
        var called = calledBy(caller);
        assertThat(called).hasSize(1);
        return called.getFirst();
    }

    private <T> T matters(Supplier<T> asked) {
        return as(NORDWINKEL, asked);
    }

    private <T> T as(AgencyId agency, Supplier<T> asked) {
        return currentActor.as(new Actor(new ActorId("test-leitung"), agency, Set.of(Role.LEITUNG)), asked);
    }
}
