package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.OpenedPackages;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft.Silenced;
import org.junit.jupiter.api.Test;

/** Whoever releases a redesign learns before which figures would have nothing to count any more. */
class SilencingFiguresTests {

    private static final String PROCESS = "konfliktmediation";
    private static final Map<String, FormulaSource> NOW = ShippedPackages.all().stream()
            .map(shipped -> source(shipped.name(), text(shipped.files())))
            .collect(toMap(FormulaSource::process, source -> source));

    @Test
    void theSameSilencesNone() {
        assertThat(silencedBy("", "")).isEmpty();
    }

    @Test
    void aStepThatIsGoneSilencesThoseThatLookForIt() {
        var defined = looksFor("steps");

        var silenced = silencedBy(defined.id(), "Task_Anderes");

        assertThat(silenced).extracting(each -> each.indicator().id()).contains(defined.indicator());
        assertThat(silenced)
                .filteredOn(each -> each.indicator().id().equals(defined.indicator()))
                .flatExtracting(Silenced::lacking)
                .extracting(Finding::key)
                .contains("indicators.formula.no-step");
    }

    @Test
    void soDoesAQuestionThatNoFormAsksAnyMore() {
        var defined = looksFor("fields");

        var silenced = silencedBy(defined.id(), "ganz_etwas_anderes");

        assertThat(silenced)
                .filteredOn(each -> each.indicator().id().equals(defined.indicator()))
                .flatExtracting(Silenced::lacking)
                .extracting(Finding::key)
                .contains("indicators.formula.no-field");
    }

    /** Some indicator of that process alone, and one thing that its formula names and the process has. */
    private static Named looksFor(String what) {
        var source = NOW.get(PROCESS);
        for (var defined : new IndicatorCatalogue().all()) {
            var named = what.equals("steps") ? source.steps().keySet() : source.fields();
            var found = named.stream()
                    .filter(name -> defined.text().matches("(?s).*\\b" + name + "\\b.*"))
                    .max(Comparator.comparing(String::length).thenComparing(name -> name));
            if (found.isPresent() && defined.indicator().processes().equals(List.of(PROCESS))) {
                return new Named(defined.indicator().id(), found.get());
            }
        }
        throw new AssertionError("no indicator of " + PROCESS + " names " + what);
    }

    private static List<Silenced> silencedBy(String gone, String instead) {
        var files = new HashMap<>(text(ShippedPackages.files(PROCESS)));
        files.replaceAll((name, content) -> gone.isEmpty() ? content : content.replace(gone, instead));
        var then = new HashMap<>(NOW);
        then.put(PROCESS, source(PROCESS, files));
        return FiguresOnDraftOfAgency.silenced(new IndicatorCatalogue().all(), NOW, then);
    }

    private static FormulaSource source(String process, Map<String, String> files) {
        return FormulaSources.of(OpenedPackages.of(process, files));
    }

    private static Map<String, String> text(Map<String, byte[]> files) {
        return files.entrySet().stream().collect(toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8)));
    }

    /** @param id of a step, or key of a question */
    private record Named(String indicator, String id) {}
}
