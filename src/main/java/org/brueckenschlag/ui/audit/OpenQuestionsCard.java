package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.MatterAddress;

/** Questions of the Prüfung that wait for the Leitung's answer, and its annotations, which may have one. */
final class OpenQuestionsCard extends Card {

    private static final long serialVersionUID = 1L;

    OpenQuestionsCard(
            List<Question> questions,
            AuditWords words,
            LocalDate today,
            FreeTexts freeTexts,
            BiConsumer<String, WrittenText> answer) {
        super(
                "offene-fragen",
                words.text(
                        "ui.audit.questions.waiting",
                        questions.stream()
                                .filter(question -> !question.isAnnotation())
                                .count()));
        addClassName("bs-audit-questions");
        if (questions.isEmpty()) {
            var none = new Paragraph(words.text("ui.audit.questions.none"));
            none.addClassName("bs-muted");
            add(none);
            return;
        }
        var list = new OrderedList();
        for (var question : questions) {
            list.add(item(question, words, today, freeTexts, answer));
        }
        add(list);
    }

    private static ListItem item(
            Question question,
            AuditWords words,
            LocalDate today,
            FreeTexts freeTexts,
            BiConsumer<String, WrittenText> answer) {
        var about = question.about();
        var when = new Span(words.text(
                about == null ? "ui.audit.questions.on" : "ui.audit.questions.on-entry",
                words.moment(question.askedAt(), today),
                about == null ? 0L : about));
        when.addClassNames("bs-xs", "bs-muted");
        var head = new Paragraph(new Anchor(MatterAddress.of(question.number()), question.number()), when);
        head.addClassName("question-head");
        var field = new GuardedText(
                freeTexts,
                words.text("ui.audit.questions.answer"),
                words.text("ui.audit.questions.help", Questions.LONGEST),
                Questions.LONGEST);
        var send = new Button(words.text("ui.audit.questions.answer-send"), Icons.SEND.icon(), click -> {
            try {
                answer.accept(question.id(), field.written());
            } catch (Refused refused) {
                field.refuse(refused);
            }
        });
        var row = new Div(send);
        row.addClassName("row");
        var item = new ListItem(head, new Paragraph(QuestionWords.of(question.text(), words)));
        if (question.isAnnotation()) {
            item.add(QuestionWords.state(question, words));
        }
        item.add(field, row);
        return item;
    }
}
