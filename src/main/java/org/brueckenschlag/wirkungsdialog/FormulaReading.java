package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.wirkungsdialog.Measure.Tasks.Time;
import org.jspecify.annotations.Nullable;

/** Reads formulas as {@code docs/indicators.md} describes them. */
final class FormulaReading {

    private static final Condition ALWAYS = new Condition.All(List.of());

    private static final Measure NOTHING = new Measure.Events(Set.of());
    private static final int MOST_MONTHS = 36;
    private static final int MOST_TIMES = 100;

    private final Problems problems;

    FormulaReading(Problems problems) {
        this.problems = problems;
    }

    /** Means nothing where something is wrong with it. */
    Formula formula(Object written) {
        if ("not_collected".equals(written)) {
            return new Formula.NotCollected();
        }
        var yaml = Yaml.of(problems, Problems.FORMULA, written);
        var formula = formula(yaml);
        yaml.done();
        return formula;
    }

    private Formula formula(Yaml yaml) {
        var kind = yaml.map().keySet().stream().findFirst().orElse("");
        Object value = yaml.find(kind).orElse("");
        return switch (kind) {
            case "count" -> new Formula.Count(measure(kind, value));
            case "course" -> new Formula.Course(measure(kind, value));
            case "sum" -> new Formula.Sum(measure(kind, value));
            case "mean" -> new Formula.Mean(measure(kind, value));
            case "median" -> new Formula.Median(measure(kind, value));
            case "distinct" -> new Formula.Distinct(measure(kind, value));
            case "ratio" -> ratio(yaml(kind, value));
            case "counters" -> counters(yaml(kind, value));
            case "spaces_covered" -> spaces(yaml(kind, value));
            case "repeats" -> repeats(yaml(kind, value));
            case "followed" -> followed(yaml(kind, value));
            case "releases" -> releases(yaml(kind, value));
            default -> {
                if (!kind.isEmpty()) {
                    problems.add("no-kind", kind);
                }
                yaml.map().clear();
                yield new Formula.NotCollected();
            }
        };
    }

    private Formula ratio(Yaml yaml) {
        var ratio = new Formula.Ratio(measure("of", yaml.take("of")), measure("per", yaml.take("per")));
        yaml.done();
        return ratio;
    }

    private Formula counters(Yaml yaml) {
        var counters = new Formula.Counters(
                yaml.text("process"),
                codesByKey("where", yaml.take("where")),
                yaml.find("per").map(per -> codesByKey("per", per)).orElse(Map.of()),
                measures(yaml, "and"));
        yaml.done();
        return counters;
    }

    private Formula spaces(Yaml yaml) {
        var spaces = new Formula.SpacesCovered(yaml.text("process"), yaml.count("months", MOST_MONTHS));
        yaml.done();
        return spaces;
    }

    private Formula repeats(Yaml yaml) {
        var repeats = new Formula.Repeats(
                yaml.text("process"), yaml.text("place"), yaml.text("theme"), yaml.count("months", MOST_MONTHS));
        yaml.done();
        return repeats;
    }

    private Formula followed(Yaml yaml) {
        var followed = new Formula.Followed(
                yaml.text("rows"), yaml.text("proposal"), where(yaml), yaml.count("months", MOST_MONTHS));
        yaml.done();
        return followed;
    }

    private Formula releases(Yaml yaml) {
        var reasons = EnumSet.noneOf(ChangeReason.class);
        for (var written : yaml.codes("because")) {
            Arrays.stream(ChangeReason.values())
                    .filter(reason -> reason.key().equals(written))
                    .findFirst()
                    .ifPresentOrElse(reasons::add, () -> problems.add("no-reason", written));
        }
        if (reasons.isEmpty()) {
            problems.add("missing", "releases", "because");
        }
        yaml.done();
        return new Formula.Releases(reasons);
    }

    private Yaml yaml(String where, Object written) {
        return Yaml.of(problems, where, written);
    }

    private Map<String, Set<String>> codesByKey(String where, Object written) {
        var yaml = yaml(where, written);
        var codes = new HashMap<String, Set<String>>();
        Set.copyOf(yaml.map().keySet()).forEach(key -> codes.put(key, yaml.codes(key)));
        return codes;
    }

    private Measure measure(String where, Object written) {
        if (!(written instanceof Map)) {
            // what is missing was told already
            if (!"".equals(written)) {
                problems.add("no-map", where, written);
            }
            return NOTHING;
        }
        var yaml = yaml(where, written);
        var measure = measure(yaml);
        yaml.done();
        return measure;
    }

    private Measure measure(Yaml yaml) {
        if (yaml.has("tasks")) {
            return new Measure.Tasks(yaml.codes("tasks"), where(yaml), within(yaml), time(yaml));
        }
        if (yaml.has("matters")) {
            return matters(yaml);
        }
        if (yaml.has("answers")) {
            return answers(yaml);
        }
        if (yaml.has("rows")) {
            return new Measure.Rows(yaml.text("rows"), where(yaml));
        }
        if (yaml.has("events")) {
            return new Measure.Events(yaml.codes("events"));
        }
        if (yaml.has("days_until")) {
            return new Measure.Span(yaml.codes("days_until"), false);
        }
        if (yaml.has("working_days_until")) {
            return new Measure.Span(yaml.codes("working_days_until"), true);
        }
        if (yaml.has("required")) {
            return new Measure.Required(required(yaml));
        }
        if (yaml.has("variety")) {
            return new Measure.Variety(List.copyOf(yaml.codes("variety")));
        }
        return combined(yaml);
    }

