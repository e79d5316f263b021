package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything by which a deployment could run code, reach out, block the server or remove a safeguard. */
class RefusedDeploymentsTests {

    private static final DeploymentPolicy POLICY = RealPolicy.ofModels();

    @TestFactory
    Stream<DynamicTest> refuses() {
        return attacks().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.title(), () -> {
                    var errors = errors(attack.files());
                    assertThat(errors).extracting(PackageFinding::rule).contains(attack.rule());
                    assertThat(errors).allSatisfy(error -> {
                        for (var language : Texts.LANGUAGES) {
                            assertThat(error.in(Texts.in(language)))
                                    .isNotBlank()
                                    .doesNotContain("[catalogue.", "[forms.");
                        }
                    });
                }));
    }

    /** For whoever wants to see at a glance what is refused, and by what. */
    @Test
    void tellsWhatItRefuses() {
        var byRule = new TreeMap<String, List<String>>();
        attacks()
                .forEach(attack -> byRule.computeIfAbsent(attack.rule(), rule -> new ArrayList<>())
                        .add(attack.title()));
        var report = byRule.entrySet().stream()
                .map(rule -> rule.getKey() + "\n  " + String.join("\n  ", rule.getValue()))
                .collect(Collectors.joining("\n"));

        assertThat(write("target/policy-refused.txt", report)).exists();
        assertThat(byRule).hasSizeGreaterThan(20);
    }

    @Test
    void refusesWhatIsNotUtf8WhateverItSaysOfItself() {
        var model = Models.userTask("attack", "", "");

        assertThat(rules(Map.of("a.bpmn", model.replace("UTF-8", "UTF-16").getBytes(UTF_16LE))))
                .containsExactly("encoding");
        assertThat(rules(Map.of("a.bpmn", ("\uFEFF" + model).getBytes(UTF_16LE))))
                .containsExactly("encoding");
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatWouldExhaustTheServer() {
        return bombs().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(
                        bomb.getKey(),
                        () -> assertThat(rules(bomb.getValue())).isNotEmpty().doesNotContain("time")));
    }

    private static Map<String, Map<String, byte[]>> bombs() {
        var bombs = new TreeMap<String, Map<String, byte[]>>();
        bombs.put(
                "three thousand nested sub-processes",
                model(nested("<bpmn:subProcess id=\"S%d\">", "</bpmn:subProcess>", 3_000)));
        bombs.put(
                "ten nested sub-processes",
                model(nested(
                        "<bpmn:subProcess id=\"S%d\"><bpmn:startEvent id=\"A%1$d\" />", "</bpmn:subProcess>", 10)));
        bombs.put(
                "sixty thousand namespaces",
                model("<bpmn:userTask id=\"T\" "
                        + IntStream.range(0, 60_000)
                                .mapToObj("xmlns:n%d=\"u\" "::formatted)
                                .collect(Collectors.joining())
                        + "/>"));
        bombs.put(
                "eight thousand tasks",
                model(IntStream.range(0, 8_000)
                        .mapToObj("<bpmn:userTask id=\"T%d\" />"::formatted)
                        .collect(Collectors.joining())));
        bombs.put(
                "twenty thousand brackets",
                model(
                        "<bpmn:startEvent id=\"S\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"T\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${"
                                + "(".repeat(20_000) + "1" + ")".repeat(20_000)
                                + "}</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:userTask id=\"T\" />"));
        bombs.put(
                "twenty thousand brackets in FEEL",
                model(
                        "<bpmn:startEvent id=\"S\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"T\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"feel\">"
                                + "(".repeat(20_000) + "1" + ")".repeat(20_000)
                                + "</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:userTask id=\"T\" />"));
        bombs.put(
                "a name of ten thousand signs",
                model(
                        "<bpmn:startEvent id=\"S\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"T\" /><bpmn:userTask id=\"T\" name=\""
                                + "a".repeat(10_000) + "\" />"));
        bombs.put(
                "an id of three hundred signs",
                model("<bpmn:startEvent id=\"S\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\""
                        + "a".repeat(300) + "\" /><bpmn:userTask id=\"" + "a".repeat(300) + "\" />"));
        bombs.put(
                "a hundred thousand attributes",
                model("<bpmn:userTask id=\"T\" "
                        + IntStream.range(0, 50_000)
                                .mapToObj("a%d=\"\" "::formatted)
                                .collect(Collectors.joining()) + " />"));
        bombs.put(
                "a megabyte of text",
                Map.of(
                        "a.bpmn",
                        Models.process(
                                        "attack",
                                        "<bpmn:startEvent id=\"S\"><bpmn:documentation>" + "a ".repeat(600_000)
                                                + "</bpmn:documentation></bpmn:startEvent>")
                                .getBytes(UTF_8)));
        bombs.put(
                "five thousand nested groups",
                Map.of(
                        "a.form",
                        ("{\"id\":\"a\",\"components\":[" + "{\"type\":\"group\",\"components\":[".repeat(5_000)
                                        + "]}".repeat(5_000) + "]}")
                                .getBytes(UTF_8)));
        bombs.put(
                "ten thousand rules",
                Map.of(
                        "a.dmn",
                        Samples.table(
                                "<rule id=\"r%d\"><outputEntry id=\"o%1$d\"><text>1</text></outputEntry></rule>",
                                10_000)));
        bombs.put(
                "six hundred rules",
                Map.of(
                        "a.dmn",
                        Samples.table(
                                "<rule id=\"r%d\"><outputEntry id=\"o%1$d\"><text>if a then (if b then 1 else 2) else sum([1,2,%1$d])</text></outputEntry></rule>",
                                600)));
        bombs.put(
                "a thousand files",
                IntStream.range(0, 1_000)
                        .boxed()
                        .collect(Collectors.toMap("f%d.form"::formatted, i -> "{}".getBytes(UTF_8))));
        bombs.put(
                "six megabytes in all",
                IntStream.range(0, 7)
                        .boxed()
                        .collect(Collectors.toMap(
                                "f%d.form"::formatted, i -> " ".repeat(900_000).getBytes(UTF_8))));
        bombs.put("a hundred gateways that double", model(doubling(90)));
        return bombs;
    }

    /** Reading so much for names, or comparing so many rows, would take everybody's time. */
    @Test
    void readsNothingThatIsTooLongToBeReadOrTooLargeToBeCompared() {
        var comment = Models.userTask("attack", "", "<!-- " + "Wir sprechen im Hof. ".repeat(45_000) + " -->");
        var translations = IntStream.range(0, 3)
                .boxed()
                .collect(Collectors.toMap(
                        "texte_%d.properties"::formatted,
                        file -> IntStream.range(0, 20)
                                .mapToObj(key -> "key%d=%s%n".formatted(key, "Wir sprechen im Hof. ".repeat(900)))
                                .collect(Collectors.joining())
                                .getBytes(UTF_8)));
        var table = new String(Samples.table("", 1), UTF_8)
                .replace(
                        "<output ",
                        IntStream.range(0, 16)
                                        .mapToObj(at ->
                                                "<input id=\"i%1$d\"><inputExpression id=\"x%1$d\" typeRef=\"integer\"><text>a%1$d</text></inputExpression></input>"
                                                        .formatted(at))
                                        .collect(Collectors.joining())
                                + "<output ")
                .replace(
                        "</decisionTable>",
                        IntStream.range(0, 490)
                                        .mapToObj(row -> "<rule id=\"r%d\">".formatted(row)
                                                + IntStream.range(0, 16)
                                                        .mapToObj(at ->
                                                                "<inputEntry id=\"c%d_%d\"><text>[%1$d..%d]</text></inputEntry>"
                                                                        .formatted(row, at, row + at))
                                                        .collect(Collectors.joining())
                                                + "<outputEntry id=\"o%d\"><text>\"x\"</text></outputEntry></rule>"
                                                        .formatted(row))
                                        .collect(Collectors.joining())
                                + "</decisionTable>");

        assertThat(rulesOfWhole(Map.of("a.bpmn", comment.getBytes(UTF_8)))).contains("size");
        assertThat(rulesOfWhole(translations)).contains("size");
        assertThat(new RowsThatCountCheck()
                        .findings(new PackageFiles("attack", Map.of("a.dmn", table.getBytes(UTF_8)), true)))
                .isEmpty();
    }

    private static List<String> rulesOfWhole(Map<String, byte[]> files) {
        return new NobodyInTextsCheck(RealForms.freeTexts())
                .findings(new PackageFiles("attack", files, true)).stream()
                        .map(PackageFinding::rule)
                        .toList();
    }

    private static Map<String, byte[]> model(String elements) {
        return Map.of("attack.bpmn", Models.process("attack", elements).getBytes(UTF_8));
    }

    private static String nested(String open, String close, int depth) {
        return IntStream.range(0, depth).mapToObj(open::formatted).collect(Collectors.joining()) + close.repeat(depth);
    }

    /** Each gateway makes two of what comes, and both go on to the next. */
    private static String doubling(int gateways) {
        var model = new StringBuilder(
                "<bpmn:startEvent id=\"S\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"P0\" />");
        for (var i = 0; i < gateways; i++) {
            model.append("<bpmn:parallelGateway id=\"P%d\" />".formatted(i));
            model.append("<bpmn:sequenceFlow id=\"A%d\" sourceRef=\"P%1$d\" targetRef=\"X%1$d\" />".formatted(i));
            model.append("<bpmn:sequenceFlow id=\"B%d\" sourceRef=\"P%1$d\" targetRef=\"X%1$d\" />".formatted(i));
            model.append("<bpmn:exclusiveGateway id=\"X%d\" />".formatted(i));
            model.append("<bpmn:sequenceFlow id=\"C%d\" sourceRef=\"X%1$d\" targetRef=\"%s\" />"
                    .formatted(i, i + 1 == gateways ? "E" : "P" + (i + 1)));
        }
        return model.append("<bpmn:endEvent id=\"E\" />").toString();
    }

    private static List<Samples> attacks() {
        return Samples.read(Path.of("src/test/resources/policy/attacks.txt"));
    }

    private static List<String> rules(Map<String, byte[]> files) {
        return errors(files).stream().map(PackageFinding::rule).distinct().toList();
    }

    private static List<PackageFinding> errors(Map<String, byte[]> files) {
        return POLICY.check(new PackageFiles("attack", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Path write(String file, String text) {
        try {
            return Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
