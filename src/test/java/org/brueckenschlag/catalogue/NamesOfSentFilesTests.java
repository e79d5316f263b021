package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A modelling tool lets people call their files as they like. */
class NamesOfSentFilesTests {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="strassenfest" isExecutable="true"><userTask id="T" camunda:formRef="Form_0a1b2c3"/></process>
            </definitions>""";
    private static final String FORM = """
            {"components":[{"id":"Field_1","type":"number","key":"anzahl","label":"Wie viele?"}],"type":"default","id":"Form_0a1b2c3"}""";
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="foerderung" name="F"/></definitions>""";

    @Test
    void areWordsForPeopleAndBecomeKeysInAPackage() {
        assertThat(names(Map.of("Straßenfest (Entwurf 2).bpmn", DIAGRAM, "Förderung v1.2.dmn", TABLE)))
                .containsExactlyInAnyOrder("strassenfest.bpmn", "foerderung.dmn");
    }

    @Test
    void aFormIsFoundByTheIdInIt() {
        assertThat(names(Map.of("strassenfest.bpmn", DIAGRAM, "stand.form", FORM)))
                .containsExactlyInAnyOrder("strassenfest.bpmn", "Form_0a1b2c3.form");
        assertThat(names(Map.of("strassenfest.bpmn", DIAGRAM, "Stand & Zelt.form", FORM)))
                .containsExactlyInAnyOrder("strassenfest.bpmn", "Form_0a1b2c3.form");
    }

    @Test
    void whatAPackageCanHaveStays() {
        assertThat(names(Map.of("strassen-fest_2.bpmn", DIAGRAM.replace("Form_0a1b2c3", "stand"), "stand.form", FORM)))
                .containsExactlyInAnyOrder("strassen-fest_2.bpmn", "stand.form");
    }

    @Test
    void whatLeadsElsewhereOrHidesWhatItIsStaysAsItIsToBeRefused() {
        var names = List.of(
                "../x.bpmn",
                "a/b.form",
                "../stand.form",
                "x\\0.form",
                "x.bpmn.groovy",
                "x.bpmn20.xml",
                "x\u202e.bpmn",
                "x.cmmn",
                "x.BPMN");

        assertThat(names(names.stream()
                        .collect(Collectors.toMap(name -> name, name -> name.endsWith(".form") ? FORM : DIAGRAM))))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void twoOfOneProcessDoNotHideEachOther() {
        assertThat(names(Map.of("Fest 1.bpmn", DIAGRAM, "Fest 2.bpmn", DIAGRAM)))
                .hasSize(2);
    }

    @Test
    void findingsStandAtTheNameThatTheSenderKnows() {
        var sent = SentNames.of(bytes(Map.of("Unser Fest.bpmn", DIAGRAM)));

        assertThat(sent.told(List.of(PackageFinding.error("r", "strassenfest.bpmn", "T", 2, "k"))))
                .extracting(PackageFinding::file)
                .containsExactly("Unser Fest.bpmn");
    }

    private static Iterable<String> names(Map<String, String> files) {
        return SentNames.of(bytes(files)).files().keySet();
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(UTF_8)));
    }
}
