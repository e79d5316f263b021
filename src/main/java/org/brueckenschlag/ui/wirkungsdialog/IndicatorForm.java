package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.FormulaSource;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;
import org.brueckenschlag.wirkungsdialog.IndicatorWords;
import org.jspecify.annotations.Nullable;

/** All that an indicator consists of. */
final class IndicatorForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_FORMULA = 4_000;
    private static final int LAST_STEP = 7;
    private static final List<String> FIELDS = List.of(
            "sozialraumorientierte_arbeit",
            "interkulturelle_oeffnung",
            "buergerschaftliches_engagement",
            "antidiskriminierung",
            "querschnitt");

    private final TextField id = new TextField(Words.of("ui.figures.file.id"));
    private final WordingFields name = new WordingFields("name", false, LONGEST_NAME);
    private final WordingFields inWords = new WordingFields("worte", true, LONGEST_TEXT);
    private final WordingFields reading = new WordingFields("lesehilfe", true, LONGEST_TEXT);
    private final Select<String> field = select("ui.figures.file.field");
    private final Select<Unit> unit = select("ui.figures.file.unit");
    private final Select<Integer> step = select("ui.figures.head.step");
    private final TextField together = new TextField(Words.of("ui.indicators.together"));
    private final TargetFields target;
    private final CheckboxGroup<String> processes = new CheckboxGroup<>(Words.of("ui.indicators.processes"));
    private final TextArea formula = new TextArea(Words.of("ui.indicators.formula"));
    private final Select<OverrideReason> reason = select("ui.guard.reason");
    private final FormulaHelp help;
    private final transient Map<String, HasValidation> byField = new LinkedHashMap<>();
    private int version;
    private int formulaVersion;

    /**
     * @param names of the processes, by key
     * @param changed whatever was found or tried out before is about something else now
     */
    IndicatorForm(List<FormulaSource> sources, Map<String, String> names, boolean isNew, Runnable changed) {
        target = new TargetFields(changed);
        help = new FormulaHelp(sources, names);
        addClassName("bs-indicator-form");
        var texts = Words.here();
        id.setReadOnly(!isNew);
        id.setVisible(isNew);
        id.setHelperText(Words.of("ui.indicators.id-help"));
        id.setMaxLength(5);
        id.setManualValidation(true);
        together.setHelperText(Words.of("ui.indicators.together-help"));
        together.setMaxLength(40);
        together.setManualValidation(true);
        field.setItems(FIELDS);
        field.setItemLabelGenerator(each -> Words.of("ui.figures.field." + each));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(each -> Words.of("ui.figures.file.unit." + each.key()));
        step.setItems(IntStream.rangeClosed(0, LAST_STEP).boxed().toList());
        step.setItemLabelGenerator(each ->
                new FigureWords(texts).step(each) + (each == 0 ? "" : " – " + texts.get("ui.figures.stairs." + each)));
        processes.setItems(sources.stream()
                .map(FormulaSource::process)
                .sorted(Comparator.comparing(key -> names.getOrDefault(key, key)))
                .toList());
        processes.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        processes.setHelperText(Words.of("ui.indicators.processes-help"));
        processes.addValueChangeListener(change -> help.show(change.getValue()));
        formula.setMaxLength(LONGEST_FORMULA);
        formula.setMinRows(6);
        formula.setManualValidation(true);
        formula.addClassName("bs-formula");
        formula.getElement().setAttribute("spellcheck", "false");
        reason.setPlaceholder(Words.of("ui.guard.choose"));
        reason.setItems(OverrideReason.values());
        reason.setItemLabelGenerator(why -> Words.of(why.message()));
        reason.setVisible(false);
        byField.put("id", id);
        byField.putAll(name.byField());
        byField.putAll(inWords.byField());
        byField.putAll(reading.byField());
        byField.put("gemeinsam", together);
        byField.put("ziel", target.first());
        byField.put("formel", formula);
        listen(changed);
        var words = new Card("worte", Words.of("ui.indicators.words"));
        words.add(id, name, inWords, reading, reason);
        var place = new Div(field, unit, step, together);
        place.addClassName("bs-indicator-place");
        var order = new Card("einordnung", Words.of("ui.indicators.place"));
        order.add(place, target);
        var made = new Card("formel", Words.of("ui.figures.formula"));
        made.add(processes, formula, help);
        add(words, order, made);
    }

    private static <T> Select<T> select(String label) {
        var select = new Select<T>();
        select.setLabel(Words.of(label));
        return select;
    }

    private void listen(Runnable changed) {
        List.of(name, inWords, reading).forEach(words -> words.onChange(changed));
        List.of(id, together).forEach(text -> text.addValueChangeListener(change -> changed.run()));
        field.addValueChangeListener(change -> changed.run());
        unit.addValueChangeListener(change -> changed.run());
        step.addValueChangeListener(change -> changed.run());
        processes.addValueChangeListener(change -> changed.run());
        formula.addValueChangeListener(change -> changed.run());
    }

    void show(IndicatorVersion shown) {
        version = shown.version();
        formulaVersion = shown.formulaVersion();
        id.setValue(shown.id());
        name.show(shown.words().name());
        inWords.show(shown.words().formula());
        reading.show(shown.words().reading());
        field.setValue(shown.handlungsfeld());
        unit.setValue(shown.unit());
        step.setValue(shown.step());
        together.setValue(shown.together() == null ? "" : shown.together());
        target.show(shown.target());
        processes.setValue(Set.copyOf(shown.processes()));
        formula.setValue(shown.formula());
        help.show(shown.processes());
    }

    IndicatorVersion value() {
        return new IndicatorVersion(
                id.getValue().strip(),
                version,
                formulaVersion,
                field.getValue(),
                unit.getValue(),
                step.getValue(),
                together.getValue().isBlank() ? null : together.getValue().strip(),
                target.value(),
                processes.getValue().stream().sorted().toList(),
                formula.getValue(),
                new IndicatorWords(name.value(), inWords.value(), reading.value()),
                null);
    }

    /** What cannot even be told to anybody. */
    List<Finding> findings() {
        return target.missing().stream().toList();
    }

    @Nullable
    OverrideReason reason() {
        return reason.isVisible() ? reason.getValue() : null;
    }

    static boolean isDoubt(Finding finding) {
        return finding.key().startsWith("casefree.");
    }

    void clear() {
        byField.values().forEach(each -> each.setInvalid(false));
    }

    /** At the fields that they are about, all of one field at it; the first one gets the focus. */
    void show(List<Finding> findings) {
        for (var finding : findings) {
            var at = byField.get(finding.field());
            if (at != null) {
                var sentence = Words.here().get(finding);
                at.setErrorMessage(at.isInvalid() ? at.getErrorMessage() + " " + sentence : sentence);
                at.setInvalid(true);
            }
            if (isDoubt(finding)) {
                reason.setVisible(true);
            }
        }
        byField.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    void focusFormula() {
        formula.focus();
    }
}
