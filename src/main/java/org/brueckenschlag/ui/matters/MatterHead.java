package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.tasks.TaskAddress;

/** Which matter it is: number, what it is about, how it stands, where, by which version; and the way to one's task. */
final class MatterHead {

    private MatterHead() {}

    static PageHeader of(MatterPage page) {
        var words = page.words();
        var header = new PageHeader(page.matter().title())
                .crumbs(new Anchor(MatterAddress.list(), words.text("ui.area.vorgaenge")), number(page.matter()))
                .about(state(page))
                .about(Icons.MAP_PIN, page.place())
                .about(
                        Icons.GIT_BRANCH,
                        words.text(
                                "ui.matter.version",
                                words.labels().process(),
                                words.model().called(words.texts())));
        var actions = new ArrayList<Component>();
        actions.add(print(words));
        if (Area.TASKS.isFor(page.actor())) {
            page.nextTask().map(card -> toTask(card, page)).ifPresent(actions::add);
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private static Button print(MatterWords words) {
        var print = new Button(words.text("ui.matter.print"), Icons.PRINTER.icon());
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        return print;
    }

    private static Button toTask(TaskCard card, MatterPage page) {
        var button = new Button(page.task(card));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> button.getUI()
                .ifPresent(ui -> ui.navigate(TaskAddress.of(card.id()).substring(1))));
        return button;
    }

    private static Span number(Matter matter) {
        var number = new Span(matter.number());
        number.addClassName("bs-num");
        return number;
    }

    private static Badge state(MatterPage page) {
        if (!page.matter().isOpen()) {
            return new Badge(Icons.CIRCLE_CHECK, page.state(), "calm");
        }
        if (page.rests()) {
            return new Badge(Icons.OCTAGON_ALERT, page.state(), "overdue");
        }
        return new Badge(page.isWaiting() ? Icons.CLOCK : Icons.CIRCLE_DOT, page.state(), "accent");
    }
}
