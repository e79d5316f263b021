package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTests {

    private final SchemaCheck check = new SchemaCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <bpmn:sequenceFlow id="A" sourceRef="S" /><bpmn:startEvent id="S" />                            | targetRef
            <bpmn:userTask id="A"><bpmn:incoming>F</bpmn:incoming><bpmn:documentation /></bpmn:userTask>    | documentation
            <bpmn:unfug id="A" />                                                                           | unfug
            <bpmn:userTask id="A" farbe="rot" />                                                            | farbe
            <bpmn:userTask id="A" /><bpmn:userTask id="A" />                                                | A
            """)
    void namesWhatDoesNotFitWithItsLine(String elements, String what) {
        var model = Models.process("probe", "\n" + elements);

        assertThat(check.findings(new PackageFiles("probe", Map.of("probe.bpmn", model.getBytes(UTF_8)), true)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.line()).isEqualTo(6))
                .allSatisfy(finding -> assertThat(finding.element()).isIn("A", "S"))
                .flatExtracting(PackageFinding::arguments)
                .contains(what);
    }

    @Test
    void readsNothingFromElsewhere() {
        var model = Models.userTask("probe", "", "")
                .replace("id=\"Definitions\"", "id=\"D\" xsi:schemaLocation=\"urn:x http://localhost:1/x.xsd\"");

        assertThat(check.findings(new PackageFiles("probe", Map.of("probe.bpmn", model.getBytes(UTF_8)), true)))
                .isEmpty();
    }
}
