package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** What can be done with the chosen question, and the button that shows the sheet. */
final class QuestionTools extends Div {

    private static final long serialVersionUID = 1L;

    private final Button up;
    private final Button down;
    private final Button turn;
    private final Button copy;
    private final Button remove;
    private final Button arrange;

    /** @param move takes 1 or -1 */
    QuestionTools(Texts texts, IntConsumer move, Runnable turn, Runnable copy, Runnable remove, Runnable arrange) {
        this.up = tool(texts, Icons.ARROW_LEFT, "ui.workshop.form.up", () -> moved(move, -1));
        this.down = tool(texts, Icons.ARROW_RIGHT, "ui.workshop.form.down", () -> moved(move, 1));
        this.turn = tool(texts, Icons.SETTINGS_2, "ui.workshop.kind", turn);
        this.copy = tool(texts, Icons.COPY, "ui.workshop.form.copy", copy);
        this.remove = tool(texts, Icons.TRASH_2, "ui.workshop.form.remove", remove);
        this.arrange = new Button(texts.get("ui.workshop.arrange"), Icons.TABLE_2.icon(), click -> arrange.run());
        this.arrange.addThemeVariants(ButtonVariant.TERTIARY);
        this.arrange.setTooltipText(texts.get("ui.workshop.arrange.help"));
        up.addClassName("upward");
        down.addClassName("upward");
        addClassName("bs-undoing");
        add(up, down, this.turn, this.copy, this.remove, this.arrange);
        arranging(false);
    }

    private static Button tool(Texts texts, Icons icon, String key, Runnable what) {
        var button = new Button(icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        return button;
    }

    /** What cannot be pressed any more loses the focus. */
    private void moved(IntConsumer move, int step) {
        move.accept(step);
        if (step < 0 && !up.isEnabled()) {
            down.focus();
        } else if (step > 0 && !down.isEnabled()) {
            up.focus();
        }
    }

    /** @param isSafeguard whether the chosen one, or one in it, protects people */
    void enable(DraftForm form, String chosen, boolean isSafeguard) {
        var stands = form.arrangement();
        up.setEnabled(stands.canMove(chosen, -1));
        down.setEnabled(stands.canMove(chosen, 1));
        copy.setEnabled(!chosen.isEmpty());
        turn.setEnabled(!isSafeguard
                && form.question(chosen)
                        .filter(question -> !KindDialog.others(question).isEmpty())
                        .isPresent());
        remove.setEnabled(!chosen.isEmpty() && !isSafeguard);
    }

    boolean canRemove() {
        return remove.isEnabled();
    }

    void focusKind() {
        turn.focus();
    }

    void arranging(boolean isSheet) {
        arrange.getElement().setAttribute("aria-pressed", String.valueOf(isSheet));
    }
}
