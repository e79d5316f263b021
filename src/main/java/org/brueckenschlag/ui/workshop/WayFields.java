package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;

/** Where a way leads, and when it is gone: by a condition, or where no other one holds. */
final class WayFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient BpmnEditor editor;
    private final Checkbox otherwise;
    private final Div when = new Div();

    /** @param asked what its condition can ask about */
    WayFields(
            ChosenElement way,
            BpmnEditor editor,
            LeadingWays ways,
            AskedQuestions questions,
            List<Asked> asked,
            Texts texts) {
        this.texts = texts;
        this.editor = editor;
        addClassName("bs-way-fields");
        var lead = new Button(
                texts.get("ui.workshop.outline.way.change"), Icons.ARROW_RIGHT.icon(), click -> ways.change(way.id()));
        lead.addThemeVariants(ButtonVariant.TERTIARY);
        otherwise = new Checkbox(texts.get("ui.workshop.outline.way.otherwise"), way.isDefault());
        add(lead);
        if (way.fromGateway()) {
            add(otherwise, when);
            show(way, questions, asked);
        }
        otherwise.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ways.otherwise(way.id(), change.getValue());
            }
        });
    }

    /** What the dialog of the way, or undoing, has made of it meanwhile. */
    void follow(ChosenElement way, AskedQuestions questions, List<Asked> asked) {
        if (otherwise.getValue() != way.isDefault()) {
            otherwise.setValue(way.isDefault());
        }
        if (isTold() != way.isDefault()) {
            show(way, questions, asked);
        }
    }

    /** Whether it says that no condition is needed. */
    private boolean isTold() {
        return when.getChildren().anyMatch(Paragraph.class::isInstance);
    }

    private void show(ChosenElement way, AskedQuestions questions, List<Asked> asked) {
        when.removeAll();
        when.add(
                way.isDefault()
                        ? new Paragraph(texts.get("ui.workshop.condition.default"))
                        : new ConditionField(
                                new ConditionField.Asking(
                                        texts.get("ui.workshop.condition"), texts.get("ui.workshop.condition.none")),
                                asked,
                                questions.standing(way.condition()),
                                texts,
                                condition -> editor.change(
                                        way.id(), "condition", condition == null ? "" : condition.feel())));
    }
}
