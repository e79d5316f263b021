package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.engine.Models;

/**
 * One entry of a collection of deployments.
 *
 * @param kind what stands around the payload
 * @param rule that refuses it; empty where none should
 */
record Samples(String kind, String title, String rule, String payload) {

    static List<Samples> read(Path file) {
        try {
            var attacks = new ArrayList<Samples>();
            for (var entry : Files.readString(file).split("(?m)^=== ")) {
                var lines = entry.split("\n", 2);
                var header = lines[0].split(" \\| | -> ");
                if (header.length >= 2 && !entry.startsWith("#")) {
                    attacks.add(
                            new Samples(header[0], header[1], header.length == 2 ? "" : header[2], lines[1].strip()));
                }
            }
            return attacks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        var files = new HashMap<String, String>();
        switch (kind) {
            case "middle" -> files.put("attack.bpmn", Models.around("attack", payload));
            case "body" -> files.put("attack.bpmn", Models.process("attack", payload));
            case "definitions" ->
                files.put(
                        "attack.bpmn",
                        Models.process("X", "")
                                .replaceAll("(?s)<bpmn:process.*</bpmn:process>", "@")
                                .replace("@", payload));
            case "cell" ->
                files.put(
                        "attack.dmn",
                        new String(table("", 1), UTF_8)
                                .replace("</decisionTable>", "<rule id=\"r\">" + payload + "</rule></decisionTable>"));
            case "component" -> files.put("attack.form", "{\"id\":\"attack\",\"components\":[" + payload + "]}");
            default -> files.put("attack." + kind.substring("file ".length()), payload);
        }
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(UTF_8)));
    }

    static byte[] table(String rule, int rules) {
        return ("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"D\" namespace=\"n\">"
                        + "<decision id=\"attack\" name=\"A\"><decisionTable id=\"t\"><output id=\"o\" name=\"y\" typeRef=\"string\" />"
                        + IntStream.range(0, rules).mapToObj(rule::formatted).collect(Collectors.joining())
                        + "</decisionTable></decision></definitions>")
                .getBytes(UTF_8);
    }
}
