package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Leitung changes on an ordinary day: refusing it would be as bad as letting an attack pass. */
class AcceptedRedesignsTests {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    private static final String REMINDER = """
            <bpmn:boundaryEvent id="Event_neu" attachedToRef="%s" cancelActivity="false">
              <bpmn:timerEventDefinition id="Timer_neu">
                <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P7D</bpmn:timeDuration>
              </bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Flow_neu_1" sourceRef="Event_neu" targetRef="Task_Erinnern_neu" />
            <bpmn:userTask id="Task_Erinnern_neu" name="Erinnern" camunda:candidateGroups="fachkraft" />
            <bpmn:sequenceFlow id="Flow_neu_2" sourceRef="Task_Erinnern_neu" targetRef="End_neu" />
            <bpmn:endEvent id="End_neu" name="Erinnert" />
            """;

    private static final DeploymentPolicy POLICY = RealPolicy.ofModels();

    @TestFactory
    Stream<DynamicTest> accepts() {
        return Samples.read(Path.of("src/test/resources/policy/redesigns.txt")).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.title(), () -> accepted(sample.files())));
    }

    /** One word for another in a file of a shipped package. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            konfliktmediation   | konfliktmediation.bpmn    | value="1 WT"                          | value="3 WT"
            konfliktmediation   | konfliktmediation.bpmn    | P3M                                   | P4M
            konfliktmediation   | konfliktmediation.bpmn    | name="Konflikt analysieren"           | name="Konflikt verstehen"
            konfliktmediation   | konfliktmediation.bpmn    | name="Vorgang auswerten"              | name="Vorgang gemeinsam auswerten"
            konfliktmediation   | konfliktmediation.bpmn    | loopCounter = 4                       | loopCounter = 6
            konfliktmediation   | triage.dmn                | "ablehnen"                            | "klaeren"
            konfliktmediation   | auftrag_klaeren.form      | "required": true                      | "required": false
            ikoe_begleitung     | ikoe_begleitung.bpmn      | P6M                                   | P5M
            ikoe_begleitung     | ikoe_begleitung.bpmn      | camunda:candidateGroups="fachkraft"   | camunda:candidateGroups="koordination"
            ikoe_qualifizierung | ikoe_qualifizierung.bpmn  | 10 WT                                 | P21D
            multiplikatoren     | multiplikatoren.bpmn      | P42D                                  | P60D
            veranstaltung       | termine.dmn               | P14D                                  | P21D
            sozialraumanalyse   | sozialraumanalyse.bpmn    | 5 WT                                  | 8 WT
            wirkungsdialog      | wirkungsdialog.bpmn       | P1825D                                | P3650D
            ikoe_begleitung     | oeffnung_naechster_schritt.dmn | [0..100]                         | [0..1000000]
            """)
    void acceptsAChangedWord(String key, String file, String before, String after) {
        var files = ShippedPackages.files(key);
        var text = new String(files.get(file), UTF_8);
        assertThat(text).contains(before);
        files.put(file, text.replace(before, after).getBytes(UTF_8));

        accepted(files);
    }

    /** The commonest wish, and where it once failed: at tasks that are done again and again. */
    @TestFactory
    Stream<DynamicTest> acceptsAReminderAtEachTask() {
        return ShippedPackages.all().stream()
                .map(PackageFiles::name)
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    var model = new String(ShippedPackages.files(key).get(key + ".bpmn"), UTF_8);
                    var tasks = USER_TASK.matcher(model).results().toList();
                    assertThat(tasks).isNotEmpty();
                    for (var task : tasks) {
                        var files = ShippedPackages.files(key);
                        files.put(
                                key + ".bpmn",
                                (model.substring(0, task.start())
                                                + REMINDER.formatted(task.group(1))
                                                + model.substring(task.start()))
                                        .getBytes(UTF_8));
                        accepted(files);
                    }
                }));
    }

    @Test
    void acceptsATaskMoreWithAFormOfItsOwn() {
        var files = ShippedPackages.files("sozialraumanalyse");
        var model = new String(files.get("sozialraumanalyse.bpmn"), UTF_8);
        var task = model.indexOf("<bpmn:userTask ");
        var outgoing = model.indexOf("<bpmn:outgoing>", task) + "<bpmn:outgoing>".length();
        var flow = model.substring(outgoing, model.indexOf('<', outgoing));
        var target =
                model.replaceAll("(?s).*<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\"([^\"]+)\".*", "$1");
        model = model.replaceAll("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\")[^\"]+\"", "$1Task_Neu\"")
                .replace("<bpmn:sequenceFlow id=\"" + flow + "\"", """
                        <bpmn:userTask id="Task_Neu" name="Hausverwaltung einladen" camunda:candidateGroups="fachkraft" camunda:formRef="neu" camunda:formRefBinding="deployment">
                          <bpmn:incoming>%s</bpmn:incoming><bpmn:outgoing>Flow_Neu</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="Flow_Neu" sourceRef="Task_Neu" targetRef="%s" />
                        <bpmn:sequenceFlow id="%1$s\"""".formatted(flow, target))
                .replace("<bpmn:incoming>" + flow + "</bpmn:incoming>", "<bpmn:incoming>Flow_Neu</bpmn:incoming>");
        files.put("sozialraumanalyse.bpmn", model.getBytes(UTF_8));
        files.put("neu.form", """
                {"id":"neu","type":"default","schemaVersion":18,"components":[
                 {"id":"Feld_1","type":"checkbox","key":"eingeladen","label":"Die Hausverwaltung ist eingeladen"}]}
                """.getBytes(UTF_8));

        accepted(files);
    }

    @Test
    void acceptsAQuestionMore() {
        var files = ShippedPackages.files("konfliktmediation");
        var form = new String(files.get("nachsorge.form"), UTF_8);
        files.put(
                "nachsorge.form",
                form.replaceFirst("\"components\"\\s*:\\s*\\[", """
                        "components":[{"id":"Feld_Neu","type":"radio","key":"hausverwaltung_eingeladen","label":"War die Hausverwaltung eingeladen?","values":[{"value":"ja","label":"Ja"},{"value":"nein","label":"Nein"}]},""").getBytes(UTF_8));

        accepted(files);
    }

    private static void accepted(Map<String, byte[]> files) {
        assertThat(POLICY.check(new PackageFiles("redesign", new HashMap<>(files), true)))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.in(Texts.in(Texts.GERMAN)))
                .isEmpty();
    }
}
