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
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFreePackagesTests {

    private final DeploymentPolicy policy = new DeploymentPolicy(List.of(
            new NamesOfFilesCheck(),
            new CaseFreeFormsCheck(RealForms.forms()),
            new CaseFreeModelsCheck(),
            new NobodyInTextsCheck(new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {}))));

    @Test
    void areWhatIsShipped() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            assertThat(folders).isNotEmpty().allSatisfy(folder -> {
                var files = new HashMap<String, byte[]>();
                try (var inside = Files.list(folder)) {
                    for (var file : inside.toList()) {
                        if (file.toString().matches(".*\\.(bpmn|dmn|form|properties)")) {
                            files.put(file.getFileName().toString(), Files.readAllBytes(file));
                        }
                    }
                }
                assertThat(policy.check(new PackageFiles(folder.getFileName().toString(), files, true)))
                        .isEmpty();
            });
        }
    }

    @Test
    void aFormThatCannotBeReadIsToldWithTheLineWhereReadingEnded() {
        var form = "{\n  \"id\": \"frage\",\n  \"components\": [,]\n}";

        assertThat(policy.check(new PackageFiles("probe", Map.of("frage.form", form.getBytes(UTF_8)), true)))
                .extracting(PackageFinding::rule, PackageFinding::line)
                .contains(tuple("form", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "textfield,nachname,Angabe,",
        "textfield,angabe,Telefonnummer,",
        "textfield,angabe,Angabe,Bitte Vor- und Nachname",
        "number,angabe,Hausnummer,",
        "datetime,angabe,Geburtsdatum,",
        "textarea,angabe,Nach\u200BName2,",
        "textfield,angabe,Staatsangehörigkeit,"
    })
    void haveNoFieldThatAsksForAPerson(String type, String key, String label, String help) {
        var form = form("""
                {"id":"Feld","type":"%s","key":"%s","label":"%s","description":"%s"%s}""".formatted(
                        type,
                        key,
                        label,
                        help == null ? "" : help,
                        type.startsWith("text") ? ",\"validate\":{\"maxLength\":100}" : ""));

        assertThat(errors(Map.of("probe.form", form))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("probe.form");
            assertThat(finding.element()).isEqualTo("Feld");
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @Test
    void haveNoTranslationThatAsksForAPerson() {
        var form = form("""
                {"id":"Feld","type":"textfield","key":"angabe","label":"Angabe","validate":{"maxLength":100}}""");

        assertThat(errors(Map.of(
                        "probe.form",
                        form,
                        "texte_tr.properties",
                        "# probe\nform.probe.angabe.label=Telefon numarası\n")))
                .extracting(PackageFinding::file, PackageFinding::line, PackageFinding::rule)
                .containsExactly(tuple("texte_tr.properties", 2, "person-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filepicker", "html", "iframe", "image", "button", "table", "expression"})
    void haveNoComponentThatIsNotAllowed(String type) {
        assertThat(errors(Map.of("probe.form", form("""
                {"id":"Feld","type":"%s","key":"angabe","label":"Angabe"}""".formatted(type)))))
                .extracting(PackageFinding::key)
                .contains("forms.component-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:userTask id=\"Middle\" name=\"Frau Yilmaz anrufen\" />",
                "<bpmn:userTask id=\"Middle\"><bpmn:documentation>Rückfragen: 0171 2345678</bpmn:documentation></bpmn:userTask>",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"danach\""
                        + " value=\"Herrn Müller in der Lindenstraße 12 besuchen\" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>",
                "<!-- Frau Yilmaz, Tel. 0171 2345678 --><bpmn:userTask id=\"Middle\" />",
                "<bpmn:userTask id=\"Middle\" /><bpmn:textAnnotation id=\"Note\"><bpmn:text>yilmaz@example.org</bpmn:text></bpmn:textAnnotation>",
                "<bpmn:userTask id=\"Middle\" camunda:versionTag=\"Frau Yilmaz anrufen\" />",
                "<bpmn:userTask id=\"Middle\" /><bpmn:dataObjectReference id=\"Akte_HerrMueller\" />"
            })
    void nameNobodyInAModel(String element) {
        assertThat(errors(Map.of("probe.bpmn", Models.around("probe", element))))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("person-in-text");
                    assertThat(finding.line()).isPositive();
                    assertThat(finding.element()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:formData>"
                        + "<camunda:formField id=\"f1\" label=\"Telefon\" type=\"string\" /></camunda:formData></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:formData>"
                        + "<camunda:formField id=\"nachname\" label=\"Angabe\" type=\"string\" /></camunda:formData></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:inputOutput>"
                        + "<camunda:inputParameter name=\"geburtsdatum\">x</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:startEvent id=\"Middle\" camunda:initiator=\"wer\" />"
            })
    void keepNobodyInAVariable(String element) {
        assertThat(errors(Map.of("probe.bpmn", Models.around("probe", element))))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.rule()).isIn("person-field", "initiator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[01711234567..2]",
                "[0171..1234567]",
                "> 01711234567",
                "[1..2] 0171 1234567",
                "[0..1000000] Frau Yilmaz"
            })
    void hideNoTelephoneInTheLimitsOfATable(String cell) {
        assertThat(errors(Map.of("tabelle.dmn", table(cell)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0..1000000]", "[1..1000000)", "> 1000000", "]0..9999999]", "<= -2.5"})
    void mayHaveWideLimitsInATable(String cell) {
        assertThat(errors(Map.of("tabelle.dmn", table(cell)))).isEmpty();
    }

    private static String table(String cell) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Tabelle">
                  <decision id="tabelle"><decisionTable id="t"><rule id="Regel_1"><inputEntry id="i">
                    <text><![CDATA[%s]]></text></inputEntry></rule></decisionTable></decision>
                </definitions>
                """.formatted(cell);
    }

    @Test
    void nameNobodyInATableAFormATranslationOrTheNameOfAFile() {
        assertThat(errors(Map.of(
                        "tabelle.dmn",
                        """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Tabelle">
                          <decision id="tabelle"><decisionTable id="t"><rule id="Regel_1"><outputEntry id="o">
                            <text>"Frau Yilmaz"</text></outputEntry></rule></decisionTable></decision>
                        </definitions>
                        """,
                        "probe.form",
                        form("""
                        {"id":"Feld","type":"select","key":"gruppe","label":"Gruppe","values":[{"value":"a","label":"Frau Yilmaz"}]}"""),
                        "texte_en.properties",
                        "Task_Probe.name=Call Mrs Yilmaz\n",
                        "HerrMueller.bpmn",
                        Models.process("probe", ""))))
                .extracting(PackageFinding::file, PackageFinding::element)
                .containsExactlyInAnyOrder(
                        tuple("tabelle.dmn", "o"),
                        tuple("probe.form", "Feld"),
                        tuple("texte_en.properties", "Task_Probe.name"),
                        tuple("HerrMueller.bpmn", null));
    }

    @Test
    void areWarnedOfWhereAWordOnlyMightBeAName() {
        var findings = policy.check(
                candidate(Map.of("probe.bpmn", Models.userTask("probe", "name=\"Mit Fatma sprechen\"", ""))));

        assertThat(findings)
                .extracting(PackageFinding::severity, PackageFinding::element)
                .containsExactly(tuple(Severity.WARNING, "Middle"));
        assertThat(LikelyNames.in(findings)).containsExactly("Fatma");
        assertThat(Texts.in(Texts.GERMAN)
                        .get(
                                findings.getFirst().key(),
                                findings.getFirst().arguments().toArray()))
                .startsWith("„Fatma“ könnte der Name einer Person sein.");
    }

    @Test
    void doNotRepeatWhatIsCertain() {
        var findings = policy.check(
                candidate(Map.of("probe.bpmn", Models.userTask("probe", "name=\"Frau Yilmaz anrufen\"", ""))));

        assertThat(findings).extracting(PackageFinding::severity).contains(Severity.ERROR);
        assertThat(LikelyNames.in(findings)).isEmpty();
        assertThat(findings.toString()).doesNotContain("Yilmaz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name der Gruppe",
                "Wohnort der Gruppe",
                "Benennung der Anliegen",
                "Namenstag im Quartier",
                "Straßenfest vorbereiten",
                "Treffen im Willy-Brandt-Haus",
                "Notruf 110 nennen",
                "Nachsorge nach 3 statt 4 Monaten",
                "Gespräch mit der Anne-Frank-Schule",
                "Regel nach § 5 MediationsG erklären",
                "Frist: 14 Tage nach dem 1. Dezember 2026"
            })
    void mayBeChangedInOrdinaryWords(String words) {
        var form = form("""
                {"id":"Feld_0x1y2z3","type":"textarea","key":"angabe","label":"%s","description":"Bitte keine Namen und keine Telefonnummern.","validate":{"maxLength":100}}""".formatted(words));

        assertThat(errors(Map.of(
                        "probe.bpmn",
                        Models.userTask(
                                "probe",
                                "name=\"" + words + "\"",
                                "<bpmn:documentation>" + words + "</bpmn:documentation>"),
                        "probe.form",
                        form)))
                .isEmpty();
    }

    @Test
    void tellEverythingAtOnceWithItsPlaceInThreeLanguages() {
        var findings = policy.check(candidate(Map.of(
                "probe.bpmn", Models.userTask("probe", "name=\"Frau Yilmaz anrufen\"", ""),
                "probe.form", form("""
                {"id":"Feld","type":"textfield","key":"nachname","label":"Angabe","validate":{"maxLength":100}}"""))));

        assertThat(findings).extracting(PackageFinding::rule).containsExactly("person-in-text", "person-field");
        assertThat(findings.getFirst().in(Texts.in(Texts.GERMAN)))
                .startsWith("probe.bpmn, Zeile ")
                .contains("Middle: Hier steht der Name einer Person")
                .endsWith("[person-in-text]");
        assertThat(findings.getFirst().in(Texts.in(Texts.ENGLISH))).startsWith("probe.bpmn, line ");
        assertThat(findings.getFirst().in(Texts.in(Texts.TURKISH))).startsWith("probe.bpmn, satır ");
    }

    @Test
    void areLookedThroughToTheEndOfALongText() {
        var documentation = "Gruppe A spricht mit Gruppe B. ".repeat(400) + "Frau Yilmaz, 0171 2345678.";

        assertThat(errors(Map.of(
                        "probe.bpmn",
                        Models.userTask(
                                "probe", "", "<bpmn:documentation>" + documentation + "</bpmn:documentation>"))))
                .isNotEmpty();
    }

    @Test
    void areNotLargerThanAnybodyCanLookThrough() {
        assertThat(errors(Map.of("probe.form", " ".repeat(1_000_001))))
                .extracting(PackageFinding::rule)
                .contains("file-size");
    }

    private List<PackageFinding> errors(Map<String, String> files) {
        return policy.check(candidate(files)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static PackageFiles candidate(Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return new PackageFiles("probe", bytes, true);
    }

    private static String form(String component) {
        return "{\"id\":\"probe\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[\n" + component + "\n]}";
    }
}
