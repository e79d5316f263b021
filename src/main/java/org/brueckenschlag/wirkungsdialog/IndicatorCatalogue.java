package org.brueckenschlag.wirkungsdialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The indicators of {@code wirkungsdialog/indicators.yaml}, in the file's order. */
@Component
class IndicatorCatalogue {

    private static final String FILE = "wirkungsdialog/indicators.yaml";
    private static final int MOST_ALIASES = 100;

    private final List<Defined> indicators;

    IndicatorCatalogue() {
        this(read());
    }

    IndicatorCatalogue(Object file) {
        this.indicators = Yaml.of(FILE, file).list("indicators").stream()
                .map(IndicatorCatalogue::indicator)
                .toList();
    }

    /** An indicator and how it is made. */
    record Defined(Indicator indicator, Formula formula) {}

    List<Defined> all() {
        return indicators;
    }

    Optional<Defined> find(String id) {
        return indicators.stream()
                .filter(defined -> defined.indicator().id().equals(id))
                .findFirst();
    }

    /** Those that matters of that process feed, by a formula over single matters. */
    List<Defined> fedBy(String process) {
        return indicators.stream()
                .filter(defined -> defined.indicator().processes().isEmpty()
                        || defined.indicator().processes().contains(process))
                .toList();
    }

    /** Changes when a formula does: what was made by another one has to be made anew. */
    Map<String, Integer> versions() {
        var versions = new HashMap<String, Integer>();
        indicators.forEach(defined ->
                versions.put(defined.indicator().id(), defined.indicator().formulaVersion()));
        return versions;
    }

    private static Object read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Defined indicator(Object written) {
        var yaml = Yaml.of(FILE, written);
        var id = yaml.text("id");
        var formula = new FormulaReading(id).formula(yaml.take("formula"));
        var indicator = new Indicator(
                id,
                yaml.text("handlungsfeld"),
                Unit.valueOf(yaml.text("unit").toUpperCase(Locale.ROOT)),
                Integer.parseInt(yaml.text("step")),
                Integer.parseInt(yaml.text("version")),
                yaml.find("together").map(String::valueOf).orElse(null),
                yaml.find("target").map(target -> target(Yaml.of(id, target))).orElseGet(Target.None::new),
                yaml.list("processes").stream().map(String::valueOf).toList(),
                fields(formula));
        new Yaml(id, yaml.map()).done();
        return new Defined(indicator, formula);
    }

    private static List<String> fields(Formula formula) {
        return switch (formula) {
            case Formula.OverMatters over -> over.keys().stream().distinct().toList();
            case Formula.Counters counters ->
                List.of(counters.where(), counters.per()).stream()
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList();
            case Formula.Repeats repeats -> List.of(repeats.place(), repeats.theme());
            case Formula.SpacesCovered unused -> List.of();
            case Formula.NotCollected unused -> List.of();
        };
    }

    private static Target target(Yaml yaml) {
        Target target;
        if (yaml.has("at_least")) {
            target = new Target.AtLeast(yaml.number("at_least").orElseThrow());
        } else if (yaml.has("at_most")) {
            target = new Target.AtMost(yaml.number("at_most").orElseThrow());
        } else if (yaml.has("rising")) {
            yaml.take("rising");
            target = new Target.Rising();
        } else {
            target = new Target.Within(
                    yaml.number("from").orElseThrow(), yaml.number("to").orElseThrow());
        }
        yaml.done();
        return target;
    }
}
