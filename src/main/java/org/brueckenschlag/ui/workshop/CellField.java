package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.CellTest.Between;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;

/** One cell of a decision table, chosen from what the forms let answer. A formula is shown as FEEL. */
final class CellField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final String label;
    private final transient Texts texts;
    private final transient Consumer<String> changed;
    private final boolean isAsked;

    /**
     * @param isAsked whether it stands under an input: then it may ask for several answers, or for none
     * @param changed takes the cell as FEEL
     */
    CellField(
            String label,
            Column column,
            String feel,
            boolean isAsked,
            OfferedAnswers answers,
            Texts texts,
            Consumer<String> changed) {
        this.label = label;
        this.texts = texts;
        this.changed = changed;
        this.isAsked = isAsked;
        addClassName("bs-cell");
        var options = answers.of(column);
        var written = CellTest.of(feel);
        // an output that gives null gives nothing
        var test = !isAsked && written instanceof CellTest.Unanswered ? new CellTest.Any() : written;
        switch (test) {
            case CellTest.Any any when answers.isTick(column) -> tick(any);
            case CellTest.Is is -> tick(is);
            case CellTest.Any ignored when !options.isEmpty() -> choice(options, List.of());
            case CellTest.OneOf(var values, var not) when !not && !options.isEmpty() -> choice(options, values);
            case CellTest.Any ignored when answers.isNumber(column) -> number(new Between(null, true, null, true));
            case Between between when isAsked || between.isOne() -> number(between);
            case CellTest.Any ignored when !isAsked -> text("");
            case CellTest.OneOf(var values, var not)
            when !isAsked && !not && values.size() == 1 -> text(values.getFirst());
            default -> formula(feel);
        }
    }

    private void tick(CellTest now) {
        var yes = new CellTest.Is(true).feel();
        var no = new CellTest.Is(false).feel();
        var select = select(List.of(yes, no));
        select.setItemLabelGenerator(item -> item == null || item.isEmpty()
                ? nothing()
                : texts.get(item.equals(yes) ? "catalogue.cell.yes" : "catalogue.cell.no"));
        if (!now.feel().isEmpty()) {
            select.setValue(now.feel());
        }
        tell(select);
    }

    private void choice(List<Option> options, List<String> values) {
        var all = new ArrayList<>(options);
        for (var value : values) {
            if (options.stream().noneMatch(option -> option.value().equals(value))) {
                all.add(new Option(value, value));
            }
        }
        if (isAsked) {
            var several = new MultiSelectComboBox<Option>(label);
            several.setItems(all);
            several.setItemLabelGenerator(Option::label);
            several.setPlaceholder(nothing());
            several.setValue(all.stream()
                    .filter(option -> values.contains(option.value()))
                    .toList());
            several.addValueChangeListener(change -> changed.accept(feel(all.stream()
                    .filter(change.getValue()::contains)
                    .map(Option::value)
                    .toList())));
            add(several);
        } else {
            var select = select(all.stream().map(Option::value).toList());
            select.setItemLabelGenerator(item -> all.stream()
                    .filter(option -> option.value().equals(item))
                    .map(Option::label)
                    .findFirst()
                    .orElse(nothing()));
            if (values.size() == 1) {
                select.setValue(values.getFirst());
            }
            select.addValueChangeListener(change -> changed.accept(
                    change.getValue() == null || change.getValue().isEmpty() ? "" : feel(List.of(change.getValue()))));
        }
    }

    private static String feel(List<String> values) {
        return values.isEmpty() ? "" : new CellTest.OneOf(values, false).feel();
    }

    private void number(Between now) {
        if (!isAsked) {
            var field = new NumberField(label);
            if (now.least() != null) {
                field.setValue(now.least().doubleValue());
            }
            field.addValueChangeListener(
                    change -> changed.accept(change.getValue() == null ? "" : plain(change.getValue())));
            add(field);
            return;
        }
        add(new NumberTest(label, now, texts, changed));
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void text(String value) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.setPlaceholder(nothing());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.accept(
                change.getValue().isBlank()
                        ? ""
                        : feel(List.of(change.getValue().strip()))));
        add(field);
    }

    private void formula(String feel) {
        var field = new TextField(label);
        field.setHelperText(texts.get("ui.workshop.cell.formula"));
        field.setMaxLength(LONGEST);
        field.setValue(feel);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.accept(change.getValue().strip()));
        add(field);
    }

    private Select<String> select(List<String> items) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nothing());
        select.setPlaceholder(nothing());
        add(select);
        return select;
    }

    private void tell(Select<String> select) {
        select.addValueChangeListener(change -> changed.accept(change.getValue() == null ? "" : change.getValue()));
    }

    private String nothing() {
        return texts.get(isAsked ? "catalogue.cell.any" : "catalogue.cell.nothing");
    }
}
