package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Due;
import org.brueckenschlag.ui.components.Icons;

/** One matter in the list; on a phone its cells stand under each other as a card. */
class MatterRow extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    /** @param cards its open tasks, of any role */
    MatterRow(
            Matter matter,
            List<TaskCard> cards,
            Labels labels,
            String place,
            Instant now,
            WorkingDays workingDays,
            Texts texts) {
        var soonest = cards.stream()
                .sorted(Comparator.comparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var title = new Anchor(MatterAddress.of(matter.number()), matter.title());
        var number = new Span(matter.number());
        number.addClassNames("number", "bs-num");
        var name = new NativeTableHeaderCell(title, number);
        name.addClassName("name");
        name.getElement().setAttribute("scope", "row");
        add(
                name,
                cell("place", new Span(place)),
                cell("stage", stage(matter, soonest, labels, texts)),
                cell("due", due(soonest, now, workingDays, texts)),
                cell("begun", begun(matter, now, texts)));
    }

    private static Component stage(Matter matter, List<TaskCard> cards, Labels labels, Texts texts) {
        if (!matter.isOpen()) {
            var end = matter.endCode() == null ? "" : labels.value("ende_code", matter.endCode());
            return state(Icons.CIRCLE_CHECK, end.isEmpty() ? texts.get("ui.matter.state.closed-plain") : end, "closed");
        }
        if (cards.isEmpty()) {
            return state(Icons.CLOCK, texts.get("ui.matters.waiting"), "waiting");
        }
        var first = cards.getFirst();
        var task = first.title(labels, texts);
        return state(
                Icons.CIRCLE_DOT,
                cards.size() == 1 ? task : texts.get("ui.matter.and-others", task, cards.size() - 1),
                "running");
    }

    private static Component due(List<TaskCard> cards, Instant now, WorkingDays workingDays, Texts texts) {
        if (cards.isEmpty()) {
            return new Span();
        }
        return Badge.of(Due.of(cards.getFirst().due(), now, workingDays, texts.locale()));
    }

    private static Component begun(Matter matter, Instant now, Texts texts) {
        var today = Dates.dayOf(now);
        var begun = new Span(day(matter.startedAt(), today, texts));
        if (matter.closedAt() == null) {
            return begun;
        }
        begun.setText(texts.get("ui.matter.from-to", begun.getText(), day(matter.closedAt(), today, texts)));
        return begun;
    }

    private static String day(Instant at, LocalDate today, Texts texts) {
        return Dates.day(Dates.dayOf(at), today, texts.locale());
    }

    private static Component state(Icons icon, String words, String className) {
        var state = new Span(icon.small(), new Span(words));
        state.addClassNames("bs-matter-state", className);
        return state;
    }

    private static NativeTableCell cell(String className, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }
}
