package org.brueckenschlag.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.catalogue.DeploymentPolicy;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.catalogue.RealPolicy;
import org.brueckenschlag.engine.Models;

/** How long somebody who deploys waits for the check. */
final class CheckSpeed implements Benchmark {

    private static final int NODES = 100;
    private static final int ROUNDS = 200;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String question() {
        return "How long does the check of a model of 100 elements take? (target: 95 of 100 below 300 ms)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var rounds = (int) Math.min(ROUNDS, size.rows() / 10);
        return new Figures(
                List.of("rules", "median, ms", "95 of 100 below, ms"),
                List.of(
                        row("about models and forms", RealPolicy.ofModels(), rounds),
                        row("all, with every text read for names", RealPolicy.whole(), rounds)),
                "One thread; %,d checks each, after as many to warm up; each time another model, so that nothing is remembered."
                        .formatted(rounds));
    }

    private static List<String> row(String name, DeploymentPolicy policy, int rounds) {
        var milliseconds = new ArrayList<Double>();
        for (int round = 0; round < 2 * rounds; round++) {
            var candidate = candidate(round);
            var began = System.nanoTime();
            var findings = policy.check(candidate);
            var took = (System.nanoTime() - began) / 1e6;
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                throw new IllegalStateException("an ordinary model was refused: " + findings);
            }
            if (round >= rounds) {
                milliseconds.add(took);
            }
        }
        var sample = new Sample(milliseconds);
        return List.of(name, Sample.words(sample.median()), "**" + Sample.words(sample.quantile(0.95)) + "**");
    }

    /** Loops around two tasks side by side, one after the other. */
    private static PackageFiles candidate(int round) {
        var middle = IntStream.range(0, NODES / 6).mapToObj(CheckSpeed::six).collect(Collectors.joining());
        var model = Models.process("tempo", """
                <bpmn:startEvent id="S" /><bpmn:sequenceFlow id="F" sourceRef="S" targetRef="X0" />
                %s<bpmn:endEvent id="X%d" name="Runde %d" />""".formatted(middle, NODES / 6, round));
        return new PackageFiles("tempo", Map.of("tempo.bpmn", model.getBytes(StandardCharsets.UTF_8)), false);
    }

    private static String six(int number) {
        return """
                <bpmn:exclusiveGateway id="X%1$d" />
                <bpmn:sequenceFlow id="Y%1$d" sourceRef="X%1$d" targetRef="P%1$d" />
                <bpmn:parallelGateway id="P%1$d" />
                <bpmn:sequenceFlow id="A%1$d" sourceRef="P%1$d" targetRef="T%1$d" />
                <bpmn:sequenceFlow id="B%1$d" sourceRef="P%1$d" targetRef="U%1$d" />
                <bpmn:userTask id="T%1$d" name="Gruppe %1$d einladen" camunda:candidateGroups="fachkraft" />
                <bpmn:userTask id="U%1$d" name="Raum %1$d buchen" camunda:candidateGroups="leitung" />
                <bpmn:sequenceFlow id="C%1$d" sourceRef="T%1$d" targetRef="J%1$d" />
                <bpmn:sequenceFlow id="D%1$d" sourceRef="U%1$d" targetRef="J%1$d" />
                <bpmn:parallelGateway id="J%1$d" />
                <bpmn:sequenceFlow id="E%1$d" sourceRef="J%1$d" targetRef="G%1$d" />
                <bpmn:exclusiveGateway id="G%1$d" name="Noch einmal?" default="W%1$d" />
                <bpmn:sequenceFlow id="Z%1$d" sourceRef="G%1$d" targetRef="X%1$d">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">runde_%1$d = "noch einmal"</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="W%1$d" sourceRef="G%1$d" targetRef="X%2$d" />
                """.formatted(number, number + 1);
    }
}
