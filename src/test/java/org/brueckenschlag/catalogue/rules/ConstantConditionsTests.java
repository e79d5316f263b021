package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.RealExpressions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantConditionsTests {

    @ParameterizedTest
    @ValueSource(strings = {"true", "1 = 1", "\"ja\" = \"nein\"", "not(false)", "${true}"})
    void thatAskForNoAnswerAreAWarning(String condition) {
        assertThat(findings(condition).all()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("catalogue.constant-condition");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isEqualTo("F");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"freigabe = \"ja\"", "count(parteigruppen) > 2", "${freigabe}", "1 +", ""})
    void butNotThoseThatDoOrThatAnotherRuleRefuses(String condition) {
        assertThat(findings(condition).all()).isEmpty();
    }

    private static Findings findings(String condition) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                <sequenceFlow id="F" sourceRef="A" targetRef="B"><conditionExpression><![CDATA[%s]]></conditionExpression>
                </sequenceFlow></process></definitions>""".formatted(condition);
        var findings = new Findings();
        new ConstantConditionsCheck(RealExpressions.expressions())
                .look(Candidate.read(new PackageFiles("p", Map.of("p.bpmn", model.getBytes(UTF_8)), false)), findings);
        return findings;
    }
}
