package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.shared.Texts;

/** What a question asks for instead; before anything is changed it tells what stays and what goes. */
final class KindDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient FormQuestion question;
    private final boolean isNamedElsewhere;
    private final transient Texts texts;
    private final Div told = new Div();

    /** @param isNamedElsewhere whether a condition, a table or another form asks for its answer */
    KindDialog(FormQuestion question, boolean isNamedElsewhere, Texts texts, Consumer<Kind> turn) {
        this.question = question;
        this.isNamedElsewhere = isNamedElsewhere;
        this.texts = texts;
        setHeaderTitle(texts.get("ui.workshop.kind"));
        setWidth("min(32rem, 100%)");
        var kinds = others(question);
        var select = new Select<Kind>();
        select.setLabel(texts.get("ui.workshop.question.kind"));
        select.setItems(kinds);
        select.setItemLabelGenerator(kind -> NewQuestion.name(kind, texts));
        select.setWidthFull();
        select.addValueChangeListener(change -> tell(change.getValue()));
        told.getElement().setAttribute("role", "status");
        add(select, told);
        select.setValue(kinds.getFirst());
        var yes = new Button(texts.get("ui.workshop.kind.change"), click -> {
            close();
            turn.accept(select.getValue());
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        getFooter().add(new Button(texts.get("ui.workshop.kind.keep"), click -> close()), yes);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                select.focus();
            }
        });
    }

    /** Empty for what cannot become anything else. */
    static List<Kind> others(FormQuestion question) {
        return question.readOnly() || !question.kind().isAsked()
                ? List.of()
                : NewQuestion.KINDS.stream()
                        .filter(kind -> kind.isAsked() && kind != question.kind())
                        .toList();
    }

    private void tell(Kind kind) {
        told.removeAll();
        sentences(kind).forEach(sentence -> told.add(new Paragraph(texts.get("ui.workshop.kind." + sentence))));
    }

    private List<String> sentences(Kind kind) {
        var sentences = new ArrayList<String>();
        var hasOptions = question.kind().hasOptions();
        sentences.add("stays");
        if (hasOptions) {
            sentences.add(kind.hasOptions() ? "answers-stay" : "answers-go");
        } else if (kind.hasOptions()) {
            sentences.add(kind == Kind.ONE ? "yes-or-no" : "answers-needed");
        }
        if (question.kind() == Kind.NUMBER) {
            sentences.add("bounds-go");
        }
        if (kind == Kind.NOTE) {
            sentences.add("waits");
        }
        if (isNamedElsewhere) {
            sentences.add("named");
        }
        return sentences;
    }
}
