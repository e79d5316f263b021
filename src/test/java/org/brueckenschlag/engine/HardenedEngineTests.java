package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.brueckenschlag.identity.CurrentActor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Each switch of {@link EngineSetup}, without the gate before it: the same attack on an engine as it comes, where it
 * succeeds, and on ours, where it does not.
 */
class HardenedEngineTests {

    static final TimeSpans SPANS = new TimeSpans(new NrwWorkingDays());

    static ProcessEngine plain;
    static ProcessEngine hardened;
    static final Trap TRAP = new Trap();

    @BeforeAll
    static void start() {
        plain = engine(List.of());
        hardened = engine(List.of(setup()));
    }

    static EngineSetup setup() {
        var actors = new DefaultListableBeanFactory().getBeanProvider(CurrentActor.class);
        return new EngineSetup(
                new DefaultJobExecutor(),
                SPANS,
                new AgencyOfInstances(actors),
                List.of(new ModelConventions(SPANS, new EngineClock(EngineClock.ZONE)), new OwnBeforeShared()),
                List.of());
    }

    static ProcessEngine engine(List<ProcessEnginePlugin> plugins) {
        var config = new StandaloneInMemProcessEngineConfiguration();
        var name = "attack-" + UUID.randomUUID();
        config.setProcessEngineName(name);
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        config.setJobExecutorActivate(false);
        config.setEnforceHistoryTimeToLive(false);
        config.setBeans(Map.of("trap", TRAP));
        config.setProcessEnginePlugins(new ArrayList<>(plugins));
        return config.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        plain.close();
        hardened.close();
    }

    @BeforeEach
    void setTheTrap() {
        TRAP.set();
    }

    /** Whether the attack reaches the trap; that it ends in an exception is no matter. */
    static boolean springs(ProcessEngine engine, Consumer<Bench> attack) {
        TRAP.set();
        try (var bench = new Bench(engine)) {
            attack.accept(bench);
        } catch (RuntimeException e) {
            // most attacks on the hardened engine end so
        }
        return TRAP.isSprung();
    }

    static void succeedsOnlyOnAPlainEngine(Consumer<Bench> attack) {
        assertThat(springs(plain, attack)).as("on a plain engine").isTrue();
        assertThat(springs(hardened, attack)).as("on ours").isFalse();
    }

    static Consumer<Bench> running(String model) {
        return bench -> {
            bench.deployModel(model);
            bench.start("attack");
        };
    }

