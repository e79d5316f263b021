package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** How far a draft is on its way: drawn, compared, released. */
final class Stages extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** @param isDone whether the last of them is behind it, too */
    Stages(Stage now, boolean isDone, Texts texts) {
        addClassName("bs-stages");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.stages"));
        for (var stage : Stage.values()) {
            var sign = new Span();
            sign.addClassName("sign");
            var done = isDone || stage.ordinal() < now.ordinal();
            if (done) {
                sign.add(Icons.CHECK.small());
            } else {
                sign.setText(String.valueOf(stage.ordinal() + 1));
            }
            var item = new ListItem(
                    sign, new Span(texts.get("ui.workshop.stage." + stage.name().toLowerCase(Locale.ROOT))));
            item.setClassName("done", done);
            if (stage == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    enum Stage {
        DRAFT,
        COMPARISON,
        RELEASE
    }
}
