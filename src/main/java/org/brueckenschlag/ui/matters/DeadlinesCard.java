package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Due;
import org.brueckenschlag.ui.tasks.TaskAddress;

/** Open tasks with their deadlines, in working days. */
class DeadlinesCard extends Card {

    private static final long serialVersionUID = 1L;

    DeadlinesCard(MatterPage page, Instant now, WorkingDays workingDays) {
        super("fristen", page.words().text("ui.matter.deadlines"));
        if (page.cards().isEmpty()) {
            var none = new Paragraph(page.words().text("ui.matter.deadlines.none"));
            none.addClassName("bs-muted");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("bs-deadlines");
        page.cards().forEach(card -> list.add(item(card, page, Due.of(card.due(), now, workingDays, page.locale()))));
        add(list);
    }

    private static ListItem item(TaskCard card, MatterPage page, Due due) {
        var role = new Span(page.words().text("ui.role." + card.role().key()));
        role.addClassNames("bs-xs", "bs-muted");
        var about = new Div(title(card, page), role);
        about.addClassName("about");
        var badge = due.words().isEmpty() ? new Span(due.full()) : Badge.of(due);
        return new ListItem(about, badge);
    }

    private static Component title(TaskCard card, MatterPage page) {
        var title = page.task(card);
        return page.isForMe(card) ? new Anchor(TaskAddress.of(card.id()), title) : new Span(title);
    }
}