    private Measure combined(Yaml yaml) {
        if (yaml.has("rise")) {
            return difference(yaml, "rise");
        }
        if (yaml.has("drop")) {
            return new Measure.Together(List.of(difference(yaml, "drop")), BigDecimal.ONE.negate(), null);
        }
        if (yaml.has("each_matter")) {
            return new Measure.MeanOfMatter(measure("each_matter", yaml.take("each_matter")));
        }
        if (yaml.has("together")) {
            return new Measure.Together(measures(yaml, "together"), BigDecimal.ONE, null);
        }
        if (yaml.has("minus")) {
            return new Measure.Together(measures(yaml, "minus"), BigDecimal.ONE, BigDecimal.ONE.negate());
        }
        if (yaml.has("at_end")) {
            return new Measure.Dated(measure("at_end", yaml.take("at_end")), null, where(yaml));
        }
        if (yaml.has("in_year")) {
            return new Measure.Dated(measure("measure", yaml.take("measure")), yaml.text("in_year"), where(yaml));
        }
        yaml.unreadable("no-measure");
        return NOTHING;
    }

    private List<Measure> measures(Yaml yaml, String key) {
        return yaml.list(key).stream().map(each -> measure(key, each)).toList();
    }

    private Measure matters(Yaml yaml) {
        var when = yaml.take("matters");
        if (when instanceof Map<?, ?>) {
            var done = yaml("matters", when);
            var elements = done.codes("done");
            done.done();
            return new Measure.Matters(Measure.Matters.When.DONE, elements, where(yaml));
        }
        var moment = switch (String.valueOf(when)) {
            case "begun" -> Measure.Matters.When.BEGUN;
            case "ended" -> Measure.Matters.When.ENDED;
            case "running" -> Measure.Matters.When.RUNNING;
            default -> {
                problems.add("no-moment", when);
                yield Measure.Matters.When.BEGUN;
            }
        };
        return new Measure.Matters(moment, Set.of(), where(yaml));
    }

    private Measure answers(Yaml yaml) {
        var worth = new HashMap<String, BigDecimal>();
        yaml.find("worth").ifPresent(bands -> {
            var written = yaml("worth", bands);
            written.map()
                    .forEach((band, middle) ->
                            written.number(band, middle).ifPresent(number -> worth.put(band, number)));
        });
        Measure answers = new Measure.Answers(
                yaml.text("answers"), yaml.codes("at"), yaml.codes("in"), Map.copyOf(worth), where(yaml));
        var parts = yaml.number("divided_by").filter(this::divides);
        return parts.isEmpty()
                ? answers
                : new Measure.Together(
                        List.of(answers), BigDecimal.ONE.divide(parts.get(), MathContext.DECIMAL128), null);
    }

    private boolean divides(BigDecimal parts) {
        if (parts.signum() == 0) {
            problems.add("divided-by-zero");
        }
        return parts.signum() != 0;
    }

    private Measure.Difference difference(Yaml yaml, String key) {
        var each = yaml.codes("each");
        return new Measure.Difference(
                yaml.text(key),
                each.isEmpty() ? yaml.codes("from") : each,
                yaml.text("to"),
                each.isEmpty() ? yaml.codes("until") : each,
                !each.isEmpty(),
                where(yaml));
    }

    private @Nullable Duration within(Yaml yaml) {
        return yaml.find("within").map(String::valueOf).map(this::span).orElse(null);
    }

    private @Nullable Duration span(String written) {
        try {
            return Duration.parse(written);
        } catch (DateTimeParseException e) {
            problems.add("no-span", written);
            return null;
        }
    }

    private Time time(Yaml yaml) {
        return switch (yaml.find("deadline").map(String::valueOf).orElse("")) {
            case "" -> Time.ANY;
            case "set" -> Time.WITH_DEADLINE;
            case "kept" -> Time.IN_TIME;
            default -> {
                problems.add("no-deadline");
                yield Time.ANY;
            }
        };
    }

    private boolean required(Yaml yaml) {
        var written = yaml.text("required");
        if (!written.equals("given") && !written.equals("due")) {
            problems.add("no-required");
        }
        return written.equals("given");
    }

    private Condition where(Yaml yaml) {
        return conditions(yaml.list("where"));
    }

    private Condition conditions(List<Object> written) {
        return written.isEmpty()
                ? ALWAYS
                : new Condition.All(written.stream().map(this::condition).toList());
    }

    private Condition condition(Object written) {
        if (!(written instanceof Map)) {
            problems.add("no-map", "where", written);
            return ALWAYS;
        }
        var yaml = yaml("where", written);
        var condition = condition(yaml);
        yaml.done();
        return condition;
    }

    private Condition condition(Yaml yaml) {
        var kinds = new HashSet<>(yaml.map().keySet());
        if (kinds.contains("answer")) {
            return new Condition.Said(yaml.text("answer"), yaml.codes("at"), yaml.codes("in"));
        }
        if (kinds.contains("number")) {
            return new Condition.Between(
                    yaml.text("number"),
                    yaml.number("min").orElse(null),
                    yaml.number("max").orElse(null));
        }
        if (kinds.contains("times")) {
            return new Condition.Times(yaml.text("times"), yaml.count("min", MOST_TIMES));
        }
        if (kinds.contains("done")) {
            return new Condition.Done(yaml.codes("done"));
        }
        if (kinds.contains("begun")) {
            return new Condition.BegunAt(yaml.codes("begun"));
        }
        if (kinds.contains("ended")) {
            return new Condition.EndedAs(yaml.codes("ended"));
        }
        if (kinds.contains("any")) {
            return new Condition.Any(
                    yaml.list("any").stream().map(this::condition).toList());
        }
        if (kinds.contains("not")) {
            return new Condition.Not(condition(yaml.take("not")));
        }
        yaml.unreadable("no-condition");
        return ALWAYS;
    }
}
