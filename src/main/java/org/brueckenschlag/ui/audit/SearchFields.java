package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** What can be looked for; the page's address holds it, so that it can be kept and sent. */
class SearchFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Runnable changed;
    private final transient Map<String, HasValue<?, ?>> byName = new LinkedHashMap<>();
    private final TextField number = new TextField();
    private final Select<Version> version;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<String> place;
    private final Select<String> end;
    private final Select<String> method;
    private final Select<String> deadlines;
    private final Select<String> deviation;
    private final Select<String> redactions;
    private final Details further;
    private boolean filling;

    SearchFields(
            AuditedMatters search,
            ProcessCatalogue catalogue,
            UnaryOperator<String> placeName,
            Texts texts,
            Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-audit-fields");
        var choices = new SearchChoices(search.choices(), catalogue, texts);
        number.setPrefixComponent(Icons.SEARCH.icon());
        number.setClearButtonVisible(true);
        number.setMaxLength(40);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        version = choices.version();
        place = choices.place(placeName);
        end = choices.end();
        method = choices.method();
        deadlines = choices.either("ui.audit.search.deadlines.missed", "ui.audit.search.deadlines.kept");
        deviation = choices.either("ui.audit.search.deviation.yes", "ui.audit.search.deviation.no");
        redactions = choices.either("ui.audit.search.redactions.yes", "ui.audit.search.redactions.no");
        var first = row(
                field("nummer", number, "ui.audit.search.number"),
                field("fassung", version, "ui.audit.search.version"),
                field("raum", place, "ui.matters.place"),
                field("ende", end, "ui.audit.search.end"));
        var second = row(
                field("von", from, "ui.audit.search.from"),
                field("bis", to, "ui.audit.search.to"),
                field("methode", method, "ui.audit.search.method"),
                field("frist", deadlines, "ui.audit.search.deadlines"),
                field("abweichung", deviation, "ui.audit.search.deviation"),
                field("schwaerzung", redactions, "ui.audit.search.redactions"));
        further = new Details(texts.get("ui.audit.search.further"), second);
        further.addClassName("further");
        for (var picker : List.of(from, to)) {
            picker.setLocale(texts.locale());
            picker.setClearButtonVisible(true);
        }
        add(first, further, new SavedSearches(search, texts, this::query, this::showQuery));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("row");
        return row;
    }

    private <F extends Component & HasValue<?, ?> & HasLabel> F field(String name, F field, String label) {
        field.setLabel(texts.get(label));
        byName.put(name, field);
        field.addValueChangeListener(change -> tell());
        return field;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    AuditFilter filter() {
        var chosen = version.getValue();
        return new AuditFilter(
                number.getValue().isBlank() ? null : number.getValue().strip(),
                chosen,
                start(from.getValue()),
                to.getValue() == null ? null : start(to.getValue().plusDays(1)),
                place.getValue(),
                end.getValue(),
                method.getValue(),
                yes(deadlines),
                yes(deviation),
                yes(redactions));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
    }

    private static @Nullable Boolean yes(Select<String> select) {
        return select.getValue() == null ? null : select.getValue().equals(SearchChoices.YES);
    }

    boolean isEmpty() {
        return byName.values().stream().allMatch(HasValue::isEmpty);
    }

    void clear() {
        fill(Map.of());
        changed.run();
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "nummer", number.getValue());
        put(
                parameters,
                "fassung",
                version.getValue() == null ? null : version.getValue().definition());
        put(parameters, "raum", place.getValue());
        put(parameters, "ende", end.getValue());
        put(parameters, "von", from.getValue());
        put(parameters, "bis", to.getValue());
        put(parameters, "methode", method.getValue());
        put(parameters, "frist", deadlines.getValue());
        put(parameters, "abweichung", deviation.getValue());
        put(parameters, "schwaerzung", redactions.getValue());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
    }

    void read(QueryParameters parameters) {
        var values = new LinkedHashMap<String, String>();
        byName.keySet()
                .forEach(name -> parameters.getSingleParameter(name).ifPresent(value -> values.put(name, value)));
        fill(values);
    }

    private void fill(Map<String, String> values) {
        filling = true;
        number.setValue(values.getOrDefault("nummer", ""));
        version.setValue(version.getListDataView()
                .getItems()
                .filter(item -> isOf(item, values.get("fassung")))
                .findFirst()
                .orElse(null));
        choose(place, values.get("raum"));
        choose(end, values.get("ende"));
        choose(method, values.get("methode"));
        choose(deadlines, values.get("frist"));
        choose(deviation, values.get("abweichung"));
        choose(redactions, values.get("schwaerzung"));
        from.setValue(day(values.get("von")));
        to.setValue(day(values.get("bis")));
        filling = false;
        further.setOpened(List.of("von", "bis", "methode", "frist", "abweichung", "schwaerzung").stream()
                .anyMatch(values::containsKey));
    }

    /** What is no longer among the choices is not chosen. */
    private static void choose(Select<String> select, @Nullable String code) {
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> Objects.equals(item, code))
                .findFirst()
                .orElse(null));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Searches that were kept before own and shared versions were told apart name process and number. */
    private static boolean isOf(Version version, @Nullable String asked) {
        return version.definition().equals(asked) || (version.process() + "." + version.version()).equals(asked);
    }

    private String query() {
        return parameters().getQueryString();
    }

    private void showQuery(String query) {
        read(QueryParameters.fromString(query));
        changed.run();
    }
}
