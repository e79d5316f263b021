package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * What a new process begins with: a start, a task with a form, the final data check ({@code domain.md} 12.1:
 * everywhere), an end, and the event with which personal data that were found are taken away. That event, its form and
 * its words are those of a shipped package, so that there is one of it.
 */
@Component
class Skeleton {

    /** The smallest of the shipped packages: it has the event in the place that the skeleton leaves free. */
    private static final String SAFEGUARD_OF = "co_beratung";

    private static final String SAFEGUARD = "Activity_PersonendatenEntdeckt";
    private static final String MESSAGE = "Message_PersonendatenEntdeckt";
    private static final String FORM = "schwaerzung_durchfuehren";
    private static final String DRAWN = "bpmnElement";
    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");

    /** The package of a new process, by file name. */
    Map<String, String> of(NewProcess process) {
        var files = new TreeMap<String, String>();
        files.put(process.key() + ".bpmn", diagram(process));
        for (var form : List.of("erste_aufgabe.form", "daten_pruefen.form")) {
            files.put(form, own(form));
        }
        files.put(FORM + ".form", shipped(FORM + ".form"));
        for (var language : List.of("en", "tr")) {
            var name = DraftWords.file(language);
            files.put(name, own(name) + words(shipped(name)));
        }
        return files;
    }

    /** Whether a package of that key comes with the product, deployed or not. */
    static boolean isShipped(String key) {
        return Skeleton.class.getResource("/processes/" + key + "/" + key + ".bpmn") != null;
    }

    private static String diagram(NewProcess process) {
        var root = Xml.parse(own("geruest.bpmn").replace("neuer_prozess", process.key()));
        var model = Xml.child(root, Xml.BPMN, "process").orElseThrow();
        model.setAttribute("name", process.name());
        Xml.descendants(model)
                .filter(property -> "nummernkreis".equals(property.getAttribute("name")))
                .forEach(property -> property.setAttribute("value", process.letters()));
        var source = Xml.parse(shipped(SAFEGUARD_OF + ".bpmn"));
        var safeguard = withId(source, SAFEGUARD);
        add(safeguard, model);
        var message = root.getOwnerDocument().importNode(withId(source, MESSAGE), true);
        root.insertBefore(message, model.getNextSibling());
        var plane = drawn(root, process.key());
        var parts = Stream.concat(Stream.of(safeguard), Xml.descendants(safeguard))
                .map(part -> part.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Xml.descendants(source)
                .filter(shape -> parts.contains(shape.getAttribute(DRAWN)))
                .forEach(shape -> add(shape, plane));
        return Xml.write(root);
    }

    private static Element drawn(Element root, String id) {
        return Xml.descendants(root)
                .filter(shape -> id.equals(shape.getAttribute(DRAWN)))
                .findFirst()
                .orElseThrow();
    }

    private static Element withId(Element root, String id) {
        return Xml.descendants(root)
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static void add(Element part, Element parent) {
        parent.appendChild(parent.getOwnerDocument().importNode(part, true));
    }

    /** The lines of a translation that are about the safeguard. */
    private static String words(String translation) {
        var about = new ArrayList<String>();
        about.add("form." + FORM + ".");
        var source = Xml.parse(shipped(SAFEGUARD_OF + ".bpmn"));
        var safeguard = withId(source, SAFEGUARD);
        Stream.concat(Stream.of(safeguard), Xml.descendants(safeguard))
                .map(part -> part.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> about.add(id + "."));
        KEY.matcher(shipped(FORM + ".form")).results().forEach(key -> about.add("value." + key.group(1) + "."));
        return translation
                .lines()
                .filter(line -> about.stream().anyMatch(line::startsWith))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String own(String name) {
        return resource("/catalogue/new_process/" + name);
    }

    private static String shipped(String name) {
        return resource("/processes/" + SAFEGUARD_OF + "/" + name);
    }

    private static String resource(String path) {
        try (var stream = Objects.requireNonNull(Skeleton.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
