package org.brueckenschlag.ui.matters;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.reference.ReferenceValue;

/**
 * What matters can be narrowed to.
 *
 * @param places also those in which no matter begins any more
 * @param processes that the agency works with
 * @param fields Handlungsfelder
 */
record MatterChoices(
        List<SocialSpace> places,
        List<ProcessModel> processes,
        List<ReferenceValue> fields,
        ProcessCatalogue catalogue,
        Locale locale) {

    MatterChoices {
        places = List.copyOf(places);
        fields = List.copyOf(fields);
        processes = processes.stream()
                .sorted(Comparator.comparing(
                        model -> catalogue.labels(model.id(), locale).process()))
                .toList();
    }

    String name(ProcessModel model) {
        return catalogue.labels(model.id(), locale).process();
    }

    String step(ProcessModel model, ProcessElement element) {
        return catalogue.labels(model.id(), locale).element(element.id());
    }

    Optional<ProcessModel> process(String key) {
        return processes.stream().filter(model -> model.key().equals(key)).findFirst();
    }

    Optional<ReferenceValue> field(String code) {
        return fields.stream().filter(value -> value.code().equals(code)).findFirst();
    }

    /** The steps that people do, in the order of the story. */
    static List<ProcessElement> steps(ProcessModel model) {
        return model.elements().stream()
                .filter(element -> element.kind() == ProcessElement.Kind.USER_TASK)
                .toList();
    }

    MatterFilter.Field ofField(ReferenceValue field) {
        return new MatterFilter.Field(
                field.code(),
                processes.stream()
                        .filter(model -> field.code().equals(model.properties().get("handlungsfeld")))
                        .map(ProcessModel::key)
                        .toList());
    }
}
