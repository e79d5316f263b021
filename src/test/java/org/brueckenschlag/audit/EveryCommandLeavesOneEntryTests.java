package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.AdministeredAccount;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every command that changes something, ours and the engine's: one entry in each chain that it touches, no more. */
@ModuleTest
class EveryCommandLeavesOneEntryTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    Matters matters;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    DecisionService decisions;

    @Autowired
    ExternalTaskService external;

    @Autowired
    IdentityService identity;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    NoteFields notes;

    @Autowired
    RetentionPeriods periods;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTrailForTests tables;

    private final List<DynamicTest> commands = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> onATask() {
        ofATask("claim", id -> probelauf.as(FACHKRAFT, () -> work.claim(new TaskId(id))));
        ofATask("claim past us", id -> tasks.claim(id, "k-1"));
        ofATask("assign", id -> tasks.setAssignee(id, "k-1"));
        ofATask("owner", id -> tasks.setOwner(id, "k-1"));
        ofATask("delegate", id -> tasks.delegateTask(id, "k-1"));
        ofATask("candidate group", id -> tasks.addCandidateGroup(id, "leitung"));
        ofATask("candidate user", id -> tasks.addCandidateUser(id, "k-1"));
        ofATask("no candidate group", id -> tasks.deleteCandidateGroup(id, "fachkraft"));
        ofATask("priority", id -> tasks.setPriority(id, 99));
        ofATask("due", id -> tasks.setDueDate(id, new Date(86_400_000)));
        ofATask("follow-up", id -> tasks.setFollowUpDate(id, new Date(86_400_000)));
        ofATask("name", id -> tasks.setName(id, "Anders"));
        ofATask("description", id -> tasks.setDescription(id, "ungelesen"));
        ofATask("variable", id -> tasks.setVariable(id, "neu", 1));
        ofATask("local variables", id -> tasks.setVariablesLocal(id, Map.of("a", 1, "b", 2)));
        ofATask("complete", id -> tasks.complete(id));
        ofATask("complete with variables", id -> tasks.complete(id, Map.of("stufe", 3, "art", "x")));
        ofATask("save", id -> {
            var task = tasks.createTaskQuery().taskId(id).singleResult();
            task.setName("Gesichert");
            task.setOwner("k-1");
            task.setAssignee("k-2");
            tasks.saveTask(task);
        });
        return commands.stream();
    }

    @TestFactory
    Stream<DynamicTest> onAMatter() {
        ofAMatter("variable", id -> runtime.setVariable(id, "neu", 1));
        ofAMatter("no variable", id -> runtime.removeVariable(id, "sr_code"));
        ofAMatter("suspend", id -> runtime.suspendProcessInstanceById(id));
        ofAMatter(
                "modify",
                id -> runtime.createProcessInstanceModification(id)
                        .startBeforeActivity("Task_Pruefen")
                        .cancelAllForActivity("Task_Aufnehmen")
                        .execute());
        ofAMatter("cancel", id -> runtime.deleteProcessInstance(id, "ungelesen"));
        ofAMatter(
                "message",
                id -> runtime.createMessageCorrelation("rueckzug_gemeldet")
                        .processInstanceId(id)
                        .correlate());
        commands.add(DynamicTest.dynamicTest("report", () -> {
            var matter = probelauf.start();
            leavesOneIn(
                    List.of(matter.id().value()),
                    () -> probelauf.as(MEDIATION, () -> matters.report(matter.number(), "rueckzug_gemeldet")));
        }));
        commands.add(DynamicTest.dynamicTest("start", () -> {
            probelauf.deploy();
            var started = new ArrayList<Matter>();
            var before = tables.counts();
            started.add(probelauf.start());
            assertThat(added(before)).isEqualTo(Map.of(started.getFirst().id().value(), 1L));
        }));
        return commands.stream();
    }

    @Test
    void whatIsDoneToAccounts() {
        var name = "neu-" + java.util.UUID.randomUUID().toString().substring(0, 8);
        var identity = List.of("identity/nordwinkel");
        leavesOneIn(identity, () -> probelauf.as(ADMIN, () -> accounts.create(name, Set.of(Role.MEDIATION))));
        var account = probelauf.as(ADMIN, accounts::accounts).stream()
                .map(AdministeredAccount::account)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        leavesOneIn(identity, () -> probelauf.as(ADMIN, () -> accounts.changeRoles(account, Set.of(Role.LEITUNG))));
        leavesOneIn(identity, () -> probelauf.as(ADMIN, () -> accounts.lock(account)));
        leavesOneIn(identity, () -> probelauf.as(ADMIN, () -> accounts.unlock(account)));
        leavesOneIn(identity, () -> probelauf.as(ADMIN, () -> accounts.resetPassword(account)));
    }

    @Test
    void whatAnAgencyDecidesForItself() {
        probelauf.deploy();
        var system = List.of("system/nordwinkel");
        leavesOneIn(
                system, () -> probelauf.as(DATENSCHUTZ, () -> notes.takeBack(Probelauf.KEY, "aufnehmen", "kurznotiz")));
        leavesOneIn(
                system, () -> probelauf.as(DATENSCHUTZ, () -> notes.release(Probelauf.KEY, "aufnehmen", "kurznotiz")));
        leavesOneIn(
                system,
                () -> probelauf.as(LEITUNG, () -> periods.keep(RetentionPeriod.Kept.KURZNOTIZ, Period.ofDays(20))));
        leavesOneIn(
                system,
                () -> probelauf.as(LEITUNG, () -> periods.keep(RetentionPeriod.Kept.KURZNOTIZ, Period.ofDays(30))));
        leavesOneIn(system, () -> probelauf.as(ADMIN, reconciliation::compare));
    }

    @Test
    void aTimer() {
        repository
                .createDeployment()
                .addString("uhr.bpmn", Models.around("uhr", """
                        <bpmn:intermediateCatchEvent id="Middle"><bpmn:timerEventDefinition>
                          <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
                        </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"""))
                .deploy();
        var id = started("uhr", Map.of());

        var before = tables.counts();
        clock.advanceBy(Duration.ofDays(2));

        // others may fall due on the way
        assertThat(added(before)).containsEntry(id, 1L);
    }

    @Test
    void workThatFailsAndIsRepaired() {
        repository
                .createDeployment()
                .addString("klemmt.bpmn", Models.around("klemmt", """
                        <bpmn:businessRuleTask id="Middle" camunda:asyncBefore="true" camunda:decisionRef="fehlt"
                            camunda:resultVariable="x" />"""))
                .deploy();
        var id = started("klemmt", Map.of());
        var job =
                management.createJobQuery().processInstanceId(id).singleResult().getId();

        leavesOneIn(List.of(id), () -> assertThatThrownBy(() -> management.executeJob(job)));
        management.setJobRetries(job, 1);
        leavesOneIn(List.of(id), () -> assertThatThrownBy(() -> management.executeJob(job)));
        leavesOneIn(List.of(id), () -> management.setJobRetries(job, 3));
        leavesOneIn(List.of(id), () -> management.suspendJobById(job));
        leavesOneIn(List.of(id), () -> management.setJobPriority(job, 3));
        assertThat(tables.stackTraces()).isZero();
    }

    @Test
    void whatIsDoneToDefinitions() {
        repository
                .createDeployment()
                .addString("fassung.bpmn", Models.userTask("fassung", "", ""))
                .deploy();
        var id = definition("fassung");

        leavesOneIn(List.of("deployments"), () -> repository.suspendProcessDefinitionById(id));
        leavesOneIn(List.of("deployments"), () -> repository.activateProcessDefinitionById(id));
        leavesOneIn(List.of("deployments"), () -> repository.updateProcessDefinitionHistoryTimeToLive(id, 2_000));
        leavesOneIn(
                List.of("deployments"),
                () -> repository
                        .createDeployment()
                        .addString("fassung.bpmn", Models.userTask("fassung", "name=\"zwei\"", ""))
                        .deploy());
    }

    @Test
    void aMigration() {
        repository
                .createDeployment()
                .addString("zieht.bpmn", Models.userTask("zieht", "", ""))
                .deploy();
        var old = definition("zieht");
        var first = started("zieht", Map.of());
        var second = started("zieht", Map.of());
        repository
                .createDeployment()
                .addString("zieht.bpmn", Models.userTask("zieht", "name=\"zwei\"", ""))
                .deploy();
        var plan = runtime.createMigrationPlan(old, definition("zieht"))
                .mapEqualActivities()
                .build();

        leavesOneIn(
                List.of("system", first, second),
                () -> runtime.newMigration(plan)
                        .processInstanceIds(first, second)
                        .execute());
    }

    @Test
    void aDecisionOutsideOfAnyMatter() {
        probelauf.deploy();

        leavesOneIn(
                List.of("deployments", "system/nordwinkel"),
                () -> probelauf.as(
                        LEITUNG,
                        () -> decisions
                                .evaluateDecisionByKey("probe_dringlichkeit")
                                .decisionDefinitionWithoutTenantId()
                                .variables(Map.of("stufe", 3))
                                .evaluate()));
    }

    /** Commands that would leave a gap; see {@code engine.CommandsNotOffered}. */
    @Test
    void butNothingWhereItIsRefused() {
        var matter = probelauf.start();
        var task = probelauf.only(matter, "Task_Aufnehmen").id().value();
        var instance = matter.id().value();
        var deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Probelauf.KEY)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        var before = tables.counts();

        for (Runnable refused : List.<Runnable>of(
                () -> tasks.createComment(task, instance, "ungelesen"),
                () -> tasks.createAttachment("text", task, instance, "a", "b", "http://example.org"),
                () -> external.fetchAndLock(1, "wer").topic("thema", 1000).execute(),
                () -> identity.saveUser(identity.newUser("fremd")),
                () -> runtime.restartProcessInstances(definition(Probelauf.KEY))
                        .startBeforeActivity("Task_Aufnehmen")
                        .processInstanceIds(instance)
                        .execute(),
                () -> repository.deleteDeployment(deployment, true),
                () -> repository.deleteProcessDefinition(definition(Probelauf.KEY), true),
                () -> repository
                        .deleteProcessDefinitions()
                        .byKey(Probelauf.KEY)
                        .withoutTenantId()
                        .cascade()
                        .delete())) {
            assertThatThrownBy(refused::run).hasMessageContaining("is not offered");
        }

        assertThat(added(before)).isEmpty();
    }

    private interface OnId {
        void doIt(String id);
    }

    private void ofATask(String name, OnId command) {
        commands.add(DynamicTest.dynamicTest(name, () -> {
            var matter = probelauf.start();
            var task = probelauf.only(matter, "Task_Aufnehmen").id().value();
            leavesOneIn(List.of(matter.id().value()), () -> command.doIt(task));
        }));
    }

    private void ofAMatter(String name, OnId command) {
        commands.add(DynamicTest.dynamicTest(name, () -> {
            var matter = probelauf.start();
            leavesOneIn(
                    List.of(matter.id().value()), () -> command.doIt(matter.id().value()));
        }));
    }

    private void leavesOneIn(List<String> chains, Runnable command) {
        var before = tables.counts();
        command.run();
        var expected = new TreeMap<String, Long>();
        chains.forEach(chain -> expected.put(chain, 1L));
        assertThat(added(before)).isEqualTo(expected);
    }

    private Map<String, Long> added(Map<String, Long> before) {
        var added = new TreeMap<String, Long>();
        tables.counts().forEach((chain, count) -> {
            var more = count - before.getOrDefault(chain, 0L);
            if (more != 0) {
                added.put(chain, more);
            }
        });
        return added;
    }

    private String started(String key, Map<String, Object> variables) {
        return probelauf.as(
                LEITUNG, () -> runtime.startProcessInstanceByKey(key, variables).getId());
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
