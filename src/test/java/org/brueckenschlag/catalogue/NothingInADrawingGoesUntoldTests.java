package org.brueckenschlag.catalogue;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of every kind of thing that stands in the shipped processes one is changed or taken out, and each attribute is set
 * that the policy allows; whatever bpmn-js-differ finds then, our comparison has told.
 */
class NothingInADrawingGoesUntoldTests {

    private static final Path RUNNER = Path.of("tools", "differ", "second-opinion.mjs");

    private static final Properties ALLOWED = allowed();

    /** Kinds that were tried in another process already: the smaller ones come first. */
    private final Set<String> tried = new HashSet<>();

    private final List<String> cases = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whateverTheDifferFindsIsTold() throws IOException, InterruptedException {
        assumeThat(Path.of("tools", "node_modules", "bpmn-js-differ")).exists();
        for (var file : shipped()) {
            everyKindOfEdit(file);
        }
        Files.write(folder.resolve("cases.jsonl"), cases);

        var judge = new ProcessBuilder("node", RUNNER.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(judge.waitFor()).as(said).isZero();
        assertThat(said).contains(cases.size() + " judged, 0 untold");
    }

    private static Properties allowed() {
        var allowed = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src", "main", "resources", "catalogue", "allowed.properties"))) {
            allowed.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return allowed;
    }

    private static List<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("processes"), 2)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted(comparing(file -> file.toFile().length()))
                    .toList();
        }
    }

    private void everyKindOfEdit(Path file) {
        var drawing = Xml.parse(read(file));
        var before = side(file, Xml.write(drawing));
        var elements = Xml.descendants(drawing).toList();
        for (var at = 0; at < elements.size(); at++) {
            var element = elements.get(at);
            if (isOfAProcess(element)) {
                for (var edit : edits(element).entrySet()) {
                    if (tried.add(edit.getKey())) {
                        var copy = (Element) drawing.cloneNode(true);
                        edit.getValue().accept(Xml.descendants(copy).toList().get(at));
                        ask(file, edit.getKey(), before, copy);
                    }
                }
            }
        }
    }

    /** What can be done to it, by its kind. */
    private static Map<String, Consumer<Element>> edits(Element element) {
        var kind = ((Element) element.getParentNode()).getLocalName() + "/" + element.getLocalName();
        var edits = new LinkedHashMap<String, Consumer<Element>>();
        for (var name : attributes(element)) {
            edits.put(kind + "@" + name, copy -> copy.setAttribute(name, another(copy, name)));
        }
        allowed(element)
                .filter(name -> !element.hasAttributeNS(Xml.CAMUNDA, name))
                .forEach(name -> edits.put(
                        kind + "+" + name, copy -> copy.setAttributeNS(Xml.CAMUNDA, "camunda:" + name, "true")));
        if (Xml.children(element).isEmpty() && !Xml.text(element).isEmpty()) {
            edits.put(kind + " text", copy -> copy.setTextContent(copy.getTextContent() + "1"));
        }
        if (!element.getLocalName().equals("process")) {
            edits.put(kind + " gone", NothingInADrawingGoesUntoldTests::takeOut);
        }
        return edits;
    }

    /** Attributes of the engine that the policy lets stand there. */
    private static Stream<String> allowed(Element element) {
        return Stream.of("activity", element.getLocalName())
                .filter(kind ->
                        !kind.equals("activity") || element.getLocalName().endsWith("Task"))
                .flatMap(kind -> Stream.of(
                        ALLOWED.getProperty("camunda.attributes." + kind, "").split("\\s+")))
                .filter(name -> !name.isEmpty());
    }

    /** With what refers to it: nothing else could be released. */
    private static void takeOut(Element element) {
        var id = element.getAttribute("id");
        for (var other : id.isEmpty() ? List.<Element>of() : all(element).toList()) {
            if (Stream.of("sourceRef", "targetRef").map(other::getAttribute).anyMatch(id::equals)) {
                other.getParentNode().removeChild(other);
            }
            attributes(other).stream()
                    .filter(name -> name.matches("\\w+Ref|default")
                            && other.getAttribute(name).equals(id))
                    .forEach(other::removeAttribute);
        }
        element.getParentNode().removeChild(element);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void ask(Path file, String about, ComparedElements.Side before, Element edited) {
        var written = Xml.write(edited);
        var after = side(file, written);
        var told = Stream.concat(
                        new ComparedElements(before, after).changes().stream(),
                        new ComparedDrawing(before, after).changes().stream())
                .map(VersionChange::element)
                .toList();
        cases.add(JsonMapper.shared()
                .writeValueAsString(Map.of("about", about, "file", file.toString(), "edited", written, "told", told)));
    }

    /** The process and what it is made of; not where it lies in the picture, and not what is told at both its ends. */
    private static boolean isOfAProcess(Element element) {
        var isDrawn = Stream.of(Xml.BPMN, Xml.CAMUNDA).anyMatch(space -> space.equals(element.getNamespaceURI()));
        return isDrawn
                && !Set.of("definitions", "incoming", "outgoing", "flowNodeRef").contains(element.getLocalName());
    }

    /** Ids never change; {@code xsi:type} says how an expression is written, which the engine does not read. */
    private static List<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(at -> element.getAttributes().item(at).getNodeName())
                .filter(name -> !name.matches("id|xmlns.*|xsi:type"))
                .toList();
    }

    /** Of what refers to another element some other one, or none. */
    private static String another(Element element, String name) {
        var value = element.getAttribute(name);
        if (name.matches("\\w+Ref|default")) {
            return all(element)
                    .map(other -> other.getAttribute(name))
                    .filter(other -> !other.isEmpty() && !other.equals(value))
                    .findFirst()
                    .orElse("");
        }
        return switch (value) {
            case "true" -> "false";
            case "false" -> "true";
            default -> value + "1";
        };
    }

    private static Stream<Element> all(Element element) {
        var top = element;
        while (top.getParentNode() instanceof Element parent) {
            top = parent;
        }
        return Xml.descendants(top);
    }

    private static ComparedElements.Side side(Path file, String bpmn) {
        var key = file.getFileName().toString().replace(".bpmn", "");
        var read = new ModelReading(key, Xml.parse(bpmn));
        var model = new ProcessModel(
                new ProcessVersionId(key),
                key,
                1,
                false,
                read.name(),
                bpmn,
                read.elements(),
                read.events(),
                read.properties(),
                Set.of());
        var texts = Texts.in(Texts.GERMAN);
        var words = new PackageWords(read, Map.of(), Map.of(), Map.of(), Map.of());
        return new ComparedElements.Side(
                model, words, new WrittenElements(bpmn, words, texts), new ConditionWords(words, texts));
    }
}
