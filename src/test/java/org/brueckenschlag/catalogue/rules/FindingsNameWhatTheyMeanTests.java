package org.brueckenschlag.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.brueckenschlag.catalogue.ElementNames;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever reads a finding knows what it is about, also where the drawing gives it no name. */
class FindingsNameWhatTheyMeanTests {

    private static final String DRAWING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <process id="p" name="Runder Tisch" isExecutable="true">
                <startEvent id="S"/>
                <userTask id="A" name="Einladen"/>
                <exclusiveGateway id="Gateway_0x1"/>
                <endEvent id="E" name="Fertig"/>
                <userTask id="Activity_0x2"/>
                <endEvent id="E2"/>
                <sequenceFlow id="F1" sourceRef="S" targetRef="A"/>
                <sequenceFlow id="F2" sourceRef="A" targetRef="Gateway_0x1"/>
                <sequenceFlow id="Flow_0x3" sourceRef="Gateway_0x1" targetRef="E"/>
                <sequenceFlow id="Flow_0x4" name="nein" sourceRef="Gateway_0x1" targetRef="Activity_0x2"/>
                <sequenceFlow id="F5" sourceRef="Activity_0x2" targetRef="E2"/>
              </process>
            </definitions>
            """;

    private final Candidate candidate =
            Candidate.read(new PackageFiles("p", Map.of("p.bpmn", DRAWING.getBytes(StandardCharsets.UTF_8)), false));

    @Test
    void sayWhereItStandsInsteadOfItsId() {
        assertThat(said(new FlowsCheck(), Texts.in(Texts.GERMAN)))
                .contains(
                        "„Weg von einer Verzweigung nach ‚Fertig‘“ hat weder eine Bedingung",
                        "„‚nein‘, Weg von einer Verzweigung nach einer Aufgabe“ hat weder eine Bedingung",
                        "„Verzweigung nach ‚Einladen‘“ hat keinen Weg für alle anderen Fälle")
                .doesNotContain("0x");
        assertThat(said(new DeadlinesCheck(), Texts.in(Texts.GERMAN)))
                .contains("„Einladen“ hat keine Frist", "„Aufgabe nach ‚Einladen‘“ hat keine Frist");
    }

    @Test
    void andShowWhatANameHides() {
        var name = new ElementNames.Drawn("A", "task", "Ein\u202Eladen\u200B und\u00ADso", "", "", "").name();

        assertThat(name).isEqualTo("Ein[U+202E]laden[U+200B] undso");
        assertThat(PackageFinding.plain("\u202Eab\nc")).isEqualTo("[U+202E]ab c");
    }

    @Test
    void inTheReadersLanguage() {
        assertThat(said(new FlowsCheck(), Texts.in(Texts.ENGLISH))).contains("“Branch after ‘Einladen’” has no way");
        assertThat(said(new FlowsCheck(), Texts.in(Texts.TURKISH))).contains("“Dallanma (‘Einladen’ sonrasında)”");
    }

    @Test
    void andEverySafeguardHasANameOfItsOwn() throws Exception {
        var lists = new Properties();
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/protected.properties"))) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        // ends that come before a safeguard are none
        var keys = lists.stringPropertyNames().stream()
                .filter(name -> !name.endsWith(".early"))
                .flatMap(name -> Arrays.stream(lists.getProperty(name).split("\\s+")))
                .map(named -> named.replaceFirst(":.*", "").replaceFirst(".*\\.", ""))
                .distinct()
                .toList();

        assertThat(keys)
                .hasSizeGreaterThan(10)
                .allSatisfy(key ->
                        Texts.LANGUAGES.forEach(language -> assertThat(new SafeguardName(key).in(Texts.in(language)))
                                .isNotEqualTo(key)));
    }

    private String said(ModelCheck check, Texts texts) {
        var findings = new Findings();
        check.look(candidate, findings);
        return String.join(
                "\n",
                findings.all().stream()
                        .map(finding ->
                                texts.get(finding.key(), finding.arguments().toArray()))
                        .toList());
    }
}
