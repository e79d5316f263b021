package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.ui.components.GuardedText;
import org.jspecify.annotations.Nullable;

/** A short note: the one field of a form that takes words. */
final class NoteEditor implements FieldEditor {

    private final GuardedText field;

    NoteEditor(GuardedText field) {
        this.field = field;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable Object answer() {
        var text = field.written().text();
        return text.isEmpty() ? null : text;
    }

    @Override
    public Optional<OverrideReason> reason() {
        return Optional.ofNullable(field.written().reason());
    }

    @Override
    public void showReason(OverrideReason reason) {
        field.showReason(reason);
    }

    @Override
    public void show(@Nullable Object answer) {
        field.show(answer instanceof String text ? text : "");
    }

    @Override
    public void say(@Nullable String sentence, boolean stillOpen) {
        field.say(sentence);
        field.setClassName("bs-still-open", sentence != null && stillOpen);
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void whenChanged(Runnable changed) {
        field.whenChanged(changed);
    }
}
