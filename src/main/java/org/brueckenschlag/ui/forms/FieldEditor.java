package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.brueckenschlag.casefree.OverrideReason;
import org.jspecify.annotations.Nullable;

/** One field of a form on the page. */
interface FieldEditor {

    Component component();

    /** What stands in the field, as it was entered; null where it is empty. */
    @Nullable
    Object answer();

    /** Why the answer may stay although the guard warns of it. */
    default Optional<OverrideReason> reason() {
        return Optional.empty();
    }

    /** Shows a reason that was given before. */
    default void showReason(OverrideReason reason) {}

    /** Shows an answer of a draft or of an earlier step, also one that does not fit; null empties the field. */
    void show(@Nullable Object answer);

    /** Shows a sentence under the field and ties it to the field for screen readers; null takes it away. */
    void say(@Nullable String sentence, boolean stillOpen);

    default void focus() {
        // The field may have become visible in this very answer: let the browser show it first. A group cannot hold the
        // focus itself: its chosen button takes it, or the first.
        component().getElement().executeJs("""
                        setTimeout(() => {
                          const buttons = 'vaadin-radio-button, vaadin-checkbox';
                          const chosen = this.querySelector(':scope > :is(' + buttons + ')[checked]');
                          (chosen || this.querySelector(':scope > :is(' + buttons + ')') || this).focus();
                        })""");
    }

    /** @param changed runs after each change by a person */
    void whenChanged(Runnable changed);
}
