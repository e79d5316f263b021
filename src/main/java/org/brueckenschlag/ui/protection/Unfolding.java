package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something to open, made when it is opened first: dozens of tables that nobody reads would only be sent. */
final class Unfolding extends Details {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Supplier<Component> content;

    Unfolding(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addOpenedChangeListener(change -> fill(change.isOpened()));
    }

    Unfolding opened(boolean open) {
        setOpened(open);
        fill(open);
        return this;
    }

    private void fill(boolean open) {
        if (open && content != null) {
            add(content.get());
            content = null;
        }
    }
}
