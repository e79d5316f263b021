package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** Which step of how many; nothing where there is only one. */
final class StepProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final OrderedList bars = new OrderedList();
    private final Span words = new Span();

    StepProgress(Texts texts) {
        this.texts = texts;
        addClassName("bs-steps");
        bars.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("bs-hidden");
        words.getElement().setAttribute("tabindex", "-1");
        add(bars, words);
        setVisible(false);
    }

    void show(List<String> steps, int current) {
        setVisible(steps.size() > 1);
        if (steps.size() <= 1) {
            return;
        }
        bars.removeAll();
        for (int step = 0; step < steps.size(); step++) {
            var item = new ListItem();
            if (step < current) {
                item.add(Icons.CHECK.small());
                item.addClassName("done");
            }
            if (step == current) {
                item.addClassName("now");
            }
            item.add(new Span(steps.get(step)));
            bars.add(item);
        }
        words.setText(texts.get("ui.forms.step-of", current + 1, steps.size(), steps.get(current)));
    }

    /** Reads the step out by taking the focus: the button that led here may be gone. */
    void announce() {
        words.getElement().executeJs("setTimeout(() => { this.focus(); this.closest('.bs-form').scrollIntoView(); })");
    }
}
