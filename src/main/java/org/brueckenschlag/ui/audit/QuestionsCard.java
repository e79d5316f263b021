package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** What the Prüfung has asked about this matter, and what the agency answered; a field for the next question. */
final class QuestionsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient AuditPage page;
    private final transient BiConsumer<@Nullable Long, WrittenText> ask;
    private final GuardedText text;
    private final Checkbox aboutEntry = new Checkbox(true);
    private int shown = 1;

    QuestionsCard(
            AuditPage page,
            List<Question> questions,
            FreeTexts freeTexts,
            BiConsumer<@Nullable Long, WrittenText> ask) {
        super("fragen", page.text("ui.audit.questions"));
        this.page = page;
        this.ask = ask;
        addClassName("bs-audit-questions");
        if (!questions.isEmpty()) {
            var list = new OrderedList();
            questions.forEach(question -> list.add(item(question)));
            add(list);
        }
        text = new GuardedText(
                freeTexts,
                page.text("ui.audit.questions.field"),
                page.text("ui.audit.questions.help", Questions.LONGEST),
                Questions.LONGEST);
        var send = new Button(page.text("ui.audit.questions.send"), Icons.SEND.icon(), click -> send());
        var row = new Div(aboutEntry, send);
        row.addClassName("row");
        add(text, row);
    }

    void about(int entry) {
        shown = entry;
        aboutEntry.setLabel(page.text("ui.audit.questions.about-entry", entry));
    }

    private void send() {
        try {
            ask.accept(aboutEntry.getValue() ? (long) shown : null, text.written());
        } catch (Refused refused) {
            text.refuse(refused);
        }
    }

    private ListItem item(Question question) {
        var about = question.about();
        var head = new Paragraph(page.text(
                about == null ? "ui.audit.questions.on" : "ui.audit.questions.on-entry",
                page.audit().moment(question.askedAt(), page.today()),
                about == null ? 0L : about));
        head.addClassNames("bs-xs", "bs-muted");
        var item = new ListItem(head, new Paragraph(words(question.text())));
        if (question.answeredAt() == null) {
            item.add(new Badge(Icons.CLOCK, page.text("ui.audit.questions.open"), "calm"));
        } else {
            var from = new Span(
                    page.text("ui.audit.questions.answered", page.audit().moment(question.answeredAt(), page.today())));
            from.addClassNames("bs-xs", "bs-muted");
            var answer = new Div(from, new Paragraph(words(question.answer())));
            answer.addClassName("answer");
            item.add(answer);
        }
        return item;
    }

    private String words(@Nullable String written) {
        return written == null ? page.text("ui.audit.redacted") : written;
    }
}
