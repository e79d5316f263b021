package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Question.Kind;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/**
 * What the Prüfung has asked and annotated about this matter, and what the agency answered; a field for what comes
 * next.
 */
final class QuestionsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient AuditPage page;
    private final transient Questions questions;
    private final transient Consumer<String> done;
    private final GuardedText text;
    private final Checkbox aboutEntry = new Checkbox(true);
    private int shown = 1;

    /**
     * @param written what there is
     * @param done told after a change, with the key of the sentence that says it
     */
    QuestionsCard(
            AuditPage page, Questions questions, List<Question> written, FreeTexts freeTexts, Consumer<String> done) {
        super("fragen", page.text("ui.audit.questions"));
        this.page = page;
        this.questions = questions;
        this.done = done;
        addClassName("bs-audit-questions");
        if (!written.isEmpty()) {
            var list = new OrderedList();
            written.forEach(question -> list.add(item(question)));
            add(list);
        }
        text = new GuardedText(
                freeTexts,
                page.text("ui.audit.questions.field"),
                page.text("ui.audit.questions.help", Questions.LONGEST),
                Questions.LONGEST);
        var ask = new Button(page.text("ui.audit.questions.send"), Icons.SEND.icon(), click -> write(Kind.QUESTION));
        var annotate = new Button(
                page.text("ui.audit.annotations.send"), Icons.FILE_PEN_LINE.icon(), click -> write(Kind.ANNOTATION));
        var buttons = new Div(ask, annotate);
        buttons.addClassName("buttons");
        var row = new Div(aboutEntry, buttons);
        row.addClassName("row");
        add(text, row);
    }

    void about(int entry) {
        shown = entry;
        aboutEntry.setLabel(page.text("ui.audit.questions.about-entry", entry));
    }

    private void write(Kind kind) {
        var number = page.history().matter().number();
        try {
            questions.write(kind, number, aboutEntry.getValue() ? (long) shown : null, text.written());
        } catch (Refused refused) {
            text.refuse(refused);
            return;
        }
        done.accept(kind == Kind.QUESTION ? "ui.audit.questions.asked" : "ui.audit.annotations.made");
    }

    private ListItem item(Question question) {
        var about = question.about();
        var head = new Paragraph(page.text(
                about == null ? "ui.audit.questions.on" : "ui.audit.questions.on-entry",
                page.audit().moment(question.askedAt(), page.today()),
                about == null ? 0L : about));
        head.addClassNames("bs-xs", "bs-muted");
        var item =
                new ListItem(head, new Paragraph(words(question.text())), QuestionWords.state(question, page.audit()));
        if (question.answeredAt() != null) {
            var from = new Span(
                    page.text("ui.audit.questions.answered", page.audit().moment(question.answeredAt(), page.today())));
            from.addClassNames("bs-xs", "bs-muted");
            var answer = new Div(from, new Paragraph(words(question.answer())));
            answer.addClassName("answer");
            item.add(answer);
        }
        if (questions.mayWithdraw(question)) {
            item.add(withdrawal(question));
        }
        return item;
    }

    private NativeButton withdrawal(Question annotation) {
        var button = new NativeButton(
                page.text("ui.audit.annotations.withdraw"),
                click -> Confirmation.ask(
                        page.text("ui.audit.annotations.withdraw-question"),
                        page.text("ui.audit.annotations.withdraw-effect"),
                        page.text("ui.audit.annotations.withdraw"),
                        page.text("ui.audit.annotations.withdraw-not"),
                        () -> withdraw(annotation)));
        button.addClassNames("bs-link-button", "underlined");
        return button;
    }

    private void withdraw(Question annotation) {
        try {
            questions.withdraw(annotation.id());
            done.accept("ui.audit.annotations.withdrawn-done");
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
    }

    private String words(@Nullable String written) {
        return QuestionWords.of(written, page.audit());
    }
}
