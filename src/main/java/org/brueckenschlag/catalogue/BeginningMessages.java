package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Messages that begin a process. No two processes of an agency begin with one and the same: the engine would not know
 * which it means, and refuses the second. Only a draft that adds one is compared with what the agency works with.
 */
@Component
class BeginningMessages {

    private final DeployedPackages deployed;

    BeginningMessages(DeployedPackages deployed) {
        this.deployed = deployed;
    }

    List<PackageFinding> findings(Draft draft, Map<String, String> begunWith, Map<String, String> files) {
        var findings = new ArrayList<PackageFinding>();
        var file = PackageFiles.diagramOf(draft.process());
        var added = in(files.getOrDefault(file, ""));
        if (!draft.isOfNewProcess()) {
            added.keySet().removeAll(in(begunWith.getOrDefault(file, "")).keySet());
        }
        var others = added.isEmpty() ? List.<DeployedProcess>of() : deployed.latest(draft.agency());
        others.stream().filter(other -> !other.key().equals(draft.process())).forEach(other -> {
            var diagram = deployed.files(other.id()).getOrDefault(other.file(), "");
            in(diagram).keySet().stream()
                    .filter(added::containsKey)
                    .forEach(message -> findings.add(PackageFinding.error(
                            "event",
                            file,
                            added.get(message),
                            0,
                            "catalogue.event-taken",
                            PackageFinding.plain(message),
                            PackageFinding.plain(new ModelReading(other.key(), Xml.parse(diagram)).name()))));
        });
        return findings;
    }

    /** By name, with the id of the start that waits for it. */
    private static Map<String, String> in(String diagram) {
        var found = new LinkedHashMap<String, String>();
        Element root;
        try {
            root = Xml.parse(diagram);
        } catch (IllegalArgumentException halfDrawn) {
            return found;
        }
        var names = new LinkedHashMap<String, String>();
        Xml.children(root, Xml.BPMN, "message")
                .forEach(message -> names.put(message.getAttribute("id"), message.getAttribute("name")));
        Xml.children(root, Xml.BPMN, "process")
                .flatMap(process -> Xml.children(process, Xml.BPMN, "startEvent"))
                .forEach(start -> Xml.child(start, Xml.BPMN, "messageEventDefinition")
                        .map(definition -> names.get(definition.getAttribute("messageRef")))
                        .filter(Objects::nonNull)
                        .ifPresent(message -> found.putIfAbsent(message, start.getAttribute("id"))));
        return found;
    }
}
