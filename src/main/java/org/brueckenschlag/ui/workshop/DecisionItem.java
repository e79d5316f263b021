package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.brueckenschlag.catalogue.DraftHistory.Decision;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;

/** What became of a draft on its way to release: when, by whom, what, and the words that were said. */
final class DecisionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    DecisionItem(Decision decision, Texts texts) {
        var when = new Span(when(decision.at(), texts));
        when.addClassName("when");
        var who = new Span(who(decision.isMine(), texts));
        who.addClassName("bs-muted");
        add(new Div(new Span(texts.get("ui.workshop.decision." + decision.what().key())), when, who));
        if (decision.reason() != null) {
            add(new Paragraph(texts.get(
                    "ui.workshop.request.reason",
                    texts.get("ui.workshop.reason." + decision.reason().key()))));
        }
        if (!decision.note().isEmpty()) {
            add(new Paragraph(texts.get("ui.workshop.request.note", decision.note())));
        }
    }

    /** Quotes in it become single ones: double ones stand around all of it. */
    static String quoted(String note, Texts texts) {
        return texts.get(
                "ui.workshop.quoted",
                note.replace('„', '‚').replace('“', '‘').replace('”', '’').replace('"', '\''));
    }

    static String when(Instant at, Texts texts) {
        return texts.get(
                "ui.workshop.history.when",
                Dates.dayAndYear(Dates.dayOf(at), texts.locale()),
                Dates.time(at, texts.locale()));
    }

    static String who(boolean isMine, Texts texts) {
        return texts.get(isMine ? "ui.workshop.history.mine" : "ui.workshop.history.theirs");
    }
}
