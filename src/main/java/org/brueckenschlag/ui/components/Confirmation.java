package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A question before something that cannot be taken back. Its buttons say what happens, never "OK"; at first the focus
 * is on the one that changes nothing.
 *
 * <p>A dialog of our own instead of Vaadin's ConfirmDialog: that one gives its footer a role that no footer may have.
 */
public final class Confirmation extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String EFFECT = "bs-wirkung";

    private final Button yes;

    private Confirmation(String question, String effect, String yes, String no, Runnable action) {
        addClassName("bs-confirmation");
        setHeaderTitle(question);
        setRole("alertdialog");
        setWidth("min(30rem, 100%)");
        setCloseOnOutsideClick(false);
        var sentence = new Paragraph(effect);
        sentence.setId(EFFECT);
        add(sentence);
        getElement().setAttribute("aria-describedby", EFFECT);
        this.yes = new Button(yes, click -> {
            close();
            action.run();
        });
        this.yes.addThemeVariants(ButtonVariant.PRIMARY);
        this.yes.setDisableOnClick(true);
        var not = new Button(no, click -> close());
        getFooter().add(not, this.yes);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                not.focus();
            }
        });
    }

    /**
     * @param question "Rückzug melden?"
     * @param effect what happens then
     * @param yes "Rückzug melden"
     * @param no "Nicht melden"
     */
    public static Confirmation ask(String question, String effect, String yes, String no, Runnable action) {
        var ui = UI.getCurrent();
        var asked = ComponentUtil.getData(ui, Confirmation.class);
        if (asked != null && asked.isOpened()) {
            // a double click asks once
            return asked;
        }
        var dialog = new Confirmation(question, effect, yes, no, action);
        ComponentUtil.setData(ui, Confirmation.class, dialog);
        dialog.open();
        return dialog;
    }

    /** In the colour of danger. */
    public Confirmation alarming() {
        yes.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }
}
