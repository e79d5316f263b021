package org.brueckenschlag.matters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Titles of matters, made from codes and never typed: "Lärm im Innenhof". */
@Component
public class MatterTitles {

    private static final int LONGEST = 200;

    private final ProcessCatalogue catalogue;

    MatterTitles(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The title in that language; the matter itself carries the German one. */
    public String of(Matter matter, Locale locale) {
        return of(matter.version(), matter.known(), catalogue.labels(matter.version(), locale));
    }

    /** The German one, as it is kept with the matter: in the words of its agency, whoever acts. */
    String stored(ProcessVersionId version, Map<String, Object> known, AgencyId agency) {
        var title = of(version, known, catalogue.labels(version, Texts.GERMAN, agency));
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    /** The name of the process where nothing of the title is answered yet. */
    private String of(ProcessVersionId version, Map<String, Object> known, ProcessCatalogue.Labels labels) {
        var title = fields(version)
                .flatMap(field -> label(labels, field, known.get(field)).stream())
                .collect(Collectors.joining(" "));
        return title.isBlank() ? labels.process() : title;
    }

    private Stream<String> fields(ProcessVersionId version) {
        var titel = catalogue.model(version).properties().getOrDefault("titel", "");
        return Stream.of(titel.split(",", -1)).map(String::strip).filter(field -> !field.isEmpty());
    }

    /** The word that fits into a title ({@code titel.ort_typ.innenhof=im Innenhof}), else the code's label. */
    private static Optional<String> label(ProcessCatalogue.Labels labels, String field, @Nullable Object answer) {
        var code = answer instanceof List<?> several && !several.isEmpty() ? several.getFirst() : answer;
        if (!(code instanceof String value) || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(labels.word("titel." + field + "." + value).orElseGet(() -> labels.value(field, value)));
    }
}
