package org.brueckenschlag.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/**
 * A refusal as Camunda 7 answers it: the Modeler shows the message.
 *
 * @param message all findings, a line each
 * @param details the same by file, errors and warnings apart
 */
record ModelerRefusalJson(String type, String message, Map<String, Details> details) {

    static ModelerRefusalJson of(List<PackageFinding> findings, Texts texts) {
        var details = new TreeMap<String, Details>();
        findings.forEach(finding -> {
            var file = details.computeIfAbsent(finding.file(), name -> new Details());
            (finding.severity() == Severity.ERROR ? file.errors : file.warnings).add(Place.of(finding, texts));
        });
        // First what it is refused for: the Modeler shows a few lines only.
        var message = findings.stream()
                .sorted(Comparator.comparing(PackageFinding::severity))
                .map(finding -> finding.in(texts))
                .collect(Collectors.joining("\n"));
        return new ModelerRefusalJson("ParseException", message, details);
    }

    static ModelerRefusalJson of(Refused refused, Texts texts) {
        var title = texts.get(refused.refusal().key(), refused.arguments().toArray());
        var message = Stream.concat(
                        Stream.of(title),
                        refused.findings().stream().map(finding -> finding.field() + ": " + texts.get(finding)))
                .collect(Collectors.joining("\n"));
        return new ModelerRefusalJson("InvalidRequestException", message, Map.of());
    }

    record Details(List<Place> errors, List<Place> warnings) {

        Details() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    record Place(String message, int line, int column, String mainBpmnElementId, List<String> bpmnElementIds) {

        static Place of(PackageFinding finding, Texts texts) {
            var element = finding.element() == null ? "" : finding.element();
            return new Place(
                    texts.get(finding.key(), finding.arguments().toArray()),
                    finding.line(),
                    0,
                    element,
                    element.isEmpty() ? List.of() : List.of(element));
        }
    }
}
