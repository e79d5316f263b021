package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.TableTrial.Hit;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.forms.DayPicker;
import org.jspecify.annotations.Nullable;

/** A line to try a table out: choose answers, see which row counts and what comes out of it. */
final class TrialPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TableWords words;
    private final transient OfferedAnswers answers;
    private final transient Texts texts;
    private final transient Function<List<@Nullable Object>, List<Hit>> decide;
    private final transient Consumer<Set<String>> mark;
    private final transient Consumer<String> lead;
    private final transient List<Supplier<@Nullable Object>> values = new ArrayList<>();
    private final Div fields = new Div();
    private final Button go = new Button();
    private final Div result = new Div();
    private transient DraftTable table;

    /**
     * @param mark takes the rows that count
     * @param lead takes the one of them that somebody wants to see
     */
    TrialPanel(
            DraftTable table,
            TableWords words,
            OfferedAnswers answers,
            Texts texts,
            Function<List<@Nullable Object>, List<Hit>> decide,
            Consumer<Set<String>> mark,
            Consumer<String> lead) {
        this.table = table;
        this.words = words;
        this.answers = answers;
        this.texts = texts;
        this.decide = decide;
        this.mark = mark;
        this.lead = lead;
        addClassName("bs-trial");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.trial"));
        fields.addClassName("fields");
        go.setText(texts.get("ui.workshop.trial.go"));
        go.setIcon(Icons.CHECK.icon());
        go.addClickListener(click -> tryOut());
        ask();
        result.getElement().setAttribute("role", "status");
        var hint = new Paragraph(texts.get("ui.workshop.trial.help"));
        hint.addClassNames("bs-muted", "bs-s");
        add(new H2(texts.get("ui.workshop.trial")), hint, fields, go, result);
    }

    /** What was filled in stays while only rows change. */
    void follow(DraftTable changed) {
        var isAskedAnew = !changed.inputs().equals(table.inputs());
        table = changed;
        if (isAskedAnew) {
            ask();
            result.removeAll();
        }
    }

    /** Of many questions the fields come when somebody wants them. */
    private void ask() {
        fields.removeAll();
        values.clear();
        go.setVisible(table.inputs().size() <= RowPanel.FEW);
        if (go.isVisible()) {
            fields();
        } else {
            fields.add(new Button(
                    texts.get("ui.workshop.trial.fields", table.inputs().size()), click -> {
                        fields.removeAll();
                        fields();
                        go.setVisible(true);
                    }));
        }
    }

    private void fields() {
        table.inputs().forEach(column -> fields.add(field(column)));
    }

    private Component field(Column column) {
        var label = words.column(column);
        return switch (answers.sort(column)) {
            case TICK ->
                choice(
                        label,
                        List.of(
                                new Option("true", texts.get("catalogue.cell.yes")),
                                new Option("false", texts.get("catalogue.cell.no"))),
                        true);
            case CHOICE -> choice(label, answers.of(column), false);
            case NUMBER -> {
                var field = new NumberField(label);
                values.add(() -> number(field.getValue()));
                yield field;
            }
            case DAY -> {
                var field = new DayPicker(label, texts);
                values.add(() -> day(column, field.getValue()));
                yield field;
            }
            case TIME, TEXT -> {
                var field = new TextField(label);
                field.setMaxLength(100);
                values.add(() ->
                        field.getValue().isBlank() ? null : field.getValue().strip());
                yield field;
            }
        };
    }

    /** As it would come out of the formula, or as people answer. */
    private static @Nullable Object day(Column column, @Nullable LocalDate day) {
        return day == null || column.isCalculatedDay() ? day : day.toString();
    }

    private Select<Option> choice(String label, List<Option> options, boolean isTick) {
        var select = new Select<Option>();
        select.setLabel(label);
        select.setItems(options);
        select.setItemLabelGenerator(
                option -> option == null ? texts.get("catalogue.cell.unanswered") : option.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("catalogue.cell.unanswered"));
        select.setPlaceholder(texts.get("catalogue.cell.unanswered"));
        values.add(() -> {
            var chosen = select.getValue();
            if (chosen == null) {
                return null;
            }
            return isTick ? (Object) Boolean.valueOf(chosen.value()) : chosen.value();
        });
        return select;
    }

    private static @Nullable Object number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        var exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() <= 0 ? (Object) exact.longValue() : value;
    }

    private void tryOut() {
        result.removeAll();
        try {
            var chosen = new ArrayList<@Nullable Object>();
            values.forEach(value -> chosen.add(value.get()));
            var hits = decide.apply(chosen);
            mark.accept(hits.stream().map(Hit::row).collect(Collectors.toSet()));
            if (hits.isEmpty()) {
                result.add(new Paragraph(texts.get("ui.workshop.trial.none")));
            }
            hits.forEach(hit -> result.add(new Paragraph(sentence(hit)), show(hit)));
            result.scrollIntoView();
        } catch (Refused refused) {
            mark.accept(Set.of());
            result.add(new Paragraph(Words.of(refused)));
        }
    }

    private Button show(Hit hit) {
        var name = texts.get("catalogue.compared.row", number(hit));
        var show = new Button(texts.get("ui.workshop.show"), click -> lead.accept(hit.row()));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(texts.get("ui.workshop.show-element", name));
        return show;
    }

    private int number(Hit hit) {
        return table.rows().stream().map(Row::id).toList().indexOf(hit.row()) + 1;
    }

    private String sentence(Hit hit) {
        var gives = table.outputs().stream()
                .map(output ->
                        words.column(output) + ": " + said(output, hit.gives().get(output.expression())))
                .collect(Collectors.joining(" · "));
        return texts.get("ui.workshop.trial.hit", number(hit), gives);
    }

    private String said(Column output, @Nullable Object value) {
        if (value == null) {
            return texts.get("catalogue.cell.nothing");
        }
        return value instanceof String text
                ? words.given(output, new CellTest.OneOf(List.of(text), false).feel())
                : words.given(output, value.toString());
    }
}
