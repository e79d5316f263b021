package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A safeguard that is still drawn, but that nobody gets to, asks or reports, is none. */
class SafeguardsDoTheirWorkTests {

    private static final DeploymentPolicy POLICY = RealPolicy.ofModels();

    private static final String TO_THE_CHECK =
            "sourceRef=\"Gateway_FolgenAngelegt\" targetRef=\"Task_DatenPruefen\" />";

    private final Map<String, byte[]> event = ShippedPackages.files("veranstaltung");
    private final Map<String, byte[]> mediation = ShippedPackages.files("konfliktmediation");

    @Test
    void noWayLeadsAroundTheDataCheck() {
        change(event, "veranstaltung.bpmn", TO_THE_CHECK, """
                sourceRef="Gateway_FolgenAngelegt" targetRef="GX" />
                <bpmn:exclusiveGateway id="GX" default="FX1" />
                <bpmn:sequenceFlow id="FX1" sourceRef="GX" targetRef="Event_VeranstaltungAbgeschlossen" />
                <bpmn:sequenceFlow id="FX2" sourceRef="GX" targetRef="Task_DatenPruefen"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">va_typ = "fortbildung"</bpmn:conditionExpression></bpmn:sequenceFlow>""");

        assertThat(errors(event)).containsExactly("protected");
    }

    /** In each process that asks whether data are free of persons, whatever the task is called. */
    @ParameterizedTest
    @CsvSource({
        "sozialraumanalyse, Task_BerichtFreigeben, Event_SozialraumAnalysiert, Flow_FolgenAngelegt",
        "wirkungsdialog, Task_PlanAnpassen, Event_JahrAbgeschlossen, Flow_FristPruefen",
        "veranstaltung, Task_DatenPruefen, Event_VeranstaltungAbgeschlossen, Flow_FolgenAngelegt"
    })
    void noWayLeadsAroundTheTaskThatChecksTheData(String process, String task, String end, String flow) {
        var files = ShippedPackages.files(process);
        var toTheCheck = "\"" + task + "\" />";
        var text = new String(files.get(process + ".bpmn"), UTF_8);
        var at = text.indexOf("targetRef=" + toTheCheck, text.indexOf("<bpmn:sequenceFlow id=\"" + flow + "\""));
        change(
                files,
                process + ".bpmn",
                text.substring(text.lastIndexOf('<', at), at) + "targetRef=" + toTheCheck,
                """
                <bpmn:exclusiveGateway id="GX" default="FX1" />
                <bpmn:sequenceFlow id="FX1" sourceRef="GX" targetRef="%s" />
                <bpmn:sequenceFlow id="FX2" sourceRef="GX" targetRef="%s"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${schnell}</bpmn:conditionExpression></bpmn:sequenceFlow>
                """.formatted(task, end) + text.substring(text.lastIndexOf('<', at), at) + "targetRef=\"GX\" />");

        assertThat(errors(files)).containsExactly("protected");
    }

    @Test
    void noClockGoesOnWithoutIt() {
        change(event, "veranstaltung.bpmn", "<bpmn:sequenceFlow id=\"Flow_DatenPruefen\" ", """
                <bpmn:boundaryEvent id="BX" attachedToRef="Task_DatenPruefen"><bpmn:timerEventDefinition id="TX"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="FX" sourceRef="BX" targetRef="Event_VeranstaltungAbgeschlossen" />
                <bpmn:sequenceFlow id="Flow_DatenPruefen\"""" + " ");

        assertThat(errors(event)).containsExactly("protected");
    }

    @Test
    void noConditionShutsItOff() {
        change(mediation, "konfliktmediation.bpmn", "keine_personendaten != true", "1 = 2");

        assertThat(errors(mediation)).contains("protected");
    }

    @Test
    void itMayStandBesideAnotherTaskOrInASubProcess() {
        var beside = ShippedPackages.files("veranstaltung");
        change(beside, "veranstaltung.bpmn", TO_THE_CHECK, """
                sourceRef="Gateway_FolgenAngelegt" targetRef="PX" />
                <bpmn:parallelGateway id="PX" /><bpmn:parallelGateway id="JX" />
                <bpmn:userTask id="Task_Neu" name="Raum aufräumen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="FX1" sourceRef="PX" targetRef="Task_DatenPruefen" />
                <bpmn:sequenceFlow id="FX2" sourceRef="PX" targetRef="Task_Neu" />
                <bpmn:sequenceFlow id="FX3" sourceRef="Task_Neu" targetRef="JX" />
                <bpmn:sequenceFlow id="FX4" sourceRef="JX" targetRef="Event_VeranstaltungAbgeschlossen" />""");
        change(
                beside,
                "veranstaltung.bpmn",
                "sourceRef=\"Task_DatenPruefen\" targetRef=\"Event_VeranstaltungAbgeschlossen\"",
                "sourceRef=\"Task_DatenPruefen\" targetRef=\"JX\"");
        var inside = ShippedPackages.files("veranstaltung");
        var model = new String(inside.get("veranstaltung.bpmn"), UTF_8);
        var from = model.indexOf("<bpmn:userTask id=\"Task_DatenPruefen\"");
        var until = model.indexOf("</bpmn:userTask>", from) + "</bpmn:userTask>".length();
        var task = model.substring(from, until).replaceAll("<bpmn:(incoming|outgoing)>[^<]*</bpmn:\\1>", "");
        inside.put(
                "veranstaltung.bpmn",
                (model.substring(0, from)
                                + "<bpmn:subProcess id=\"SX\" name=\"Abschluss\"><bpmn:startEvent id=\"SX1\" />" + task
                                + "<bpmn:endEvent id=\"SX2\" /><bpmn:sequenceFlow id=\"SX3\" sourceRef=\"SX1\" targetRef=\"Task_DatenPruefen\" />"
                                + "<bpmn:sequenceFlow id=\"SX4\" sourceRef=\"Task_DatenPruefen\" targetRef=\"SX2\" /></bpmn:subProcess>"
                                + model.substring(until))
                        .replace(
                                "<bpmn:flowNodeRef>Task_DatenPruefen</bpmn:flowNodeRef>",
                                "<bpmn:flowNodeRef>SX</bpmn:flowNodeRef>")
                        .replace(TO_THE_CHECK, "sourceRef=\"Gateway_FolgenAngelegt\" targetRef=\"SX\" />")
                        .replace(
                                "sourceRef=\"Task_DatenPruefen\" targetRef=\"Event_VeranstaltungAbgeschlossen\"",
                                "sourceRef=\"SX\" targetRef=\"Event_VeranstaltungAbgeschlossen\"")
                        .getBytes(UTF_8));

        assertThat(List.of(beside, inside))
                .allSatisfy(files -> assertThat(errors(files)).isEmpty());
    }

