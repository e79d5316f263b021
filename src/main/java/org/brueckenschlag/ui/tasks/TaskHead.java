package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** Which task it is: matter, title, when it is due, about whom, where, whose. */
class TaskHead extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title;

    TaskHead(TaskDesk desk, TaskDetail task) {
        var card = task.card();
        title = new H1(desk.words().title(card));
        title.setId("aufgabe");
        title.getElement().setAttribute("tabindex", "-1");
        var back = new Anchor(TaskAddress.list(), Icons.ARROW_LEFT.icon(), new Span(Words.of("ui.tasks.back")));
        back.addClassName("back");
        var crumbs = new Div(number(desk, card), dot(), new Span(card.matterTitle()));
        crumbs.addClassName("bs-crumbs");
        var line = new Div(title, Badge.of(desk.words().due(card)));
        line.addClassName("bs-head-line");
        var sub = new Paragraph();
        sub.addClassName("bs-sub");
        desk.words()
                .groupType(card)
                .ifPresent(type -> sub.add(new Span(Icons.USERS.small(), new Text(sized(desk, task, type)))));
        sub.add(new Span(Icons.MAP_PIN.small(), new Text(card.socialSpaceName())));
        sub.add(new Span(Icons.CIRCLE_USER_ROUND.small(), new Text(assigneeWords(desk, card))));
        addClassName("head");
        add(back, crumbs, line, sub);
    }

    String titleWords() {
        return title.getText();
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static Component number(TaskDesk desk, TaskCard card) {
        return Area.MATTERS.isFor(desk.me())
                ? new Anchor("/" + Area.MATTERS.path() + "/" + card.matterNumber(), card.matterNumber())
                : new Span(card.matterNumber());
    }

    private static Span dot() {
        var dot = new Span("·");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private static String sized(TaskDesk desk, TaskDetail task, String type) {
        var alias = task.card().group();
        return task.matter().parties().stream()
                .filter(party -> party.alias().equals(alias))
                .map(PartyGroup::sizeBand)
                .filter(band -> !band.equals("institution"))
                .map(band -> Words.of(
                        "ui.tasks.group-size",
                        type,
                        desk.words().labels(task.card()).value("groesse_band", band)))
                .findFirst()
                .orElse(type);
    }

    private static String assigneeWords(TaskDesk desk, TaskCard card) {
        if (card.assignee() == null) {
            return Words.of("ui.tasks.free");
        }
        return Words.of(
                desk.isMine(card) ? "ui.tasks.mine" : "ui.tasks.others",
                Words.of("ui.role." + card.role().key()));
    }
}
