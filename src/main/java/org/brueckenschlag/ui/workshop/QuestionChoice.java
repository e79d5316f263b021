package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;

/** A field in which a question is chosen: each with where it is asked, and whether only later. */
final class QuestionChoice {

    private QuestionChoice() {}

    static void in(ComboBox<Asked> field, List<Asked> questions, Texts texts) {
        field.setItems(QuestionChoice::isMeant, questions);
        field.setItemLabelGenerator(item -> item.question().label().isBlank()
                ? item.question().key()
                : item.question().label());
        field.setRenderer(new ComponentRenderer<>(asked -> listed(asked, texts)));
        SoleMatch.takenByEnter(field);
    }

    private static Span listed(Asked asked, Texts texts) {
        var words = new Span(new Span(asked.question().label()));
        words.addClassName("bs-asked");
        if (!asked.where().isEmpty()) {
            var where = new Span(texts.get(
                    "ui.workshop.condition."
                            + (asked.isDecided() ? "decided" : "asked")
                            + (asked.isLater() ? "-later" : ""),
                    asked.where()));
            where.addClassNames("bs-muted", "bs-s");
            words.add(where);
        }
        return words;
    }

    private static boolean isMeant(Asked asked, String typed) {
        return (asked.question().label() + " " + asked.where())
                .toLowerCase(Locale.ROOT)
                .contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