    @Test
    void aMatterMayStopEarlierAtAnEndOfItsOwn() {
        change(
                event,
                "veranstaltung.bpmn",
                "sourceRef=\"Task_ZielKlaeren\" targetRef=\"Task_VeranstaltungPlanen\"",
                "sourceRef=\"Task_ZielKlaeren\" targetRef=\"GX\"");
        change(event, "veranstaltung.bpmn", "<bpmn:userTask id=\"Task_VeranstaltungPlanen\"", """
                <bpmn:exclusiveGateway id="GX" name="Sinnvoll?" default="FX1" />
                <bpmn:endEvent id="EX" name="Nicht sinnvoll" />
                <bpmn:sequenceFlow id="FX1" sourceRef="GX" targetRef="Task_VeranstaltungPlanen" />
                <bpmn:sequenceFlow id="FX2" name="nein" sourceRef="GX" targetRef="EX"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">va_typ = "fortbildung"</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:userTask id="Task_VeranstaltungPlanen\"""");

        assertThat(errors(event)).isEmpty();
    }

    @Test
    void itsQuestionIsAskedWhereSomebodyAnswers() {
        var hidden = ShippedPackages.files("konfliktmediation");
        change(
                hidden,
                "vorgespraech_fuehren.form",
                "\"key\": \"verschwiegenheit_erklaert\",",
                "\"key\": \"verschwiegenheit_erklaert\", \"conditional\": {\"hide\": \"=true\"},");
        var shown = ShippedPackages.files("konfliktmediation");
        change(
                shown,
                "vorgespraech_fuehren.form",
                "\"key\": \"verschwiegenheit_erklaert\",",
                "\"key\": \"verschwiegenheit_erklaert\", \"readonly\": true,");
        var swapped = ShippedPackages.files("veranstaltung");
        change(swapped, "veranstaltung.bpmn", "formRef=\"daten_pruefen\"", "formRef=\"ziel_klaeren\"");

        assertThat(List.of(hidden, shown, swapped))
                .allSatisfy(files -> assertThat(errors(files)).contains("protected"));
    }

    @Test
    void itMayBeAskedInAnotherFormOfItsTask() {
        mediation.put("vorgespraech_neu.form", mediation.get("vorgespraech_fuehren.form"));
        change(mediation, "vorgespraech_neu.form", "\"vorgespraech_fuehren\"", "\"vorgespraech_neu\"");
        change(
                mediation,
                "konfliktmediation.bpmn",
                "id=\"Task_VorgespraechFuehren\" name=\"Vorgespräch führen\" camunda:formRef=\"vorgespraech_fuehren\"",
                "id=\"Task_VorgespraechFuehren\" name=\"Vorgespräch führen\" camunda:formRef=\"vorgespraech_neu\"");

        assertThat(errors(mediation)).isEmpty();
    }

    @Test
    void nothingButTheAnswerCounts() {
        change(
                event,
                "veranstaltung.bpmn",
                "camunda:resultVariable=\"termine\"",
                "camunda:resultVariable=\"keine_personendaten\"");

        assertThat(errors(event)).contains("protected");
    }

    @Test
    void violenceCanGoOnBeingReported() {
        change(
                mediation,
                "konfliktmediation.bpmn",
                "<camunda:property name=\"melden\" value=\"fachkraft,mediation,sprachmittlung,leitung\" />",
                "");
        var timed = ShippedPackages.files("veranstaltung");
        change(
                timed,
                "veranstaltung.bpmn",
                "<bpmn:messageEventDefinition id=\"MessageEventDefinition_PersonendatenEntdeckt\" messageRef=\"Message_PersonendatenEntdeckt\" />",
                "<bpmn:timerEventDefinition id=\"TX\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P3650D</bpmn:timeDuration></bpmn:timerEventDefinition>");

        assertThat(List.of(mediation, timed))
                .allSatisfy(files -> assertThat(errors(files)).contains("protected"));
    }

    private static void change(Map<String, byte[]> files, String file, String before, String after) {
        var text = new String(files.get(file), UTF_8);
        assertThat(text).contains(before);
        var at = text.indexOf(before);
        files.put(file, (text.substring(0, at) + after + text.substring(at + before.length())).getBytes(UTF_8));
    }

    private static List<String> errors(Map<String, byte[]> files) {
        return POLICY.check(new PackageFiles("redesign", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(PackageFinding::rule)
                .toList();
    }
}
