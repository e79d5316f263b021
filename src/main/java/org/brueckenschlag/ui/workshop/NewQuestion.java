package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Room;

/** A question that is not there yet: what it asks for, and in which words. */
final class NewQuestion extends Div {

    private static final long serialVersionUID = 1L;
    /** What a form may ask for here. */
    static final List<Kind> KINDS = List.of(
            Kind.ONE,
            Kind.SOME,
            Kind.TICK,
            Kind.NUMBER,
            Kind.DAY,
            Kind.ONE_OF_MANY,
            Kind.SOME_OF_MANY,
            Kind.NOTE,
            Kind.TEXT,
            Kind.SECTION);

    private final TextField label = new TextField();

    NewQuestion(Texts texts, Consumer<Asked> add) {
        addClassName("bs-new-question");
        var kind = new Select<Kind>();
        kind.setLabel(texts.get("ui.workshop.question.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(item -> name(item, texts));
        kind.setValue(Kind.ONE);
        label.setLabel(texts.get("ui.workshop.question.new.words"));
        Room.in(label, QuestionPanel.LONGEST_LABEL);
        label.setManualValidation(true);
        var button = new Button(texts.get("ui.workshop.question.add"), Icons.PLUS.icon());
        button.addClickListener(click -> {
            if (click.getClickCount() > 1) {
                return; // the first of two clicks has added it
            }
            label.setInvalid(label.getValue().isBlank());
            if (label.isInvalid()) {
                label.setErrorMessage(texts.get("ui.workshop.question.words.missing"));
                label.focus();
                return;
            }
            var asked = new Asked(kind.getValue(), label.getValue().strip());
            label.clear();
            add.accept(asked);
        });
        EnterKey.presses(button, label);
        add(new H3(texts.get("ui.workshop.question.new")), label, kind, button);
    }

    void focus() {
        label.focus();
    }

    static String name(Kind kind, Texts texts) {
        return texts.get("ui.workshop.question." + kind.key());
    }

    /** @param label in German, as the package is written */
    record Asked(Kind kind, String label) {}
}
