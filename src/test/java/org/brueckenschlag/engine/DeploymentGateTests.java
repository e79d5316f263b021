package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageRefused;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DeploymentGateTests {

    @Autowired
    ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id=\"Middle\" scriptFormat=\"feel\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id=\"Middle\" camunda:class=\"java.lang.String\" />",
                "<bpmn:serviceTask id=\"Middle\" camunda:type=\"shell\" />",
                "<bpmn:serviceTask id=\"Middle\" camunda:type=\"external\" camunda:topic=\"t\" />",
                "<bpmn:businessRuleTask id=\"Middle\" x:class=\"java.lang.String\" xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" />",
                "<bpmn:businessRuleTask id=\"Middle\" x:class=\"java.lang.String\" xmlns:x=\"http://activiti.org/bpmn\" />",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"a.B\" />"
                        + "</bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:executionListener event=\"start\" expression=\"${x}\" />"
                        + "</bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"Middle\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"a\">"
                        + "<camunda:script scriptFormat=\"feel\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"
                        + "</bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:callActivity id=\"Middle\" calledElement=\"x\" camunda:calledElementTenantId=\"suedtor\" />",
                "<bpmn:intermediateThrowEvent id=\"Middle\"><bpmn:messageEventDefinition camunda:class=\"a.B\" />"
                        + "</bpmn:intermediateThrowEvent>"
            })
    void refusesCodeInModelsAndLeavesNothingBehind(String element) {
        var before = engine.getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> new Bench(engine).deployModel(Models.around("attack", element)))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.rule()).isEqualTo("code");
                            assertThat(finding.file()).isEqualTo("test.bpmn");
                            assertThat(finding.line()).isPositive();
                        }));

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.cmmn",
                "a.cmmn10.xml",
                "a.bpmn20.xml",
                "a.dmn11.xml",
                "a.groovy",
                "a.html",
                "../a.bpmn",
                "a.bpmn.js",
                "a"
            })
    void refusesFilesThatBelongToNoPackage(String name) {
        assertThatThrownBy(() -> new Bench(engine).deploy(name, Models.userTask("attack", "", "")))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(PackageFinding::rule)
                                .containsOnly("file-name"));
    }

    @Test
    void refusesFormsModelsAndNamesThatSpeakOfAPersonAndLeavesNothingBehind() {
        var before = engine.getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .name("Paket")
                        .addString("attack.bpmn", Models.userTask("attack", "name=\"Frau Yilmaz anrufen\"", ""))
                        .addString("attack.form", """
                                {"id":"attack","components":[
                                 {"id":"F","type":"number","key":"telefonnummer","label":"Angabe"}]}""")
                        .addString("Herr_Mueller.dmn", HardenedEngineTests.table("feel", "x"))
                        .deploy())
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(PackageFinding::file, PackageFinding::rule, PackageFinding::element)
                                .contains(
                                        tuple("attack.bpmn", "person-in-text", "Middle"),
                                        tuple("attack.form", "person-field", "F"),
                                        tuple("Herr_Mueller.dmn", "person-in-text", null)));

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @Test
    void refusesANameOfTheDeploymentThatIsAPersons() {
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .name("Frau Yilmaz, 0171 2345678")
                        .addString("ordinary.bpmn", Models.userTask("ordinary", "", ""))
                        .deploy())
                .isInstanceOf(PackageRefused.class);
    }

    @Test
    void refusesWhatOnlyTheEngineKnowsItCannotRunLikeAnythingElse() {
        var before = engine.getRepositoryService().createDeploymentQuery().count();
        var model = Models.process("attack", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="In" sourceRef="Start" targetRef="Gateway" />
                <bpmn:exclusiveGateway id="Gateway" />
                <bpmn:sequenceFlow id="Out" sourceRef="Gateway" targetRef="End">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${stufe > 3}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:endEvent id="End" />
                """);

        assertThatThrownBy(() -> new Bench(engine).deployModel(model))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.rule()).isEqualTo("engine");
                            assertThat(finding.line()).isPositive();
                        }));

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                "http://www.omg.org/spec/DMN/20180521/MODEL/",
            })
    void saysOfAnOlderDmnThatItCannotRunHowToSaveIt(String older) {
        var table = HardenedEngineTests.table("feel", "x")
                .replace("https://www.omg.org/spec/DMN/20191111/MODEL/", older)
                .replace(
                        "</definitions>",
                        "<dmndi:DMNDI xmlns:dmndi=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\" /></definitions>");

        assertThatThrownBy(() -> new Bench(engine).deploy("test.dmn", table))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(PackageFinding::key)
                                .containsExactly("catalogue.dmn-older"));
    }

    @Test
    void saysOfADecisionWithoutANameThatItNeedsOne() {
        var table =
                HardenedEngineTests.table("feel", "x").replaceFirst("(<decision id=\"[^\"]*\") name=\"[^\"]*\"", "$1");

        assertThatThrownBy(() -> new Bench(engine).deploy("test.dmn", table))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(PackageFinding::key)
                                .containsExactly("catalogue.decision-nameless"));
    }

    @Test
    void beginsNoMoreRoundsThanAnybodyCanDo() {
        try (var bench = new Bench(engine)) {
            bench.deployModel(Models.userTask("runden_begrenzt", "", """
                    <bpmn:multiInstanceLoopCharacteristics>
                      <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">${runden}</bpmn:loopCardinality>
                    </bpmn:multiInstanceLoopCharacteristics>"""));

            assertThatThrownBy(() -> bench.start("runden_begrenzt", Map.of("runden", 51L)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("engine.too-many-rounds");
            var matter = bench.start("runden_begrenzt", Map.of("runden", 50L));
            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(matter.getId())
                            .count())
                    .isEqualTo(50);
        }
    }
}
