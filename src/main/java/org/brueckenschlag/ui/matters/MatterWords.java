package org.brueckenschlag.ui.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.jspecify.annotations.Nullable;

/**
 * How one matter speaks in one language: labels of its model, codes as words, days.
 *
 * @param forms forms of the matter's version by key
 */
public record MatterWords(
        ProcessModel model, Labels labels, Texts texts, Function<String, FormSchema> forms, LocalDate today) {

    /** Values of one list that are worth reading in a summary. */
    private static final int FEW = 4;

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)$");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3}) WT");
    private static final Pattern HOURS = Pattern.compile("PT(\\d{1,3})H");

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public Locale locale() {
        return texts.locale();
    }

    public String element(String id) {
        return labels.element(id);
    }

    /** "Vorgespräch führen: Gruppe B". */
    public String element(String id, @Nullable String group) {
        return group == null ? element(id) : text("ui.matter.of-group", element(id), group);
    }

    /**
     * Who does a task: its role. The lane says less, since all of a sub-process lies in the lane of that sub-process.
     */
    Optional<String> doneBy(ProcessElement element) {
        return Optional.ofNullable(element.role())
                .flatMap(Role::ofKey)
                .map(role -> text("ui.role." + role.key()))
                .or(() -> Optional.ofNullable(element.lane()).map(labels::lane))
                .filter(who -> !who.isBlank());
    }

    public String day(Instant at) {
        return Dates.day(Dates.dayOf(at), today, locale());
    }

    /** "7. Oktober" or "28. September bis 7. Oktober". */
    public String days(Instant from, Instant to) {
        var first = day(from);
        var last = day(to);
        return first.equals(last) ? first : text("ui.matter.from-to", first, last);
    }

    /**
     * What a step brought, in a few words. The model may name the fields that say it (property {@code ergebnis}, keys
     * separated by commas); otherwise the first choices of the form do.
     */
    List<String> results(String elementId, Map<?, ?> answers, int limit) {
        var element = model.element(elementId);
        if (element.isEmpty() || element.get().form() == null) {
            return List.of();
        }
        var form = forms.apply(element.get().form());
        var named = element.get().properties().get("ergebnis");
        var fields = named == null
                ? form.fields().stream()
                        .filter(field -> field instanceof OneOf || field instanceof Amount amount && amount.scale())
                : Stream.of(named.split(",", -1)).map(String::strip).flatMap(key -> form.field(key).stream());
        return fields.filter(field -> !field.readOnly())
                .flatMap(field -> result(field, answers.get(field.key())).stream())
                .limit(limit)
                .toList();
    }

    /** What a table decided, and by which of its rules. */
    public List<String> decision(HistoryStep step) {
        var details = new ArrayList<String>();
        outputs(step.data().get("outputs")).forEach(details::add);
        if (step.data().get("rules") instanceof Collection<?> rules) {
            rules.stream()
                    .map(Object::toString)
                    .map(rule -> LAST_NUMBER.matcher(rule))
                    .filter(number -> number.find())
                    .map(number -> text("ui.matter.history.rule", number.group(1)))
                    .forEach(details::add);
        }
        return details;
    }

    private Stream<String> outputs(@Nullable Object outputs) {
        if (outputs instanceof Collection<?> rows) {
            return rows.stream().flatMap(this::outputs);
        }
        if (outputs instanceof Map<?, ?> columns) {
            return columns.entrySet().stream()
                    .sorted(Comparator.comparing(column -> column.getKey().toString()))
                    .filter(column -> column.getValue() != null
                            && !column.getValue().toString().isBlank())
                    .map(column -> output(column.getKey().toString(), column.getValue()));
        }
        return Stream.empty();
    }

    private String output(String key, Object value) {
        if (value instanceof Boolean yes) {
            return text("ui.matter.result", labels.field(key), text(yes ? "ui.matter.yes" : "ui.matter.no"));
        }
        if (value instanceof Number) {
            return text("ui.matter.result", labels.field(key), value);
        }
        return text(
                "ui.matter.result",
                labels.field(key),
                period(value.toString()).orElseGet(() -> labels.value(key, value.toString())));
    }

    /** A deadline as tables write it ({@code 3 WT}, {@code PT24H}) in words. */
    private Optional<String> period(String value) {
        var workingDays = WORKING_DAYS.matcher(value);
        if (workingDays.matches()) {
            return Optional.of(text("ui.matter.working-days", Integer.parseInt(workingDays.group(1))));
        }
        var hours = HOURS.matcher(value);
        return hours.matches()
                ? Optional.of(text("ui.matter.hours", Integer.parseInt(hours.group(1))))
                : Optional.empty();
    }

    private Optional<String> result(Field field, @Nullable Object answer) {
        return answer == null
                ? Optional.empty()
                : Optional.of(text(
                        field.label().endsWith("?") ? "ui.matter.answer" : "ui.matter.result",
                        field.label(),
                        value(field, answer)));
    }

    private String value(Field field, Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("commitment")) {
            return text("ui.matter.redacted");
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "ui.matter.yes" : "ui.matter.no");
        }
        if (value instanceof Collection<?> many) {
            var words = many.stream()
                    .limit(FEW)
                    .map(one -> code(field, one.toString()))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (many.size() > FEW) {
                words.add(text("ui.matter.and-more", many.size() - FEW));
            }
            return String.join(", ", words);
        }
        if (field instanceof Amount amount && amount.scale() && amount.max() != null) {
            return text("ui.matter.of-max", value, amount.max());
        }
        if (field instanceof Day && value instanceof String iso) {
            return Dates.day(LocalDate.parse(iso), today, locale());
        }
        if (value instanceof Number number) {
            return com.ibm.icu.text.NumberFormat.getInstance(locale()).format(number);
        }
        return code(field, value.toString());
    }

    private String code(Field field, String value) {
        return FormComponent.labelOf(field, value).orElseGet(() -> labels.value(field.key(), value));
    }
}
