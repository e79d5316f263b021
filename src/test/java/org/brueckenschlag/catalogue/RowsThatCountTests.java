package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever releases a draft reads when rows of its tables have been switched off by others. */
class RowsThatCountTests {

    private static final Path TRIAGE = Path.of("processes/konfliktmediation");

    @Test
    void aRowForEverythingOnTopSwitchesOffAllThatFollow() throws IOException {
        var triage = Files.readString(TRIAGE.resolve("triage.dmn"));
        var inputs = triage.split("<input ", -1).length - 1;
        var outputs = triage.split("<output ", -1).length - 1;
        var first = triage.indexOf("<rule ");
        var all = "<rule id=\"Rule_Neu\">" + "<inputEntry><text>-</text></inputEntry>".repeat(inputs)
                + "<outputEntry><text>\"annehmen\"</text></outputEntry>".repeat(outputs) + "</rule>";

        var said = said(Map.of("triage.dmn", triage.substring(0, first) + all + triage.substring(first)));

        assertThat(said)
                .containsExactly(
                        "In „D1 Triage“ gelten 11 Zeilen nie: Die Zeilen darüber nehmen ihnen alles weg. Die erste ist Zeile 2.");
    }

    @Test
    void aTableWithoutARowIsToldOnceWhoeverReadsIt() {
        assertThat(said(Map.of("t.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                          <decision id="d" name="Stufe"><decisionTable>
                            <input id="i"><inputExpression typeRef="number"><text>stufe</text></inputExpression></input>
                            <output id="o" name="weg" typeRef="string"/>
                          </decisionTable></decision></definitions>""")))
                .containsExactly(
                        "Die Tabelle „Stufe“ hat noch keine Zeile und entscheidet nichts. Bitte fügen Sie Zeilen ein.");
    }

    @Test
    void twoRowsOfWhichOneMayFitAreNamedTogether() {
        assertThat(said(Map.of("t.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                          <decision id="d" name="Stufe"><decisionTable>
                            <input id="i"><inputExpression typeRef="number"><text>stufe</text></inputExpression></input>
                            <output id="o" name="weg" typeRef="string"/>
                            <rule id="a"><inputEntry><text>&lt; 4</text></inputEntry><outputEntry><text>"x"</text></outputEntry></rule>
                            <rule id="b"><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"y"</text></outputEntry></rule>
                          </decisionTable></decision></definitions>""")))
                .containsExactly(
                        "Auf dieselben Antworten passen Zeile 1 und Zeile 2 der Tabelle „Stufe“. Es darf aber höchstens eine zutreffen.");
    }

    @Test
    void answersWithoutARowAreToldWhereTheProcessNeedsAResult() {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                  <decision id="d" name="Stufe"><decisionTable>
                    <input id="i" label="Stufe"><inputExpression typeRef="integer"><text>stufe</text></inputExpression></input>
                    <output id="o" name="frist" typeRef="string"/>
                    <rule id="a"><inputEntry><text>&lt; 4</text></inputEntry><outputEntry><text>"P3D"</text></outputEntry></rule>
                    <rule id="b"><inputEntry><text>&gt; 4</text></inputEntry><outputEntry><text>"P7D"</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""";
        var waits = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="p">
                  <businessRuleTask id="t" camunda:decisionRef="d" camunda:mapDecisionResult="singleResult" camunda:resultVariable="wann"/>
                  <intermediateCatchEvent id="c"><timerEventDefinition><timeDuration>${wann.frist}</timeDuration></timerEventDefinition></intermediateCatchEvent>
                </process></definitions>""";
        var branches = waits.replaceAll("(?s)<intermediateCatchEvent.*</intermediateCatchEvent>", """
                <exclusiveGateway id="g" default="f2"/>
                <sequenceFlow id="f1" sourceRef="g" targetRef="x"><conditionExpression>\\${wann.frist == 'P3D'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f2" sourceRef="g" targetRef="y"/>""");

        assertThat(said(Map.of("t.dmn", table, "p.bpmn", waits)))
                .containsExactly(
                        "Die Tabelle „Stufe“ hat nicht für alle Antworten eine Zeile, zum Beispiel nicht für: Stufe: 4. Der Prozess braucht dort ein Ergebnis. Bitte ergänzen Sie eine Zeile, etwa eine letzte für alles andere.");
        assertThat(said(Map.of("t.dmn", table, "p.bpmn", branches))).isEmpty();
        assertThat(said(Map.of("t.dmn", table, "p.bpmn", waits.replace("singleResult", "resultList"))))
                .isEmpty();
    }

