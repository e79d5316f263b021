package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.wirkungsdialog.Fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts in what happened. Live and from the trail they come out the same: what is left out (free text, which the
 * trail keeps as a commitment) is left out by its name, not by its look.
 */
final class FactsInSteps {

    private static final int DECIMALS = 4;
    private static final int DIGITS = 14;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]{0,63}");

    private final @Nullable String endCode;
    private final Function<String, @Nullable BigDecimal> required;
    private final List<Fact> facts = new ArrayList<>();

    private FactsInSteps(@Nullable String endCode, Function<String, @Nullable BigDecimal> required) {
        this.endCode = endCode;
        this.required = required;
    }

    /**
     * @param endCode code of the matter's end as it stands after the steps
     * @param required by key of a form, how many answers it requires of everybody; null where nobody knows
     */
    static List<Fact> of(
            List<HistoryStep> steps, @Nullable String endCode, Function<String, @Nullable BigDecimal> required) {
        var found = new FactsInSteps(endCode, required);
        steps.forEach(found::take);
        return found.facts;
    }

    private void take(HistoryStep step) {
        var data = step.data();
        var at = step.at().truncatedTo(ChronoUnit.MILLIS);
        switch (step.kind()) {
            case MATTER_STARTED -> {
                if (!data.containsKey("parent")) {
                    facts.add(
                            new Fact(Kind.BEGUN, step.element(), null, Fact.NO_ROW, null, null, null, null, at, null));
                }
            }
            case TASK_CREATED -> {
                var form = data.get("form");
                facts.add(task(
                        Kind.ASKED,
                        step,
                        form instanceof String key ? required.apply(key) : null,
                        at,
                        time(data.get("due"))));
            }
            case TASK_CHANGED -> {
                if (!data.containsKey("link") && !data.containsKey("candidate")) {
                    facts.add(task(Kind.MOVED, step, null, at, time(data.get("due"))));
                }
            }
            case TASK_COMPLETED -> facts.add(task(Kind.DONE, step, null, at, null));
            case TASK_CANCELLED -> facts.add(task(Kind.DROPPED, step, null, at, null));
            case ANSWERS_GIVEN -> new Answers(step, at).take();
            case DECISION_MADE -> {
                if (data.get("outputs") instanceof List<?> rules && rules.size() == 1) {
                    sorted(rules.getFirst())
                            .forEach((key, value) -> add(new Place(Kind.DECISION, step, at), key, value));
                }
            }
            case EVENT_REPORTED -> {
                if (data.get("message") instanceof String message) {
                    facts.add(new Fact(
                            Kind.EVENT, step.element(), null, Fact.NO_ROW, null, message, null, null, at, null));
                }
            }
            case MATTER_ENDED -> {
                if (!data.containsKey("parent")) {
                    facts.add(new Fact(
                            Kind.ENDED, step.element(), null, Fact.NO_ROW, null, null, endCode, null, at, null));
                }
            }
            default -> {
                // the other kinds tell nothing that a figure is made from
            }
        }
    }

    private static Fact task(
            Kind kind, HistoryStep step, @Nullable BigDecimal number, Instant at, @Nullable Instant due) {
        return new Fact(
                kind,
                step.element(),
                step.task(),
                Fact.NO_ROW,
                step.data().get("group") instanceof String group ? group : null,
                null,
                null,
                number,
                at,
                due);
    }

    private void add(Place place, String key, @Nullable Object value) {
        switch (value) {
            case Boolean yes -> place.add(key, yes.toString(), null);
            case Number number -> {
                var exact = exact(number);
                if (exact != null) {
                    place.add(key, null, exact);
                }
            }
            case String code -> {
                if (CODE.matcher(code).matches()) {
                    place.add(key, code, null);
                }
            }
            case List<?> several ->
                several.stream()
                        .filter(each -> !(each instanceof List<?>) && !(each instanceof Map<?, ?>))
                        .forEach(each -> add(place, key, each));
            case null, default -> {
                // rows are taken apart by whoever knows them; anything else is no answer
            }
        }
    }

    private static @Nullable BigDecimal exact(Number number) {
        var exact = new BigDecimal(number.toString()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return exact.precision() - exact.scale() > DIGITS ? null : exact;
    }

    private static @Nullable Instant time(@Nullable Object value) {
        return value instanceof String time ? Instant.parse(time).truncatedTo(ChronoUnit.MILLIS) : null;
    }

    /** By name: maps of the live history and of the trail have orders of their own. */
    private static Map<String, Object> sorted(@Nullable Object value) {
        var sorted = new TreeMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                if (entry != null) {
                    sorted.put(String.valueOf(key), entry);
                }
            });
        }
        return sorted;
    }

    /** Where a value was given. */
    private final class Place {

        private final Kind kind;
        private final HistoryStep step;
        private final Instant at;
        private final int row;

        Place(Kind kind, HistoryStep step, Instant at) {
            this(kind, step, at, Fact.NO_ROW);
        }

        Place(Kind kind, HistoryStep step, Instant at, int row) {
            this.kind = kind;
            this.step = step;
            this.at = at;
            this.row = row;
        }

        void add(String key, @Nullable String code, @Nullable BigDecimal number) {
            facts.add(new Fact(
                    kind,
                    step.element(),
                    kind == Kind.DECISION ? step.activity() : step.task(),
                    row,
                    step.data().get("group") instanceof String group ? group : null,
                    key,
                    code,
                    number,
                    at,
                    null));
        }
    }

    /** One form as it was filled in. */
    private final class Answers {

        private final HistoryStep step;
        private final Instant at;
        private final Set<String> freeText = new HashSet<>();

        Answers(HistoryStep step, Instant at) {
            this.step = step;
            this.at = at;
            if (step.data().get("free_text") instanceof List<?> names) {
                names.forEach(name -> freeText.add(String.valueOf(name)));
            }
        }

        void take() {
            sorted(step.data().get("answers")).forEach((key, value) -> {
                if (freeText.contains(key)) {
                    return;
                }
                add(new Place(Kind.ANSWER, step, at), key, value);
                if (value instanceof List<?> rows) {
                    rows(key, rows);
                }
            });
        }

        private void rows(String list, List<?> rows) {
            for (var row = 0; row < rows.size(); row++) {
                var place = new Place(Kind.ANSWER, step, at, row);
                sorted(rows.get(row)).forEach((key, value) -> {
                    if (!freeText.contains(key)) {
                        add(place, list + "." + key, value);
                    }
                });
            }
        }
    }
}
