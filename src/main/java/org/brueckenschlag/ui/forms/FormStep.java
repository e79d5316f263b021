package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.forms.FormComponent.Section;
import org.jspecify.annotations.Nullable;

/** A section of the form; on a phone one section is one step. */
final class FormStep extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final FieldLayout fields;
    private final String label;
    private boolean hidden;
    private boolean away;

    /** @param section null for what stands outside of any section */
    FormStep(@Nullable Section section, FieldLayout fields, String unnamed) {
        this.fields = fields;
        label = section == null || section.label().isEmpty() ? unnamed : section.label();
        addClassName("bs-section");
        if (section != null && !section.label().isEmpty()) {
            setLegendText(section.label());
            if (section.description() != null) {
                var help = new Span(section.description());
                help.addClassName("help");
                getLegend().add(help);
            }
        } else {
            // A fieldset without words has no legend; it is a mere frame then.
            getElement().setAttribute("role", "presentation");
        }
        add(fields);
    }

    FieldLayout fields() {
        return fields;
    }

    String label() {
        return label;
    }

    /** Hidden by its condition. */
    void hide(boolean nowHidden) {
        hidden = nowHidden;
        setVisible(!hidden && !away);
    }

    boolean isHidden() {
        return hidden;
    }

    /** Another step is open on the phone. */
    void setAway(boolean nowAway) {
        away = nowAway;
        setVisible(!hidden && !away);
    }
}
