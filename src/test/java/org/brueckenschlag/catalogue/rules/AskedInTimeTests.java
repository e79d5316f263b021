package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.RealExpressions;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code frueh} is asked by the step "Aufnehmen", {@code spaet} by "Nachfragen", {@code anderswo} by nobody. */
class AskedInTimeTests {

    private static final String DECIDE_EARLY =
            """
            <startEvent id="S"/>%s
            <exclusiveGateway id="G" name="Reicht das?" default="no"/>
            %s
            <endEvent id="E"/>""".formatted(task("A", "Aufnehmen", "aufnehmen"), task("N", "Nachfragen", "nachfragen"));

    @Test
    void aConditionOnWhatALaterStepAsksIsAWarning() {
        assertThat(said(early("spaet"))).containsExactly("""
                „Reicht das?“ braucht die Antwort auf „Frage spaet“. Danach fragt aber erst ein späterer Schritt: \
                „Nachfragen“. Bis dahin gilt sie als nicht gegeben. Bitte fragen Sie früher danach, oder entscheiden Sie \
                später.""");
    }

    @Test
    void andOneOnWhatNoStepAsksToo() {
        assertThat(said(early("anderswo"))).containsExactly("""
                „Reicht das?“ braucht die Antwort auf „Frage anderswo“, aber kein Schritt dieses Prozesses fragt danach: \
                Sie gilt immer als nicht gegeben. Bitte nehmen Sie die Frage in das Formular eines früheren Schritts auf.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frueh", "gestartet_am", "kein_formular_kennt_das"})
    void butNotWhatWasAskedOrAnotherRuleTells(String question) {
        assertThat(said(early(question))).isEmpty();
    }

    @Test
    void aCircleLeadsBackToTheDecision() {
        assertThat(said(DECIDE_EARLY + flow("S", "A") + flow("A", "G") + when("spaet", "G", "E")
                        + "<sequenceFlow id='no' sourceRef='G' targetRef='N'/>" + flow("N", "G")))
                .isEmpty();
    }

    @Test
    void whatRunsBesideMayBeDoneBefore() {
        var beside = parallel() + flow("F", "A") + flow("F", "N") + flow("A", "G") + flow("N", "J");
        assertThat(said(beside + when("spaet", "G", "J") + "<sequenceFlow id='no' sourceRef='G' targetRef='J'/>"))
                .isEmpty();
    }

    @Test
    void whatFollowsTheJoinMayNot() {
        var after = parallel() + task("B", "Ansehen", "") + flow("F", "A") + flow("F", "B") + flow("B", "J")
                + flow("A", "G") + flow("J2", "N") + "<manualTask id='J2'/>" + flow("J", "J2");
        assertThat(said(after + when("spaet", "G", "J") + "<sequenceFlow id='no' sourceRef='G' targetRef='J'/>"))
                .hasSize(1);
    }

    @Test
    void anEventThatInterruptsNothingMayAskAnyTime() {
        var event = "<subProcess id='X' triggeredByEvent='true'><startEvent id='XS' isInterrupting='%s'>"
                + "<messageEventDefinition/></startEvent>" + task("XN", "Ergänzen", "nachfragen") + flow("XS", "XN")
                + "</subProcess>";
        var model = "<startEvent id='S'/>" + task("A", "Aufnehmen", "aufnehmen")
                + "<exclusiveGateway id='G' name='Reicht das?' default='no'/><endEvent id='E'/><endEvent id='E2'/>"
                + flow("S", "A") + flow("A", "G") + when("spaet", "G", "E")
                + "<sequenceFlow id='no' sourceRef='G' targetRef='E2'/>";

        assertThat(said(model + event.formatted("false"))).isEmpty();
        assertThat(said(model + event.formatted("true"))).hasSize(1);
    }

    @Test
    void anEventAtTheBorderThatInterruptsNothingRunsBeside() {
        var model = "<startEvent id='S'/>" + task("A", "Aufnehmen", "aufnehmen")
                + "<boundaryEvent id='B' attachedToRef='A' cancelActivity='%s'><timerEventDefinition/></boundaryEvent>"
                + task("N", "Nachfragen", "nachfragen") + flow("B", "N")
                + "<exclusiveGateway id='G' name='Reicht das?' default='no'/><endEvent id='E'/><endEvent id='E2'/>"
                + flow("S", "A") + flow("A", "G") + when("spaet", "G", "E")
                + "<sequenceFlow id='no' sourceRef='G' targetRef='E2'/>";

        assertThat(said(model.formatted("false"))).isEmpty();
        assertThat(said(model.formatted("true"))).hasSize(1);
    }

    @Test
    void aStepInASubProcessIsDoneBeforeWhatFollowsIt() {
        var model = "<startEvent id='S'/><subProcess id='P'><startEvent id='PS'/>"
                + task("N", "Nachfragen", "nachfragen") + flow("PS", "N") + "</subProcess>" + task("A", "Aufnehmen", "")
                + "<exclusiveGateway id='G' name='Reicht das?' default='no'/><endEvent id='E'/><endEvent id='E2'/>"
                + when("spaet", "G", "E") + "<sequenceFlow id='no' sourceRef='G' targetRef='E2'/>";

        assertThat(said(model + flow("S", "P") + flow("P", "G"))).isEmpty();
        assertThat(said(model + flow("S", "G") + flow("A", "P"))).hasSize(1);
    }

    @Test
    void aTableThatNeedsALaterAnswerIsToldAtItsStep() {
        var model = "<startEvent id='S'/>" + task("A", "Aufnehmen", "aufnehmen") + flow("S", "A")
                + "<businessRuleTask id='D' name='Einordnen' camunda:decisionRef='ordnung' camunda:resultVariable='o'/>"
                + flow("A", "D") + task("N", "Nachfragen", "nachfragen") + flow("D", "N");

        assertThat(said(model))
                .singleElement()
                .asString()
                .startsWith("„Einordnen“ braucht die Antwort auf „Frage spaet“");
    }

    @Test
    void aDeadlineNeedsItsAnswerBeforeTheStepThatGivesIt() {
        var model = "<startEvent id='S'/><userTask id='N' name='Nachfragen' camunda:formRef='nachfragen'>"
                + "<extensionElements><camunda:properties><camunda:property name='frist' value='${spaet}'/>"
                + "</camunda:properties></extensionElements></userTask>" + flow("S", "N");

        assertThat(said(model)).hasSize(1);
    }

    @Test
    void nothingIsToldWhereAStepAsksWhatNobodyKnows() {
        assertThat(said(early("spaet").replace("formRef=\"aufnehmen\"", "formRef=\"woanders\"")))
                .isEmpty();
    }

    private static String early(String question) {
        return DECIDE_EARLY + flow("S", "A") + flow("A", "G") + when(question, "G", "E")
                + "<sequenceFlow id='no' sourceRef='G' targetRef='N'/>" + flow("N", "E");
    }

    private static String parallel() {
        return "<startEvent id='S'/><parallelGateway id='F'/><parallelGateway id='J'/>" + flow("S", "F")
                + task("A", "Aufnehmen", "aufnehmen") + task("N", "Nachfragen", "nachfragen")
                + "<exclusiveGateway id='G' name='Reicht das?' default='no'/>";
    }

    private static String task(String id, String name, String form) {
        return "<userTask id=\"" + id + "\" name=\"" + name + "\""
                + (form.isEmpty() ? "" : " camunda:formRef=\"" + form + "\"") + "/>";
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id='" + from + "_" + to + "' sourceRef='" + from + "' targetRef='" + to + "'/>";
    }

    private static String when(String question, String from, String to) {
        return "<sequenceFlow id='yes' sourceRef='" + from + "' targetRef='" + to
                + "'><conditionExpression language='feel'>" + question + " = true</conditionExpression></sequenceFlow>";
    }

    private static List<String> said(String inside) {
        var files = new HashMap<String, byte[]>();
        files.put("p.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="p" isExecutable="true">%s</process>
                </definitions>""".formatted(inside).getBytes(UTF_8));
        files.put("ordnung.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="ordnung">
                <decisionTable id="t"><input id="i"><inputExpression id="ie"><text>spaet</text></inputExpression></input>
                </decisionTable></decision></definitions>""".getBytes(UTF_8));
        form(files, "aufnehmen", "frueh");
        form(files, "nachfragen", "spaet");
        form(files, "ungenutzt", "anderswo");
        var findings = new Findings();
        new AskedInTimeCheck(RealExpressions.expressions(), RealForms.forms())
                .look(Candidate.read(new PackageFiles("p", files, false)), findings);
        assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.WARNING);
        return findings.all().stream()
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .toList();
    }

    private static void form(HashMap<String, byte[]> files, String key, String question) {
        files.put(key + ".form", """
                {"type": "default", "id": "%s", "schemaVersion": 19,
                 "components": [{"type": "checkbox", "id": "q", "key": "%s", "label": "Frage %s"}]}""".formatted(key, question, question).getBytes(UTF_8));
    }
}
