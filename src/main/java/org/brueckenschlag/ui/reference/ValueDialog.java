package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.forms.DayPicker;
import org.jspecify.annotations.Nullable;

/** Asks for a value's name in three languages and from when it is offered; its short name only once. */
final class ValueDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String GERMAN = "de";
    private static final int LONGEST = 100;

    private final transient ReferenceValue before;
    private final TextField code = text("ui.reference.code");
    private final TextField german = text("ui.reference.german");
    private final TextField english = text("ui.reference.english");
    private final TextField turkish = text("ui.reference.turkish");
    private final TextField formerly = text("ui.reference.former-name");
    private final DatePicker from = day("ui.reference.from");
    private final IntegerField position = new IntegerField(Words.of("ui.reference.position"));
    private final Select<OverrideReason> reason = new Select<>();
    private final Div problem = new Div();
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();

    private ValueDialog(String title, ReferenceValue before) {
        this.before = before;
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        fields.put("code", code);
        fields.put(GERMAN, german);
        fields.put("en", english);
        fields.put("tr", turkish);
        fields.put("frueher", formerly);
        fields.put("gilt_ab", from);
        fields.put("reihenfolge", position);
        german.setRequiredIndicatorVisible(true);
        english.setHelperText(Words.of("ui.reference.translation-help"));
        position.setHelperText(Words.of("ui.reference.position-help"));
        position.setManualValidation(true);
        reason.setLabel(Words.of("ui.guard.reason"));
        reason.setPlaceholder(Words.of("ui.guard.choose"));
        reason.setItems(OverrideReason.values());
        reason.setItemLabelGenerator(why -> Words.of(why.message()));
        reason.setWidthFull();
        reason.setVisible(false);
        code.setValue(before.code());
        german.setValue(before.words().german());
        english.setValue(before.words().english());
        turkish.setValue(before.words().turkish());
        formerly.setValue(before.formerly());
        from.setValue(before.from());
        position.setValue(before.position());
        var beside = new Div(from, position);
        beside.addClassName("bs-reference-pair");
        var body = new Div(problem, code, german, english, turkish, formerly, beside, reason);
        body.addClassName("bs-start-body");
        add(body);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                (code.isReadOnly() ? german : code).focus();
            }
        });
    }

    static ValueDialog adding(ReferenceEditing editing, ReferenceList list, Runnable afterwards) {
        var dialog = new ValueDialog(Words.of("ui.reference.add-to", Words.of(list.words())), editing.blank(list));
        dialog.code.setHelperText(Words.of("ui.reference.code-help"));
        dialog.code.setRequiredIndicatorVisible(true);
        dialog.actions("ui.reference.add", () -> {
            editing.add(dialog.value(), dialog.why());
            Toasts.done(Words.of("ui.reference.added", dialog.german.getValue()));
            afterwards.run();
        });
        return dialog;
    }

    static ValueDialog of(ReferenceEditing editing, ReferenceValue value, LocalDate today, Runnable afterwards) {
        var name = value.words().german();
        var dialog = new ValueDialog(name, value);
        dialog.code.setReadOnly(true);
        dialog.code.setHelperText(Words.of("ui.reference.code-fixed"));
        dialog.getFooter()
                .add(
                        value.until() == null || !value.isRetiredOn(today)
                                ? new Button(Words.of("ui.reference.retire"), click -> {
                                    dialog.close();
                                    new RetireDialog(editing, value, today, afterwards).open();
                                })
                                : new Button(
                                        Words.of("ui.reference.restore"),
                                        click -> dialog.tried(() -> {
                                            editing.restore(value);
                                            Toasts.done(Words.of("ui.reference.restored", name));
                                            afterwards.run();
                                        })));
        dialog.actions("ui.reference.save", () -> {
            editing.change(dialog.value(), dialog.why());
            Toasts.done(Words.of("ui.reference.saved", dialog.german.getValue()));
            afterwards.run();
        });
        return dialog;
    }

    private ReferenceValue value() {
        return new ReferenceValue(
                before.list(),
                code.getValue().strip(),
                new Wording(german.getValue(), english.getValue(), turkish.getValue()),
                formerly.getValue().strip(),
                from.getValue(),
                before.until(),
                position.getValue() == null ? before.position() : position.getValue(),
                before.isShared(),
                before.version());
    }

    private @Nullable OverrideReason why() {
        return reason.isVisible() ? reason.getValue() : null;
    }

    private void actions(String words, Runnable work) {
        var save = new Button(Words.of(words), click -> tried(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("ui.reference.cancel"), click -> close()), save);
    }

    private void tried(Runnable work) {
        problem.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            close();
        } catch (Refused refused) {
            show(refused);
        }
    }

    /** Where the guard has only a doubt, somebody can say why the word may stay. */
    private void show(Refused refused) {
        var texts = Words.here();
        for (var finding : refused.findings()) {
            var field = fields.getOrDefault(finding.field(), german);
            field.setErrorMessage(texts.get(finding));
            field.setInvalid(true);
            if (finding.key().startsWith("casefree.")) {
                reason.setVisible(true);
            }
        }
        if (refused.findings().isEmpty()) {
            problem.add(Note.problem("", Words.of(refused)));
        }
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private static TextField text(String label) {
        var field = new TextField(Words.of(label));
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        return field;
    }

    static DatePicker day(String label) {
        return new DayPicker(
                new FormComponent.Day("tag", "tag", Words.of(label), null, null, false, false, null, null),
                Words.here());
    }
}
