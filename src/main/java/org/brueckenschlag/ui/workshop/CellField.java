package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.CellFit;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.CellTest.Between;
import org.brueckenschlag.catalogue.CellTest.Days;
import org.brueckenschlag.catalogue.CellTest.OneOf;
import org.brueckenschlag.catalogue.ColumnSort;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.forms.DayPicker;
import org.brueckenschlag.ui.workshop.CellChoice.How;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a decision table: first how it says something, then with what. What no list can say, and whoever wants
 * to, writes FEEL.
 */
final class CellField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;
    private static final List<Unit> UNITS = List.of(Unit.WORKING_DAYS, Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS);

    private final String label;
    private final transient Column column;
    private final boolean isAsked;
    private final transient OfferedAnswers answers;
    private final transient TableWords words;
    private final transient Texts texts;
    private final transient Consumer<String> changed;
    private final ColumnSort sort;
    private final transient List<Option> options;
    private final Select<CellChoice> how = new Select<>();
    private final Div with = new Div();
    private String feel;

    /**
     * @param isAsked whether it stands under an input: then it may ask for several answers, or for none
     * @param changed takes the cell as FEEL
     */
    CellField(
            Column column,
            String feel,
            boolean isAsked,
            OfferedAnswers answers,
            TableWords words,
            Texts texts,
            Consumer<String> changed) {
        this.label = words.column(column);
        this.column = column;
        this.feel = feel;
        this.isAsked = isAsked;
        this.answers = answers;
        this.words = words;
        this.texts = texts;
        this.changed = changed;
        this.sort = answers.sort(column);
        this.options = options(answers.of(column), feel);
        addClassName("bs-cell");
        how.setLabel(label);
        how.setItems(CellChoice.all(sort, isAsked, options));
        how.setItemLabelGenerator(this::words);
        how.setValue(CellChoice.now(CellTest.of(feel), sort, isAsked));
        how.addValueChangeListener(change -> choose(change.getValue()));
        add(how, with);
        show();
        judge();
    }

    /** With those that the cell names although nobody offers them. */
    private static List<Option> options(List<Option> offered, String feel) {
        var all = new ArrayList<>(offered);
        if (CellTest.of(feel) instanceof OneOf(var values, var not)) {
            for (var value : values) {
                if (all.stream().noneMatch(option -> option.value().equals(value))) {
                    all.add(new Option(value, value));
                }
            }
        }
        return all;
    }

    private String words(CellChoice choice) {
        return switch (choice.how()) {
            case ANY -> texts.get(isAsked ? "catalogue.cell.any" : "catalogue.cell.nothing");
            case YES, NO, UNANSWERED ->
                texts.get("catalogue.cell." + choice.how().key());
            case CODE ->
                options.stream()
                        .filter(option -> option.value().equals(choice.value()))
                        .map(Option::label)
                        .findFirst()
                        .orElse(choice.value());
            case SEVERAL, NONE_OF, SPAN, TEXT ->
                texts.get("ui.workshop.cell." + choice.how().key());
            case FORMULA -> texts.get("ui.workshop.cell.as-formula");
            case FROM_TO -> texts.get(isClosed() ? "ui.workshop.cell.from-to" : "ui.workshop.cell.from-below");
            case IS -> {
                var what = sort == ColumnSort.NUMBER ? "ui.workshop.cell.number-is" : "ui.workshop.cell.day-is";
                var compared = sort == ColumnSort.NUMBER ? "ui.workshop.compare.is" : "ui.workshop.cell.day.is";
                yield texts.get(isAsked ? compared : what);
            }
            default ->
                texts.get((sort == ColumnSort.NUMBER ? "ui.workshop.compare." : "ui.workshop.cell.day.")
                        + choice.how().key());
        };
    }

    /** A range keeps the sort of its bounds, whoever wrote it. */
    private boolean isClosed() {
        return switch (CellTest.of(feel)) {
            case Between between -> between.most() == null || between.withMost();
            case Days days -> days.last() == null || days.withLast();
            default -> true;
        };
    }

    void focus() {
        how.focus();
    }

    private void choose(@Nullable CellChoice choice) {
        if (choice == null) {
            return;
        }
        switch (choice.how()) {
            case ANY -> say("");
            case YES, NO -> say(new CellTest.Is(choice.how() == How.YES).feel());
            case UNANSWERED -> say(new CellTest.Unanswered().feel());
            case CODE -> say(new OneOf(List.of(choice.value()), false).feel());
            default -> {}
        }
        show();
        judge();
    }

    private void say(String next) {
        feel = next;
        changed.accept(next);
        judge();
    }

    /** What else it needs; a comparison keeps the value that was there, and what is half chosen waits. */
    private void show() {
        with.removeAll();
        var choice = how.getValue();
        var more = switch (choice.how()) {
            case SEVERAL, NONE_OF -> several(choice.how() == How.NONE_OF);
            case SPAN -> span();
            case TEXT -> text();
            case FORMULA -> formula();
            default -> choice.how().isBound() ? bounds(choice.how()) : null;
        };
        if (more != null) {
            with.add(more);
        }
    }

    private Component bounds(How compared) {
        var now = CellTest.of(feel);
        var isRange = compared == How.FROM_TO;
        if (sort == ColumnSort.NUMBER) {
            var fields = new BoundFields<>(
                    number("ui.workshop.cell.number"),
                    number("ui.workshop.cell.number-to"),
                    isRange,
                    (one, other) ->
                            say(between(compared, exact(one), exact(other)).feel()));
            return now instanceof Between(var least, var withLeast, var most, var withMost)
                    ? fields.with(rough(least == null ? most : least), isRange ? rough(most) : null)
                    : fields;
        }
        var fields = new BoundFields<>(
                day("ui.workshop.cell.day"),
                day("ui.workshop.cell.day-to"),
                isRange,
                (one, other) -> say(days(compared, one, other).feel()));
        return switch (now) {
            case Days days ->
                fields.with(days.first() == null ? days.last() : days.first(), isRange ? days.last() : null);
            case OneOf(var values, var not) ->
                fields.with(CellTest.day(values.getFirst()).orElse(null), null);
            default -> fields;
        };
    }

    private Between between(How compared, @Nullable BigDecimal one, @Nullable BigDecimal other) {
        return switch (compared) {
            case AT_LEAST, MORE -> new Between(one, compared == How.AT_LEAST, null, false);
            case AT_MOST, LESS -> new Between(null, false, one, compared == How.AT_MOST);
            case FROM_TO -> new Between(one, true, other, isClosed());
            default -> new Between(one, true, one, true);
        };
    }

    private Days days(How compared, LocalDate one, @Nullable LocalDate other) {
        var asDate = column.isCalculatedDay();
        return switch (compared) {
            case AT_LEAST, MORE -> new Days(one, compared == How.AT_LEAST, null, false, asDate);
            case AT_MOST, LESS -> new Days(null, false, one, compared == How.AT_MOST, asDate);
            case FROM_TO -> new Days(one, true, other, isClosed(), asDate);
            default -> new Days(one, true, one, true, asDate);
        };
    }

    private NumberField number(String key) {
        var field = new NumberField();
        field.setAriaLabel(texts.get(key, label));
        return field;
    }

    private DayPicker day(String key) {
        var field = new DayPicker("", texts);
        field.setAriaLabel(texts.get(key, label));
        return field;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal exact(@Nullable Double number) {
        return number == null ? null : new BigDecimal(plain(number));
    }

    private static @Nullable Double rough(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private Component several(boolean not) {
        var several = new MultiSelectComboBox<Option>();
        several.setAriaLabel(texts.get(not ? "ui.workshop.cell.none-of-of" : "ui.workshop.cell.several-of", label));
        several.setAutoExpand(AutoExpandMode.VERTICAL);
        several.setItems(options);
        several.setItemLabelGenerator(Option::label);
        if (CellTest.of(feel) instanceof OneOf(var values, var ignored)) {
            several.setValue(options.stream()
                    .filter(option -> values.contains(option.value()))
                    .toList());
        }
        Runnable tell = () -> {
            var codes = options.stream()
                    .filter(several.getValue()::contains)
                    .map(Option::value)
                    .toList();
            if (!codes.isEmpty()) {
                say(new OneOf(codes, not).feel());
            }
        };
        several.addValueChangeListener(change -> tell.run());
        if (CellTest.of(feel) instanceof OneOf(var ignored, var wasNot) && wasNot != not) {
            tell.run();
        }
        return several;
    }

    private Component span() {
        var now = CellTest.of(feel) instanceof OneOf(var values, var ignored)
                ? TimeSpan.of(values.getFirst()).orElse(null)
                : null;
        return new SpanField(texts.get("ui.workshop.cell.span-number"), "", UNITS, now, texts, written -> {
            if (!written.isEmpty()) {
                say(new OneOf(List.of(written), false).feel());
            }
        });
    }

    private Component text() {
        var field = new TextField();
        field.setAriaLabel(texts.get("ui.workshop.cell.text-of", label));
        field.setMaxLength(LONGEST);
        if (CellTest.of(feel) instanceof OneOf(var values, var ignored)) {
            field.setValue(values.getFirst());
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> say(
                change.getValue().isBlank()
                        ? ""
                        : new OneOf(List.of(change.getValue().strip()), false).feel()));
        return field;
    }

    private Component formula() {
        var field = new TextArea();
        field.setAriaLabel(texts.get("ui.workshop.cell.formula-of", label));
        field.setMaxLength(LONGEST);
        field.setMaxRows(6);
        field.setValue(feel);
        field.setHelperText(meaning());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            say(change.getValue().strip());
            field.setHelperText(meaning());
        });
        return field;
    }

    /** What the formula says, where that can be put in words. */
    private String meaning() {
        var said = isAsked ? words.asked(column, feel) : words.given(column, feel);
        return said.equals(feel) ? texts.get("ui.workshop.cell.formula") : texts.get("ui.workshop.cell.means", said);
    }

    /** At the cell itself, before the whole draft is checked. */
    private void judge() {
        var misfit = CellFit.misfit(column, label, feel, isAsked, answers);
        how.setInvalid(misfit.isPresent());
        how.setErrorMessage(
                misfit.map(wrong -> texts.get(wrong.key(), wrong.arguments().toArray()))
                        .orElse(""));
    }
}
