package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Role;
import org.w3c.dom.Element;

/**
 * The event with which personal data that were found are taken away (decision 0016), with its form and its words. It is
 * taken out of a shipped package, so that there is one of it.
 */
final class RedactionEvent {

    /** The smallest of the shipped packages. */
    private static final String SHIPPED_IN = "co_beratung";

    private static final String ID = "Activity_PersonendatenEntdeckt";
    private static final String MESSAGE = "Message_PersonendatenEntdeckt";
    private static final String FORM = "schwaerzung_durchfuehren";
    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");

    private final Element source = Xml.parse(shipped(SHIPPED_IN + ".bpmn"));

    /** Whether somebody can report personal data to Datenschutz while a matter of that process runs. */
    static boolean isIn(Element process) {
        return Xml.children(process, Xml.BPMN, "subProcess")
                .filter(part -> "true".equals(part.getAttribute("triggeredByEvent")))
                .flatMap(part -> Xml.descendants(part).filter(step -> Xml.is(step, Xml.BPMN, "userTask")))
                .anyMatch(task -> Xml.camunda(task, "candidateGroups")
                        .filter(Role.DATENSCHUTZ.key()::equals)
                        .isPresent());
    }

    /**
     * A package that was drawn elsewhere, with the event where there is none: below all that is drawn, in the pool
     * where there is one.
     *
     * @param files by name; as they are where the diagram has the event, or uses its names for something else
     */
    static Map<String, String> addedTo(String key, Map<String, String> files) {
        var diagram = PackageFiles.diagramOf(key);
        var root = Xml.parse(files.getOrDefault(diagram, ""));
        var process = Xml.children(root, Xml.BPMN, "process")
                .filter(each -> each.getAttribute("id").equals(key))
                .findFirst();
        var event = new RedactionEvent();
        if (process.isEmpty() || isIn(process.get()) || event.isAnyOf(root) || files.containsKey(FORM + ".form")) {
            return files;
        }
        event.addTo(root, process.get());
        Planes.of(root)
                .ifPresent(plane -> new DrawnBelow(plane, process.get())
                        .add(event.drawings().toList()));
        var added = new TreeMap<>(files);
        added.put(diagram, Xml.write(root));
        added.putAll(event.form());
        for (var language : List.of("en", "tr")) {
            added.merge(
                    DraftWords.file(language), event.words(language), (own, its) -> own.stripTrailing() + "\n" + its);
        }
        return added;
    }

    /** To the process and its root, not to the picture. */
    void addTo(Element root, Element process) {
        add(withId(ID), process);
        var message = root.getOwnerDocument().importNode(withId(MESSAGE), true);
        root.insertBefore(message, process.getNextSibling());
    }

    /** Its shapes and edges, as they are drawn in the shipped package. */
    Stream<Element> drawings() {
        var parts = ids();
        return Xml.descendants(source).filter(drawn -> parts.contains(drawn.getAttribute(Planes.DRAWN)));
    }

    Map<String, String> form() {
        return Map.of(FORM + ".form", shipped(FORM + ".form"));
    }

    /** The lines of a translation that are about it. */
    String words(String language) {
        var about = new ArrayList<String>();
        about.add("form." + FORM + ".");
        ids().forEach(id -> about.add(id + "."));
        KEY.matcher(shipped(FORM + ".form")).results().forEach(key -> about.add("value." + key.group(1) + "."));
        return shipped(DraftWords.file(language))
                .lines()
                .filter(line -> about.stream().anyMatch(line::startsWith))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isAnyOf(Element root) {
        var parts = ids();
        return Xml.descendants(root).map(part -> part.getAttribute("id")).anyMatch(parts::contains)
                || Xml.descendants(root)
                        .anyMatch(part -> part.getAttribute("id").equals(MESSAGE));
    }

    private Set<String> ids() {
        var event = withId(ID);
        return Stream.concat(Stream.of(event), Xml.descendants(event))
                .map(part -> part.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private Element withId(String id) {
        return Xml.descendants(source)
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static void add(Element part, Element parent) {
        parent.appendChild(parent.getOwnerDocument().importNode(part, true));
    }

    private static String shipped(String name) {
        var path = "/processes/" + SHIPPED_IN + "/" + name;
        try (var stream = Objects.requireNonNull(RedactionEvent.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
