package org.brueckenschlag.wirkungsdialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Indicators: those of {@code wirkungsdialog/indicators.yaml} in the file's order, or with what an agency has made of
 * them and added.
 */
final class IndicatorCatalogue {

    private static final String FILE = "wirkungsdialog/indicators.yaml";
    private static final int MOST_ALIASES = 100;

    private final List<Defined> indicators;

    /** As they come with the program. */
    IndicatorCatalogue() {
        this(Yaml.of(new Problems(), FILE, read()).list("indicators").stream()
                .map(IndicatorCatalogue::indicator)
                .toList());
    }

    private IndicatorCatalogue(List<Defined> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** An agency's own take the place of those with the same id; new ones stand at the end. */
    IndicatorCatalogue with(Collection<Defined> own) {
        var all = new LinkedHashMap<String, Defined>();
        indicators.forEach(defined -> all.put(defined.indicator().id(), defined));
        own.forEach(defined -> all.put(defined.indicator().id(), defined));
        return new IndicatorCatalogue(List.copyOf(all.values()));
    }

    /** @param text of the formula, as {@link FormulaText} writes it */
    record Defined(Indicator indicator, Formula formula, String text) {}

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

    /** Changes when a formula does, or what is kept for it: what was made by another one has to be made anew. */
    String formulas() {
        return indicators.stream()
                .map(defined ->
                        defined.indicator().id() + ":" + defined.indicator().formulaVersion()
                                + (defined.formula() instanceof Formula.Course ? "+" : ""))
                .sorted()
                .collect(Collectors.joining(" "));
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
        var problems = new Problems();
        var yaml = Yaml.of(problems, FILE, written);
        var id = yaml.text("id");
        var text = yaml.take("formula");
        var formula = new FormulaReading(problems).formula(text);
        var indicator = new Indicator(
                id,
                yaml.text("handlungsfeld"),
                Unit.valueOf(yaml.text("unit").toUpperCase(Locale.ROOT)),
                Integer.parseInt(yaml.text("step")),
                Integer.parseInt(yaml.text("version")),
                yaml.find("together").map(String::valueOf).orElse(null),
                yaml.find("target")
                        .map(target -> target(Yaml.of(problems, "target", target)))
                        .orElseGet(Target.None::new),
                yaml.list("processes").stream().map(String::valueOf).toList(),
                fields(formula),
                null);
        yaml.done();
        problems.refuse(id);
        return new Defined(indicator, formula, FormulaText.write(text));
    }

    /** Keys of the answers and decisions that a formula reads. */
    static List<String> fields(Formula formula) {
        return switch (formula) {
            case Formula.OverMatters over -> over.keys().stream().distinct().toList();
            case Formula.Counters counters ->
                Stream.concat(
                                Stream.of(counters.where(), counters.per())
                                        .map(Map::keySet)
                                        .flatMap(Collection::stream),
                                counters.and().stream().flatMap(measure -> measure.keys().stream()))
                        .distinct()
                        .toList();
            case Formula.Repeats repeats -> List.of(repeats.place(), repeats.theme());
            case Formula.Followed followed ->
                Stream.concat(Stream.of(followed.rows(), followed.proposal()), followed.where().keys().stream())
                        .distinct()
                        .toList();
            case Formula.SpacesCovered unused -> List.of();
            case Formula.Releases unused -> List.of();
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
