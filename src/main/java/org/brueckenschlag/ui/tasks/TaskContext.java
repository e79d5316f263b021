package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.SmallScreen;
import org.brueckenschlag.ui.components.Words;

/** Beside the form: where the matter stands, what happens next, which deadlines run. */
class TaskContext extends Section {

    private static final long serialVersionUID = 1L;

    private final NativeDetails picture = new NativeDetails();

    TaskContext(TaskDetail task, Surroundings where, List<TaskCard> open, TaskWords words, boolean mayOpenMatter) {
        addClassName("bs-task-context");
        getElement().setAttribute("aria-label", Words.of("ui.tasks.context"));
        // A column that scrolls by itself must be reachable by keyboard.
        getElement().setAttribute("tabindex", "0");
        add(standing(task, where, mayOpenMatter));
        words.labels(task.card())
                .text(task.card().element(), "danach")
                .ifPresent(then -> add(section("ui.tasks.then", sentence(then))));
        add(section("ui.tasks.deadlines", deadlines(task.card(), open, words)));
    }

    /** What may be reported from here, also by those who may not open the matter. */
    void offer(Component reports) {
        add(section("ui.matter.events", reports));
    }

    /** Words first on a phone: there the picture comes when it is asked for. */
    @Override
    protected void onAttach(AttachEvent event) {
        SmallScreen.watch(this, small -> picture.setOpen(!small));
    }

    private Component standing(TaskDetail task, Surroundings where, boolean mayOpenMatter) {
        var head = new Div(new H2(Words.of("ui.tasks.standing")));
        head.addClassName("bs-card-head");
        if (mayOpenMatter) {
            var link = new Anchor(
                    "/" + Area.MATTERS.path() + "/" + task.card().matterNumber(), Words.of("ui.tasks.open-matter"));
            link.addClassName("bs-s");
            link.setAriaLabel(
                    Words.of("ui.tasks.open-matter-number", task.card().matterNumber()));
            head.add(link);
        }
        var twin = twin(where);
        var list = new OrderedList();
        twin.forEach(line -> list.add(new ListItem(line)));
        var details = new NativeDetails(Words.of("ui.tasks.as-text"), list);
        picture.setSummaryText(Words.of("ui.tasks.as-picture"));
        picture.setContent(MiniPicture.of(where, String.join(" ", twin)));
        picture.setOpen(true);
        picture.addClassName("picture");
        return new Section(head, picture, details);
    }

    private static List<String> twin(Surroundings where) {
        var lines = new ArrayList<String>();
        if (where.before() != null) {
            lines.add(Words.of("ui.tasks.twin.done", where.before()));
        }
        lines.add(Words.of("ui.tasks.twin.now", where.now()));
        for (var group : where.groups()) {
            lines.add(Words.of(
                    "ui.tasks.twin.group-"
                            + (group.here() ? "here" : group.state().key()),
                    group.alias()));
        }
        if (where.question() != null) {
            lines.add(Words.of("ui.tasks.twin.question", where.question()));
        }
        for (var next : where.next()) {
            lines.add(
                    next.answer() == null
                            ? Words.of("ui.tasks.twin.next", next.label())
                            : Words.of("ui.tasks.twin.next-if", next.answer(), next.label()));
        }
        return lines;
    }

    private static Component deadlines(TaskCard card, List<TaskCard> open, TaskWords words) {
        var list = new DescriptionList();
        list.addClassName("bs-facts");
        list.add(new DescriptionList.Term(Words.of("ui.tasks.this-task")));
        list.add(new DescriptionList.Description(words.due(card).full()));
        open.stream()
                .filter(other -> !other.id().equals(card.id()) && other.due() != null)
                .limit(4)
                .forEach(other -> {
                    list.add(new DescriptionList.Term(words.title(other)));
                    list.add(new DescriptionList.Description(words.due(other).full()));
                });
        return list;
    }

    private static Component sentence(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("bs-s", "bs-muted");
        return paragraph;
    }

    private static Section section(String heading, Component content) {
        return new Section(new H2(Words.of(heading)), content);
    }
}