    @Nested
    class Expressions {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "camunda:assignee=\"${trap.secret}\"",
                    "camunda:assignee=\"#{trap['secret']}\"",
                    "camunda:candidateGroups=\"${trap.secret}\"",
                    "camunda:dueDate=\"${trap.secret}\"",
                    "camunda:priority=\"${trap.secret}\"",
                    "name=\"${trap.secret}\"",
                    "camunda:assignee=\"${trap.spring()}\"",
                    "camunda:assignee=\"&#36;{trap.spring()}\""
                })
        void reachNoBeans(String attribute) {
            succeedsOnlyOnAPlainEngine(running(Models.userTask("attack", attribute, "")));
        }

        @Test
        void callNoMethods() {
            var model = Models.userTask("attack", "camunda:assignee=\"${text.toUpperCase()}\"", "");
            try (var onPlain = new Bench(plain)) {
                onPlain.deployModel(model);
                assertThat(onPlain.task(onPlain.start("attack", Map.of("text", "a")))
                                .getAssignee())
                        .isEqualTo("A");
            }

            assertThatThrownBy(() -> new Bench(hardened).deployModel(model)).isInstanceOf(ProcessEngineException.class);
        }

        @Test
        void doNotReachTheEngineThroughTheExecution() {
            var model = Models.userTask(
                    "attack",
                    "camunda:assignee=\"${execution.processEngineServices.processEngineConfiguration.jdbcUrl}\"",
                    "");
            assertThat(assignee(plain, model)).startsWith("jdbc:h2:mem:");

            assertThat(assignee(hardened, model)).isNull();
        }

        @Test
        void doNotReachClasses() {
            var model = Models.userTask("attack", "camunda:assignee=\"${text.class.name}\"", "");

            assertThat(assignee(plain, model)).isEqualTo("java.lang.String");
            assertThatThrownBy(() -> assignee(hardened, model)).hasMessageContaining("Cannot resolve property 'class'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"${task.id}", "${authenticatedUserId}", "${externalTask.id}", "${dataSource.url}"})
        void knowNothingButVariables(String expression) {
            assertThat(assignee(hardened, Models.userTask("attack", "camunda:assignee=\"" + expression + "\"", "")))
                    .isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"${currentUser()}", "${dateTime().plusDays(3).toDate()}", "${gibtEsNicht()}"})
        void haveNoFunctionsButNow(String expression) {
            assertThatThrownBy(() -> assignee(
                            hardened, Models.userTask("attack", "camunda:assignee=\"" + expression + "\"", "")))
                    .isInstanceOf(ProcessEngineException.class);
        }

        @Test
        void mayAskForTheTime() {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(Models.userTask("attack", "camunda:dueDate=\"${now()}\"", ""));

                assertThat(bench.task(bench.start("attack")).getDueDate()).isNotNull();
            }
        }

        @Test
        void ofQueriesAreNotEvaluated() {
            Consumer<Bench> insideOr = bench -> bench.engine
                    .getTaskService()
                    .createTaskQuery()
                    .or()
                    .taskAssigneeExpression("${trap.spring()}")
                    .endOr()
                    .list();

            succeedsOnlyOnAPlainEngine(insideOr);
        }

        @Test
        void ofStoredQueriesAreNotEvaluated() {
            Consumer<Bench> stored = bench -> {
                var filter = bench.engine.getFilterService().newTaskFilter("f");
                filter.setQuery(bench.engine
                        .getTaskService()
                        .createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${trap.spring()}")
                        .endOr());
                bench.engine.getFilterService().saveFilter(filter);
                bench.engine.getFilterService().list(filter.getId());
            };

            succeedsOnlyOnAPlainEngine(stored);
        }

        @Test
        void onVariablesWorkAsBefore() {
            var model = Models.userTask("attack", "camunda:assignee=\"${gruppen[1].alias}\"", "");

            assertThat(assignee(
                            hardened, model, Map.of("gruppen", List.of(Map.of("alias", "A"), Map.of("alias", "B")))))
                    .isEqualTo("B");
        }

        static String assignee(ProcessEngine engine, String model) {
            return assignee(engine, model, Map.of("text", "a"));
        }

        static String assignee(ProcessEngine engine, String model, Map<String, Object> variables) {
            try (var bench = new Bench(engine)) {
                bench.deployModel(model);
                return bench.task(bench.start("attack", variables)).getAssignee();
            }
        }
    }

    @Nested
    class Scripts {

        static final String JUEL = "<bpmn:scriptTask id=\"Middle\" scriptFormat=\"juel\"><bpmn:script>${trap.spring()}"
                + "</bpmn:script></bpmn:scriptTask>";

        @Test
        void ofTasksDoNotRun() {
            succeedsOnlyOnAPlainEngine(running(Models.around("attack", JUEL)));
        }

        @Test
        void ofListenersDoNotRun() {
            succeedsOnlyOnAPlainEngine(running(Models.userTask("attack", "", """
                    <bpmn:extensionElements><camunda:taskListener event="create">
                      <camunda:script scriptFormat="juel">${trap.spring()}</camunda:script>
                    </camunda:taskListener></bpmn:extensionElements>""")));
        }

        @Test
        void ofConditionsAreFeelAlone() {
            succeedsOnlyOnAPlainEngine(running(choice("language=\"juel\"", "${trap.spring()}")));
        }

        @Test
        void ofDecisionTablesDoNotReachBeans() {
            Consumer<Bench> attack = bench -> {
                bench.deploy("attack.dmn", table("juel", "${trap.spring()}"));
                bench.engine.getDecisionService().evaluateDecisionTableByKey("attack", Map.of("x", 1L));
            };

            succeedsOnlyOnAPlainEngine(attack);
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript", "groovy", "python", "freemarker", "feel-unary-tests", "JUEL", ""})
        void inOtherLanguagesAreUnknown(String language) {
            var feel = new FeelOnly();

            assertThat(feel.getScriptEngine(language, true)).isNull();
            assertThat(feel.getScriptEngine("feel", true)).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "execution.getId() != null",
                    "execution.processEngineServices != null",
                    "execution.id != null",
                    "trap.secret = \"secret\"",
                    "trap.spring() = true"
                })
        void inFeelReachNeitherExecutionNorBeans(String condition) {
            assertThat(springs(hardened, running(choice("language=\"feel\"", condition))))
                    .isFalse();
            try (var bench = new Bench(hardened)) {
                bench.deployModel(choice("language=\"feel\"", condition));
                assertThatCode(() -> assertThat(bench.activities(bench.start("attack")))
                                .containsExactly("Nein"))
                        .satisfiesAnyOf(
                                failure -> assertThat(failure).isNull(),
                                failure -> assertThat(failure).isInstanceOf(ProcessEngineException.class));
            }
        }
    }

    @Nested
    class Feel {

        static final List<Object> GROUPS = List.of(
                Map.of("alias", "A", "freiwilligkeit_bestaetigt", "ja", "sprachen", List.of("tr", "de")),
                Map.of("alias", "B", "freiwilligkeit_bestaetigt", "ja"),
                Map.of("alias", "C", "freiwilligkeit_bestaetigt", "nein"),
                Map.of("alias", "D"));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "count(parteigruppen[freiwilligkeit_bestaetigt = \"ja\"]) >= 2",
                    "count(parteigruppen[item.freiwilligkeit_bestaetigt = \"ja\"]) = 2",
                    "some gruppe in parteigruppen satisfies gruppe.freiwilligkeit_bestaetigt = \"nein\"",
                    "list contains(parteigruppen[1].sprachen, \"tr\")",
                    "eskalationsstufe > 3 and mandat = \"erteilt\"",
                    "unbekannt = null",
                    "if unbekannt = null then true else false"
                })
        void decidesTheWay(String condition) {
            assertThat(way(condition)).isEqualTo("Ja");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "count(parteigruppen[freiwilligkeit_bestaetigt = \"ja\"]) >= 3",
                    "unbekannt > 3",
                    "count(unbekannt) > 1",
                    "unbekannt.feld = \"x\"",
                    "unbekannt"
                })
        void takesTheDefaultWhereItDoesNotHoldOrNothingWasAnswered(String condition) {
            assertThat(way(condition)).isEqualTo("Nein");
        }

        @Test
        void readsWhatADecisionTableGave() {
            try (var bench = new Bench(hardened)) {
                bench.deploy("attack.dmn", table("feel", "x"));
                bench.deployModel(
                        Models.process("attack", """
                        <bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="D" />
                        <bpmn:businessRuleTask id="D" camunda:decisionRef="attack" camunda:resultVariable="d1"
                            camunda:mapDecisionResult="singleResult" />
                        <bpmn:sequenceFlow id="B" sourceRef="D" targetRef="Frage" />
                        """ + QUESTION.formatted("language=\"feel\"", "d1.y = \"viel\"")));

                assertThat(bench.activities(bench.start("attack", Map.of("x", 5L))))
                        .containsExactly("Ja");
                assertThat(bench.activities(bench.start("attack", Map.of("x", 1L))))
                        .containsExactly("Nein");
            }
        }

        static String way(String condition) {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(choice("language=\"feel\"", condition));
                var matter = bench.start(
                        "attack", Map.of("parteigruppen", GROUPS, "eskalationsstufe", 4L, "mandat", "erteilt"));
                return bench.activities(matter).getFirst();
            }
        }
    }

    @Nested
    class Deploying {

        HttpServer outside;
        AtomicInteger requests = new AtomicInteger();

        void listen() throws IOException {
            outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            outside.createContext("/", exchange -> {
                requests.incrementAndGet();
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            outside.start();
        }

        @Test
        void fetchesNoSchema() throws IOException {
            listen();
            try (var onPlain = new Bench(plain);
                    var bench = new Bench(hardened)) {
                var model = hinted("http://example.org/x http://127.0.0.1:"
                        + outside.getAddress().getPort() + "/evil.xsd");
                try {
                    onPlain.deployModel(model);
                } catch (ProcessEngineException e) {
                    // it asks first and complains then
                }
                assertThat(requests.get()).isPositive();
                requests.set(0);

                bench.deployModel(model);

                assertThat(requests.get()).isZero();
                assertThat(bench.task(bench.start("attack"))).isNotNull();
            } finally {
                outside.stop(0);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://www.omg.org/spec/BPMN/20100524/MODEL BPMN20.xsd",
                    "http://www.omg.org/spec/BPMN/20100524/MODEL http://www.omg.org/spec/BPMN/2.0/20100501/BPMN20.xsd"
                })
        void takesTheHintsThatEditorsWrite(String hint) {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(hinted(hint));

                assertThat(bench.task(bench.start("attack"))).isNotNull();
            }
        }

        @Test
        void stillChecksTheModelAgainstTheSchema() {
            assertThatThrownBy(() -> new Bench(hardened)
                            .deployModel(
                                    Models.userTask("attack", "", "").replace("bpmn:endEvent", "bpmn:gibtEsNicht")))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("gibtEsNicht");
        }

        @Test
        void leavesCmmnAlone() {
            var cmmn = """
                    <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/cmmn"
                        id="D" targetNamespace="http://brueckenschlag.org/test">
                      <case id="attack" camunda:historyTimeToLive="1"><casePlanModel id="P"><planItem id="I" definitionRef="T" />
                        <humanTask id="T" name="${trap.spring()}" /></casePlanModel></case></definitions>
                    """;
            try (var onPlain = new Bench(plain);
                    var bench = new Bench(hardened)) {
                onPlain.deploy("attack.cmmn", cmmn);
                bench.deploy("attack.cmmn", cmmn);

                assertThat(plain.getRepositoryService()
                                .createCaseDefinitionQuery()
                                .count())
                        .isOne();
                assertThatThrownBy(() -> hardened.getCaseService().createCaseInstanceByKey("attack"))
                        .isInstanceOf(ProcessEngineException.class);
            }
        }

        static String hinted(String hint) {
            return Models.userTask(
                            "attack",
                            "",
                            "<bpmn:extensionElements><x:x xmlns:x=\"http://example.org/x\" />"
                                    + "</bpmn:extensionElements>")
                    .replace("id=\"Definitions\"", "id=\"Definitions\" xsi:schemaLocation=\"" + hint + "\"");
        }
    }

    @Nested
    class Values {

        @Test
        void areStoredAsJsonInTheirRow() {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(Models.userTask("attack", "", ""));
                var matter = bench.start("attack", Map.of("gruppen", Feel.GROUPS));

                var stored = (VariableInstanceEntity) hardened.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(matter.getId())
                        .singleResult();
                assertThat(stored.getTextValue()).startsWith("[{").contains("\"alias\":\"B\"");
                assertThat(stored.getTextValue2()).isEqualTo("json");
                assertThat(stored.getByteArrayValueId()).isNull();
                assertThat(hardened.getRuntimeService().getVariable(matter.getId(), "gruppen"))
                        .isEqualTo(Feel.GROUPS);
            }
        }

        @Test
        void thatAreLongAreReadBackToo() {
            var many = IntStream.range(0, 20)
                    .mapToObj(i -> Map.of("alias", "G" + i, "text", "ä".repeat(290)))
                    .toList();
            try (var bench = new Bench(hardened)) {
                bench.deployModel(Models.userTask("attack", "", ""));
                var matter = bench.start("attack", Map.of("gruppen", many));

                assertThat(hardened.getRuntimeService().getVariable(matter.getId(), "gruppen"))
                        .isEqualTo(many);
                hardened.getRuntimeService().setVariable(matter.getId(), "gruppen", List.of("kurz"));
                assertThat(hardened.getRuntimeService().getVariable(matter.getId(), "gruppen"))
                        .isEqualTo(List.of("kurz"));
            }
        }

        @Test
        void areNeverJavaObjects() {
            for (var value : List.of(
                    new AtomicInteger(1),
                    new byte[] {1},
                    List.of(new AtomicInteger(1)),
                    Map.of("a", List.of(List.of(List.of("zu tief")))),
                    List.of("x".repeat(301)),
                    Collections.nCopies(61, "zu viele"))) {
                assertThat(refused(value)).as("%s", value).isTrue();
            }
        }

        @Test
        void areNeverSerializedSomewhereElse() {
            assertThat(refused(Variables.serializedObjectValue("rO0ABXQAAWE=")
                            .serializationDataFormat("application/x-java-serialized-object")
                            .objectTypeName("java.lang.String")
                            .create()))
                    .isTrue();
            assertThat(refused(Variables.serializedObjectValue("[\"a\"]")
                            .serializationDataFormat("text/json")
                            .objectTypeName("java.util.ArrayList")
                            .create()))
                    .isTrue();
            assertThat(refused(Variables.fileValue("a.txt").file(new byte[] {1}).create()))
                    .isTrue();
        }

        static boolean refused(Object value) {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(Models.userTask("attack", "", ""));
                try {
                    bench.start("attack", Map.of("wert", value));
                    return false;
                } catch (ProcessEngineException e) {
                    return true;
                }
            }
        }
    }

    @Nested
    class Commands {

        @Test
        void thatWriteFreeTextAreRefused() {
            try (var bench = new Bench(hardened)) {
                bench.deployModel(Models.userTask("attack", "", ""));
                var matter = bench.start("attack");
                var task = bench.task(matter);
                var tasks = hardened.getTaskService();

                refused(() -> tasks.createComment(task.getId(), matter.getId(), "Frau Beispiel hat angerufen"));
                refused(() ->
                        tasks.createAttachment("url", task.getId(), matter.getId(), "a", "b", "http://example.org"));
                refused(() -> hardened.getRuntimeService().setAnnotationForIncidentById("x", "Frau Beispiel"));
            }
        }

        @Test
        void thatMakeAccountsAndRightsAreRefused() {
            var identity = hardened.getIdentityService();

            refused(() -> identity.saveUser(identity.newUser("eve")));
            refused(() -> identity.saveGroup(identity.newGroup("camunda-admin")));
            refused(() -> identity.createMembership("eve", "camunda-admin"));
            var rights = hardened.getAuthorizationService();
            var everything = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            everything.setUserId("eve");
            everything.setResource(Resources.PROCESS_DEFINITION);
            everything.setResourceId(Authorization.ANY);
            refused(() -> rights.saveAuthorization(everything));
            assertThatCode(() -> plain.getIdentityService()
                            .saveUser(plain.getIdentityService().newUser("eve")))
                    .doesNotThrowAnyException();
        }

        @Test
        void thatTakeWorkOutsideAreRefused() {
            refused(() -> hardened.getExternalTaskService()
                    .fetchAndLock(1, "eve")
                    .topic("t", 1_000)
                    .execute());
        }

        static void refused(Runnable command) {
            assertThatThrownBy(command::run)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("is not offered");
        }
    }

    @Nested
    class Limits {

        @Test
        void tasksOutsideOfAnyMatterAreRefused() {
            assertThatCode(() -> keepTask(plain)).doesNotThrowAnyException();

            assertThatThrownBy(() -> keepTask(hardened)).isInstanceOf(ProcessEngineException.class);
        }

        static void keepTask(ProcessEngine engine) {
            var tasks = engine.getTaskService();
            var task = tasks.newTask();
            task.setName("Frau Beispiel anrufen");
            tasks.saveTask(task);
            tasks.deleteTask(task.getId(), true);
        }

        @Test
        void noStatementRunsForEver() {
            assertThat(secondsForAStatement(plain)).isNull();
            assertThat(secondsForAStatement(hardened)).isEqualTo(30);
        }

        static Integer secondsForAStatement(ProcessEngine engine) {
            return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getSqlSessionFactory()
                    .getConfiguration()
                    .getDefaultStatementTimeout();
        }

        @Test
        void noModelLetsItsHistoryGoAtOnce() {
            var silent = Models.userTask("attack", "", "").replaceAll(" camunda:historyTimeToLive=\"[^\"]*\"", "");
            try (var onPlain = new Bench(plain);
                    var bench = new Bench(hardened)) {
                onPlain.deployModel(silent);
                bench.deployModel(silent);

                assertThat(daysToLive(plain)).isNull();
                assertThat(daysToLive(hardened)).isEqualTo(1825);
            }
        }

        static Integer daysToLive(ProcessEngine engine) {
            return engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("attack")
                    .singleResult()
                    .getHistoryTimeToLive();
        }

        @Test
        void noDatabaseOfAnotherIsolationIsTaken() {
            var serializable = new PooledDataSource("org.h2.Driver", "jdbc:h2:mem:isolated", "sa", "");
            serializable.setDefaultTransactionIsolationLevel(Connection.TRANSACTION_SERIALIZABLE);
            var config = new StandaloneInMemProcessEngineConfiguration();
            config.setProcessEngineName("isolated");
            config.setDataSource(serializable);
            config.setProcessEnginePlugins(new ArrayList<>(List.of(setup())));

            assertThatThrownBy(config::buildProcessEngine).hasMessageContaining("READ_COMMITTED");
        }
    }

    static final String QUESTION = """
            <bpmn:exclusiveGateway id="Frage" default="Sonst" />
            <bpmn:sequenceFlow id="Wenn" sourceRef="Frage" targetRef="Ja">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" %s><![CDATA[%s]]></bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="Sonst" sourceRef="Frage" targetRef="Nein" />
            <bpmn:userTask id="Ja" /><bpmn:userTask id="Nein" />
            """;

    static String choice(String language, String condition) {
        return Models.process("attack", """
                <bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="Frage" />
                """ + QUESTION.formatted(language, condition));
    }

    static String table(String language, String input) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="D" namespace="http://brueckenschlag.org/test">
                  <decision id="attack" name="A"><decisionTable id="T" hitPolicy="FIRST">
                    <input id="I"><inputExpression id="E" expressionLanguage="%s"><text>%s</text></inputExpression></input>
                    <output id="O" name="y" typeRef="string" />
                    <rule id="R1"><inputEntry id="R1I" expressionLanguage="feel"><text>&gt; 3</text></inputEntry>
                      <outputEntry id="R1O"><text>"viel"</text></outputEntry></rule>
                    <rule id="R2"><inputEntry id="R2I"><text></text></inputEntry>
                      <outputEntry id="R2O"><text>"wenig"</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """.formatted(language, input);
    }
}
