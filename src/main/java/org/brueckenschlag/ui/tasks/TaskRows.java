package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the task list; twin of {@code frontend/tasks/bs-task-rows.js}. */
@Tag("bs-task-rows")
@JsModule("./tasks/bs-task-rows.js")
class TaskRows extends Component {

    private static final long serialVersionUID = 1L;

    private final transient TaskWords words;
    private final transient ActorId me;
    private List<TaskRow> rows = List.of();

    TaskRows(TaskWords words, ActorId me) {
        this.words = words;
        this.me = me;
        getElement().setAttribute("sprite", Icons.SPRITE);
    }

    void show(List<TaskCard> cards, Sort sort, boolean more) {
        rows = cards.stream().map(card -> row(card, sort)).toList();
        getElement().setPropertyJson("rows", json());
        getElement().setProperty("more", more);
    }

    void mark(@Nullable TaskId current) {
        getElement().setProperty("current", current == null ? "" : current.value());
    }

    void onMoreWanted(Runnable action) {
        getElement().addEventListener("more-wanted", wanted -> action.run());
    }

    void onSearchWanted(Runnable action) {
        getElement().addEventListener("search-wanted", wanted -> action.run());
    }

    void focusRow() {
        getElement().callJsFunction("focusRow");
    }

    void focusRow(TaskId id) {
        getElement().callJsFunction("focusRow", id.value());
    }

    /** What is shown, for those who look without a browser. */
    List<TaskRow> rows() {
        return rows;
    }

    private TaskRow row(TaskCard card, Sort sort) {
        var due = words.due(card);
        var group = switch (sort) {
            case DUE -> Words.of(due.period().key());
            case CREATED -> "";
            case PRIORITY -> Words.of("ui.tasks.priority." + priority(card));
        };
        return new TaskRow(
                card.id(),
                words.title(card),
                card.matterTitle(),
                Words.of("ui.tasks.meta", card.matterNumber(), card.socialSpaceName()),
                group,
                due,
                note(card));
    }

    private static String priority(TaskCard card) {
        var priority = card.priority().toLowerCase(Locale.ROOT);
        return List.of("hoch", "mittel").contains(priority) ? priority : "normal";
    }

    private TaskRow.@Nullable Note note(TaskCard card) {
        if (card.draft()) {
            return new TaskRow.Note(Words.of("ui.tasks.note.draft"), Icons.FILE_PEN_LINE);
        }
        if (card.assignee() == null) {
            return new TaskRow.Note(Words.of("ui.tasks.note.free"), Icons.USERS);
        }
        if (!card.assignee().equals(me)) {
            return new TaskRow.Note(Words.of("ui.role." + card.role().key()), Icons.CIRCLE_USER_ROUND);
        }
        if (card.reminded() && !card.escalated()) {
            return new TaskRow.Note(Words.of("ui.tasks.note.reminded"), Icons.BELL);
        }
        return null;
    }

    private ArrayNode json() {
        var array = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> array.add(json(row)));
        return array;
    }

    private static ObjectNode json(TaskRow row) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", row.id().value());
        json.put("href", TaskAddress.of(row.id()));
        json.put("title", row.title());
        json.put("subtitle", row.subtitle());
        json.put("meta", row.meta());
        json.put("group", row.group());
        if (!row.due().words().isEmpty()) {
            var due = json.putObject("due");
            due.put("words", row.due().words());
            due.put("title", row.due().full());
            due.put("icon", row.due().state().icon().symbol());
            due.put("style", row.due().state().style());
            due.put("filled", row.due().state().filled());
        }
        if (row.note() != null) {
            var note = json.putObject("note");
            note.put("words", row.note().words());
            note.put("icon", row.note().icon().symbol());
        }
        return json;
    }

    /** Kept for tests and for going on after a completion. */
    List<TaskId> ids() {
        var ids = new ArrayList<TaskId>(rows.size());
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }
}
