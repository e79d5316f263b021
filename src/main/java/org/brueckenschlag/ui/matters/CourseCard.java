package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.progress.ElementState;

/** The picture's twin in words: what was done, what is being done, what comes next. */
class CourseCard extends Card {

    private static final long serialVersionUID = 1L;

    /** Steps ahead that are shown at once; further ones are too far away to matter today. */
    private static final int NEAR = 5;

    CourseCard(MatterPage page) {
        super("verlauf", page.words().text("ui.matter.course"));
        var begun = page.course().begun();
        var ahead = page.course().ahead();
        var list = new OrderedList();
        list.addClassName("bs-course");
        begun.forEach(line -> list.add(item(line, page.words())));
        ahead.stream().limit(NEAR).forEach(line -> list.add(item(line, page.words())));
        add(list);
        if (ahead.size() > NEAR) {
            add(more(list, ahead.subList(NEAR, ahead.size()), page.words()));
        }
        if (!page.matter().isOpen()) {
            page.end().ifPresent(end -> list.add(end(end, page.words())));
        }
    }

    private static Component more(OrderedList list, List<CourseLine> rest, MatterWords words) {
        var button = new NativeButton(words.text("ui.matter.course.more", rest.size()));
        button.addClassNames("bs-link-button", "underlined");
        button.addClickListener(click -> {
            rest.forEach(line -> list.add(item(line, words)));
            button.setVisible(false);
        });
        return button;
    }

    private static ListItem end(String end, MatterWords words) {
        var title = new Span(words.text("ui.matter.state.closed", end));
        title.addClassName("title");
        var item = new ListItem(Icons.CIRCLE_CHECK.icon(), new Div(title));
        item.addClassNames("done", "end");
        return item;
    }

    private static ListItem item(CourseLine line, MatterWords words) {
        var title = new Span(line.title());
        title.addClassName("title");
        var state =
                new Span(", " + words.text("ui.matter.legend." + line.state().key()));
        state.addClassName("bs-hidden");
        var body = new Div(title, state);
        if (!line.details().isEmpty()) {
            var details = new Div();
            details.addClassName("details");
            line.details().forEach(detail -> details.add(new Span(detail)));
            body.add(details);
        }
        if (!line.parts().isEmpty()) {
            var parts = new UnorderedList();
            line.parts().forEach(part -> parts.add(item(part, words)));
            body.add(parts);
        }
        var item = new ListItem(icon(line.state()).icon(), body);
        item.addClassName(line.state().key());
        if (line.state() == ElementState.ACTIVE) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Icons icon(ElementState state) {
        return switch (state) {
            case DONE -> Icons.CIRCLE_CHECK;
            case ACTIVE -> Icons.CIRCLE_DOT;
            case AHEAD, SKIPPED -> Icons.CIRCLE_DASHED;
            case CANCELLED -> Icons.X;
        };
    }
}
