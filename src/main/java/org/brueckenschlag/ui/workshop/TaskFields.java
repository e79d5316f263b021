package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Room;
import org.jspecify.annotations.Nullable;

/** What a task says: who does it, with which form, until when, when it is remembered, and why. */
final class TaskFields {

    private static final int LONGEST_HELP = 600;

    /** Roles that a task can be for. */
    private static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.ADMIN && role != Role.PRUEFUNG)
            .toList();

    private final BpmnEditor editor;
    private final Supplier<List<String>> forms;
    private final UnaryOperator<String> titles;
    private final PartEditors editors;
    private final Texts texts;
    private @Nullable Select<String> form;

    /**
     * @param forms keys of the package's forms
     * @param titles what they are called
     */
    TaskFields(
            BpmnEditor editor,
            Supplier<List<String>> forms,
            UnaryOperator<String> titles,
            PartEditors editors,
            Texts texts) {
        this.editor = editor;
        this.forms = forms;
        this.titles = titles;
        this.editors = editors;
        this.texts = texts;
    }

    List<Component> of(ChosenElement element) {
        return List.of(role(element), form(element), deadline(element), reminder(element), help(element));
    }

    /** Names may be others now. */
    void know() {
        if (form != null) {
            form.setItemLabelGenerator(this::formWords);
        }
    }

    private String formWords(@Nullable String key) {
        return key == null ? texts.get("ui.workshop.form.none") : titles.apply(key);
    }

    private Select<String> role(ChosenElement element) {
        var select = new Select<String>();
        select.setLabel(texts.get("ui.workshop.role"));
        select.setItems(ROLES.stream().map(Role::key).toList());
        select.setItemLabelGenerator(role -> texts.find("ui.audit.role." + role).orElse(role));
        if (ROLES.stream().anyMatch(role -> role.key().equals(element.role()))) {
            select.setValue(element.role());
        }
        select.addValueChangeListener(change -> editor.change(element.id(), "role", change.getValue()));
        return select;
    }

    private Div form(ChosenElement element) {
        var known = forms.get();
        var select = new Select<String>();
        form = select;
        select.setLabel(texts.get("ui.workshop.form"));
        select.setItems(known);
        select.setItemLabelGenerator(this::formWords);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("ui.workshop.form.none"));
        if (known.contains(element.form())) {
            select.setValue(element.form());
        }
        var open = new Button(texts.get("ui.workshop.form.change"), Icons.FILE_PEN_LINE.icon());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setVisible(!select.isEmpty());
        open.addClickListener(click -> editors.toForm(select.getValue()));
        select.addValueChangeListener(change -> {
            editor.change(element.id(), "form", change.getValue());
            open.setVisible(!select.isEmpty());
        });
        var begin = new Button(texts.get("ui.workshop.form.begin"), Icons.PLUS.icon());
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.addClickListener(click -> editors.beginForm(element));
        var field = new Div(select, open, begin);
        field.addClassName("bs-form-field");
        return field;
    }

    private SpanField deadline(ChosenElement element) {
        return new SpanField(
                texts.get("ui.workshop.deadline"),
                texts.get("ui.workshop.deadline.help"),
                List.of(Unit.WORKING_DAYS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS),
                TimeSpan.of(element.frist()).orElse(null),
                texts,
                value -> editor.change(element.id(), "frist", value));
    }

    private ReminderField reminder(ChosenElement element) {
        return new ReminderField(
                element.erinnerung(), texts, value -> editor.change(element.id(), "erinnerung", value));
    }

    private TextArea help(ChosenElement element) {
        var field = new TextArea(texts.get("ui.workshop.help"));
        field.setHelperText(texts.get("ui.workshop.help.help"));
        field.setValue(element.help());
        Room.in(field, LONGEST_HELP);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> editor.change(element.id(), "help", change.getValue()));
        return field;
    }
}
