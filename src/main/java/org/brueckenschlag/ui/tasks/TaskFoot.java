package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.forms.FormPanel;
import org.jspecify.annotations.Nullable;

/** The bar below the form: when the draft was saved, what is still open, what can be done. */
class TaskFoot extends Footer {

    private static final long serialVersionUID = 1L;

    private final Div saved = new Div();
    private final Span savedWords = new Span();
    private final NativeButton stillOpen = new NativeButton();
    private final @Nullable FormPanel form;

    TaskFoot(@Nullable FormPanel form) {
        this.form = form;
        addClassName("foot");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        stillOpen.addClassNames("bs-link-button", "open");
        stillOpen.addClickListener(click -> {
            if (form != null) {
                form.showOpen();
            }
        });
        add(saved, stillOpen);
        showOpen();
    }

    /** @param other claims the task, or gives it back */
    void offer(Button other, Button complete) {
        other.addThemeVariants(ButtonVariant.TERTIARY);
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        complete.setTooltipText(Words.of("ui.tasks.complete-keys"));
        add(other, form == null ? complete : form.stepButtons(complete));
    }

    void showSaved(@Nullable Instant at) {
        saved.removeAll();
        if (at == null) {
            savedWords.setText(Words.of("ui.tasks.saves-itself"));
            savedWords.addClassName("bs-muted");
            saved.add(savedWords);
            return;
        }
        var more = new Span(Words.of("ui.tasks.saved-everywhere"));
        more.addClassNames("bs-muted", "more");
        savedWords.removeClassName("bs-muted");
        savedWords.setText(Words.of("ui.tasks.saved", Dates.time(at, Words.locale())));
        savedWords.getStyle().set("font-weight", "600").set("display", "block");
        saved.add(Icons.CLOUD_CHECK.icon(), new Div(savedWords, more));
    }

    final void showOpen() {
        var count = form == null ? 0 : form.openRequiredCount();
        stillOpen.setVisible(count > 0);
        stillOpen.setText(Words.of("ui.tasks.still-open", count));
    }
}
