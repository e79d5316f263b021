package org.brueckenschlag.ui.workshop;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ElementNames;
import org.brueckenschlag.catalogue.ElementNames.Drawn;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Texts;

/**
 * What people call the steps of a version, in the reader's language; what has no name by what it is and where it
 * stands.
 */
final class ElementWords {

    private final Labels labels;
    private final ElementNames names;
    private final Texts texts;
    private final Set<String> steps;

    ElementWords(ProcessModel model, Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
        var around = model.elements().stream()
                .map(ProcessElement::parent)
                .flatMap(Stream::ofNullable)
                .collect(toSet());
        this.steps = model.elements().stream()
                .map(ProcessElement::id)
                .filter(id -> !around.contains(id))
                .collect(toSet());
        this.names =
                new ElementNames(model.elements().stream().flatMap(this::drawn).toList());
    }

    String of(String element) {
        var label = labels.element(element);
        return label.equals(element)
                ? names.of(element).map(name -> name.words(texts)).orElse(element)
                : label;
    }

    /** Nothing else stands in it; what only frames a whole process is none. */
    boolean isStep(String element) {
        return steps.contains(element);
    }

    private Stream<Drawn> drawn(ProcessElement element) {
        var label = labels.element(element.id());
        var name = label.equals(element.id()) ? "" : label;
        return Stream.concat(
                Stream.of(new Drawn(element.id(), kind(element), name, "", "", "")),
                element.next().stream()
                        .map(next -> new Drawn(
                                element.id() + " " + next.element(), "flow", "", "", element.id(), next.element())));
    }

    private static String kind(ProcessElement element) {
        return switch (element.kind()) {
            case USER_TASK -> "task";
            case DECISION -> "decision";
            case CALL -> "call";
            case SUB_PROCESS, EVENT_SUB_PROCESS -> "part";
            case GATEWAY -> "gateway";
            case START_EVENT -> "start";
            case END_EVENT -> "end";
            case CATCH_EVENT, BOUNDARY_EVENT -> "event";
            case OTHER -> "step";
        };
    }
}