    @Test
    void andInTheWordsOfTheForms() {
        var form = """
                {"id":"f","components":[{"type":"radio","key":"ort_typ","label":"Wo ist es?",
                  "validate":{"required":true},
                  "values":[{"value":"hof","label":"Im Hof"},{"value":"park","label":"Im Park"}]}]}""";
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                  <decision id="d" name="Weg"><decisionTable>
                    <input id="i"><inputExpression typeRef="string"><text>ort_typ</text></inputExpression>
                      <inputValues><text>"hof","park"</text></inputValues></input>
                    <output id="o" name="frist" typeRef="string"/>
                    <rule id="a"><inputEntry><text>"hof"</text></inputEntry><outputEntry><text>"P3D"</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""";
        var waits = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="p">
                  <businessRuleTask id="t" camunda:decisionRef="d" camunda:mapDecisionResult="singleResult" camunda:resultVariable="wann"/>
                  <intermediateCatchEvent id="c"><timerEventDefinition><timeDuration>${wann.frist}</timeDuration></timerEventDefinition></intermediateCatchEvent>
                </process></definitions>""";

        assertThat(said(Map.of("t.dmn", table, "p.bpmn", waits, "f.form", form)))
                .singleElement()
                .asString()
                .contains("zum Beispiel nicht für: Wo ist es?: Im Park.");
    }

    @Test
    void aRowThatGivesNothingIsToldUnlessItGivesAPartOrSaysWhy() {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                  <decision id="d" name="Weg"><decisionTable hitPolicy="FIRST">
                    <input id="i"><inputExpression typeRef="string"><text>ort</text></inputExpression></input>
                    <output id="o" name="weg" typeRef="string"/><output id="p" name="frist" typeRef="string"/>
                    <rule id="a"><inputEntry><text>"hof"</text></inputEntry><outputEntry><text>"x"</text></outputEntry><outputEntry><text></text></outputEntry></rule>
                    <rule id="b"><inputEntry><text></text></inputEntry><outputEntry><text></text></outputEntry><outputEntry><text>-</text></outputEntry></rule>
                    <rule id="c"><description>weil</description><inputEntry><text></text></inputEntry><outputEntry><text></text></outputEntry><outputEntry><text></text></outputEntry></rule>
                    <rule id="d"><inputEntry><text></text></inputEntry><outputEntry><text>null</text></outputEntry><outputEntry><text>null</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""";

        assertThat(new RowsThatGiveCheck()
                        .findings(new PackageFiles("p", Map.of("t.dmn", table.getBytes(StandardCharsets.UTF_8)), true)))
                .extracting(PackageFinding::element, PackageFinding::arguments)
                .containsExactly(tuple("b", List.of(2, "Weg")));
    }

    @Test
    void aHundredSayAsMuchAsThousands() {
        assertThat(said(Map.of("t.dmn", rows(100, "UNIQUE")))).hasSize(100);
    }

    @Test
    void ofHundredsItIsSaidOnceHowManyNeverCount() {
        assertThat(said(Map.of("t.dmn", rows(200, "FIRST"))))
                .singleElement()
                .asString()
                .startsWith("In „Stufe“ gelten 199 Zeilen nie")
                .endsWith("Die erste ist Zeile 2.");
    }

    private static String rows(int many, String policy) {
        var rows = IntStream.range(0, many).mapToObj("""
                        <rule id="r%d"><inputEntry><text>&gt; 1</text></inputEntry><outputEntry><text>"x"</text></outputEntry></rule>"""::formatted).collect(Collectors.joining());
        return """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                          <decision id="d" name="Stufe"><decisionTable hitPolicy="%s">
                            <input id="i"><inputExpression typeRef="number"><text>stufe</text></inputExpression></input>
                            <output id="o" name="weg" typeRef="string"/>%s</decisionTable></decision></definitions>""".formatted(policy, rows);
    }

    @Test
    void whatIsShippedHasNone() {
        assertThat(ShippedPackages.all()).allSatisfy(shipped -> {
            assertThat(new RowsThatCountCheck().findings(shipped)).isEmpty();
            assertThat(new RowsThatGiveCheck().findings(shipped)).isEmpty();
        });
    }

    private static List<String> said(Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new RowsThatCountCheck()
                .findings(new PackageFiles("p", bytes, false)).stream()
                        .map(finding -> Texts.in(Texts.GERMAN)
                                .get(finding.key(), finding.arguments().toArray()))
                        .toList();
    }
}
