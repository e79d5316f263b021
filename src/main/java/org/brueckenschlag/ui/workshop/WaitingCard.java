package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.matters.Card;

/** What others have sent: it waits for the reader's decision. */
final class WaitingCard extends Card {

    private static final long serialVersionUID = 1L;

    WaitingCard(List<Draft> waiting, Drafts drafts, LocalDate today, Texts texts) {
        super("freigaben", texts.get("ui.workshop.waiting"));
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.process"),
                texts.get("ui.workshop.column.reason"),
                texts.get("ui.workshop.column.sent"),
                texts.get("ui.workshop.column.action"))));
        for (var draft : waiting) {
            var name = drafts.words(draft, texts.locale()).process();
            var look = new Anchor(WorkshopAddress.comparison(draft.id()), texts.get("ui.workshop.look-and-release"));
            look.setRouterIgnore(false);
            look.getElement().setAttribute("aria-label", texts.get("ui.workshop.look-and-release-of", name));
            Tables.row(table, name, reason(draft, texts), changed(draft, today, texts), look);
        }
        add(Tables.scroller(table, texts.get("ui.workshop.waiting")));
    }

    private static Div reason(Draft draft, Texts texts) {
        var cell = new Div();
        var request = draft.request();
        if (request != null) {
            cell.add(new Span(texts.get("ui.workshop.reason." + request.reason().key())));
            if (!request.note().isEmpty()) {
                cell.add(new Paragraph(DecisionItem.quoted(request.note(), texts)));
            }
        }
        return cell;
    }

    static Paragraph changed(Draft draft, LocalDate today, Texts texts) {
        var day = Dates.day(Dates.dayOf(draft.changedAt()), today, texts.locale());
        var line = new Paragraph(texts.get("ui.workshop.changed", day, Dates.time(draft.changedAt(), texts.locale())));
        line.addClassNames("bs-muted", "bs-s");
        return line;
    }
}
