package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that cannot stand under its column is named at once; refused is only what would stop a matter. */
class CellsThatDoNotFitTests {

    private static final String FORM = """
            {"id":"f","components":[
              {"type":"number","key":"zahl","label":"Zahl"},
              {"type":"datetime","key":"tag","label":"Tag","subtype":"date"},
              {"type":"radio","key":"wahl","label":"Wahl","values":[{"value":"rot","label":"Rot"}]}]}
            """;

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="p"><userTask id="t"><extensionElements><camunda:properties>
                <camunda:property name="frist" value="${t.frist}"/></camunda:properties></extensionElements></userTask>
                <intermediateCatchEvent id="e"><timerEventDefinition><timeDate>${t.ab}</timeDate></timerEventDefinition></intermediateCatchEvent>
              </process></definitions>
            """;

    private static Stream<Path> everyShippedPackage() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyShippedPackage")
    void whatWeShipFits(Path folder) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }

        assertThat(new CellsFitCheck().findings(new PackageFiles("", files, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    integer | zahl     | "viel"                     | number-or-whole
                    string  | wahl     | "blau"                     | choice
                    string  | wahl     | not("blau")                | choice
                    string  | wahl     | 3                          | choice
                    string  | wahl     | rot                        | name
                    string  | tag      | "morgen"                   | day
                    string  | tag      | morgen                     | day
                    string  | tag      | "2026-02-30"               | day
                    boolean | zahl > 3 | "ja"                       | tick
                    boolean | zahl > 3 | ja                         | tick
                    """)
    void aRowThatNeverCountsIsAWarning(String type, String asked, String cell, String sentence) {
        assertThat(findings(type, asked, cell, "string", "x", "\"gut\""))
                .extracting(
                        PackageFinding::severity, PackageFinding::element, PackageFinding::line, PackageFinding::key)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "R1",
                        4,
                        "catalogue.misfit." + (sentence.startsWith("number") ? "whole" : sentence)));
    }

    @Test
    void whatMayStandThereIsCalledAsTheTableCallsIt() {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                  <decision id="t" name="T"><decisionTable>
                    <input id="i"><inputExpression typeRef="string"><text>wahl</text></inputExpression></input>
                    <output id="o" name="weg" typeRef="string"><outputValues><text>"mit_leitung"</text></outputValues></output>
                    <rule id="a"><inputEntry><text>"blau"</text></inputEntry><outputEntry><text>"ohne"</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""";
        var files = Map.of(
                "t.dmn", table.getBytes(UTF_8),
                "f.form", FORM.getBytes(UTF_8),
                "texte_de.properties", "field.weg=Weg\nvalue.weg.mit_leitung=Mit der Leitung\n".getBytes(UTF_8));

        assertThat(new CellsFitCheck().findings(new PackageFiles("p", files, true)))
                .extracting(PackageFinding::arguments)
                .containsExactly(List.of("Wahl", "blau", "Rot"), List.of("Weg", "ohne", "Mit der Leitung"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    integer | x     | "viel"   | whole
                    integer | x     | 3.5      | whole
                    boolean | x     | "ja"     | tick
                    double  | x     | true     | number
                    string  | frist | "bald"   | time
                    string  | ab    | "morgen" | day
                    string  | ab    | morgen   | day
                    """)
    void aResultThatStopsAMatterIsRefused(String type, String name, String cell, String sentence) {
        assertThat(findings("integer", "zahl", "", type, name, cell))
                .extracting(PackageFinding::severity, PackageFinding::key)
                .containsExactly(tuple(Severity.ERROR, "catalogue.misfit." + sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    integer | zahl      | [3..5], null            | string  | x     | wahl
                    integer | zahl      | not(> 3)                | integer | x     | "5"
                    integer | zahl      | 2, 3                    | double  | x     | zahl / 2
                    string  | wahl      | "rot"                   | boolean | x     | "true"
                    string  | tag       | >= "2026-06-01"         | string  | frist | "3 WT"
                    ''      | date(tag) | < date("2026-06-01")    | string  | frist | "P1DT12H"
                    string  | tag       | "2026-06-01"            | string  | frist | "2026-06-01"
                    string  | unbekannt | "irgendwas"             | string  | ab    | "2026-06-01T09:00:00"
                    string  | unbekannt | null                    | string  | ab    | string(date(tag) + duration("P1D"))
                    """)
    void whatCanStandThereIsNoFinding(
            String type, String asked, String cell, String gives, String name, String result) {
        assertThat(findings(type, asked, cell, gives, name, result)).isEmpty();
    }

    @Test
    void theSentenceNamesColumnValueAndCure() {
        var finding =
                findings("string", "wahl", "\"blau\"", "string", "x", "\"gut\"").getFirst();

        assertThat(Texts.in(Texts.GERMAN).get(finding.key(), finding.arguments().toArray()))
                .isEqualTo(
                        "Unter „Gefragt“ steht „blau“. Das kann dort niemand antworten; bitte wählen Sie aus der Liste. "
                                + "Möglich sind: Rot.");
    }

    @Test
    void aSentenceIsNeitherEndlessNorTurnedAround() {
        var said = findings("integer", "zahl", "\"a\u202Eb" + "c".repeat(10_000) + "\"", "string", "x", "\"gut\"")
                .getFirst()
                .arguments()
                .get(1)
                .toString();

        assertThat(said).startsWith("a[U+202E]b").hasSizeLessThan(90);
    }

    private static List<PackageFinding> findings(
            String type, String asked, String cell, String gives, String name, String result) {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="t" name="T"><decisionTable>
                <input id="I" label="Gefragt"><inputExpression typeRef="%s"><text>%s</text></inputExpression></input>
                <output id="O" label="Ergebnis" name="%s" typeRef="%s"/>
                <rule id="R1"><inputEntry id="C1"><text>%s</text></inputEntry><outputEntry id="C2"><text>%s</text></outputEntry></rule>
                </decisionTable></decision></definitions>
                """.formatted(type, escaped(asked), name, gives, escaped(cell), escaped(result));
        return new CellsFitCheck()
                .findings(new PackageFiles(
                        "",
                        Map.of(
                                "f.form",
                                FORM.getBytes(UTF_8),
                                "p.bpmn",
                                DIAGRAM.getBytes(UTF_8),
                                "t.dmn",
                                table.getBytes(UTF_8)),
                        false));
    }

    private static String escaped(String feel) {
        return feel == null ? "" : feel.replace("<", "&lt;");
    }
}
