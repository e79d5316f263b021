package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.tasks.TaskFilter.Whose;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The list: what is due, searched, narrowed and sorted. It never moves by itself; what is new waits behind a bar. */
class TaskListPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SEARCH_PAUSE_MILLIS = 300;

    private final transient TaskLists lists;
    private final transient LoadedTasks loaded;
    private final TaskRows rows;
    private final H1 heading = new H1(Words.of("ui.area.aufgaben"));
    private final Span summary = new Span();
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Map<Whose, Span> chipCounts = new EnumMap<>(Whose.class);
    private final Map<Whose, NativeButton> chips = new EnumMap<>(Whose.class);
    private final Div live = new Div();
    private final Span liveWords = new Span();
    private final Div empty = new Div();
    private int arrived;
    private TaskLists.Counts counts = new TaskLists.Counts(0, 0, 0, 0, 0);

    TaskListPanel(TaskLists lists, TaskWords words, Actor actor) {
        this.lists = lists;
        this.loaded = new LoadedTasks(lists);
        this.rows = new TaskRows(words, actor.id());
        addClassName("bs-task-list");
        heading.setId("aufgaben");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "aufgaben");
        var scroll = new Div(rows, empty);
        scroll.addClassName("scroll");
        add(head(actor), liveBar(), scroll);
        rows.onMoreWanted(() -> {
            loaded.loadMore();
            show();
        });
        rows.onSearchWanted(() -> search.getElement().callJsFunction("focus"));
        loaded.reload();
        count();
        show();
    }

    /** Loads the list again, with whatever is new. */
    void refresh() {
        arrived = 0;
        loaded.reload();
        count();
        show();
    }

    /** Counts change in place, without the list moving. */
    void count() {
        counts = lists.counts();
        summary.setText(
                counts.overdue() > 0
                        ? Words.of("ui.tasks.summary-overdue", counts.all(), counts.overdue())
                        : Words.of("ui.tasks.summary", counts.all()));
        chipCounts.forEach((whose, span) -> span.setText(Words.of("ui.number", countOf(whose))));
    }

    /** So many tasks more are behind the bar. */
    void announce(int more) {
        arrived += more;
        liveWords.setText(Words.of("ui.tasks.live", arrived));
        live.setVisible(arrived > 0);
    }

    void mark(@Nullable TaskId current) {
        rows.mark(current);
    }

    void focusRow(TaskId id) {
        rows.focusRow(id);
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** The first task of the list that is not the given one. */
    Optional<TaskCard> firstBut(TaskId done) {
        return loaded.cards().stream().filter(card -> !card.id().equals(done)).findFirst();
    }

    void narrow(Whose whose) {
        loaded.narrow(whose);
        show();
    }

    private void show() {
        rows.show(loaded.cards(), loaded.sort(), loaded.more());
        chips.forEach((whose, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(whose == loaded.whose())));
        live.setVisible(arrived > 0);
        empty.removeAll();
        empty.setVisible(loaded.cards().isEmpty());
        if (loaded.cards().isEmpty()) {
            empty.add(emptyState());
        }
    }

    private EmptyState emptyState() {
        if (loaded.searching()) {
            return new EmptyState(Icons.SEARCH_X, Words.of("ui.tasks.empty.search"))
                    .withAction(Words.of("ui.tasks.empty.search-action"), search::clear);
        }
        if (loaded.whose() == Whose.MINE && counts.free() > 0) {
            return new EmptyState(Icons.INBOX, Words.of("ui.tasks.empty.mine", counts.free()))
                    .withAction(Words.of("ui.tasks.empty.mine-action"), () -> narrow(Whose.FREE));
        }
        if (loaded.whose() != Whose.ALL) {
            return new EmptyState(Icons.INBOX, Words.of("ui.tasks.empty.filter"))
                    .withAction(Words.of("ui.tasks.empty.filter-action"), () -> narrow(Whose.ALL));
        }
        return new EmptyState(Icons.CIRCLE_CHECK, Words.of("ui.tasks.empty"));
    }

    private Component head(Actor actor) {
        summary.addClassNames("bs-s", "bs-muted");
        var title = new Div(heading, summary, sortMenu());
        title.addClassName("title");
        var chipRow = new Div();
        chipRow.addClassName("chips");
        chipRow.getElement().setAttribute("role", "group");
        chipRow.getElement().setAttribute("aria-label", Words.of("ui.tasks.filter"));
        for (var whose : Whose.values()) {
            if (whose != Whose.ESCALATED || actor.has(Role.LEITUNG)) {
                chipRow.add(chip(whose));
            }
        }
        var head = new Div(title, searchBox(), chipRow);
        head.addClassName("head");
        return head;
    }

    private Component searchBox() {
        search.setType("search");
        search.setValueChangeTimeout(SEARCH_PAUSE_MILLIS);
        search.setPlaceholder(Words.of("ui.tasks.search-hint"));
        search.setAriaLabel(Words.of("ui.tasks.search"));
        search.getElement().setAttribute("autocomplete", "off");
        search.addValueChangeListener(change -> {
            loaded.search(change.getValue());
            show();
        });
        var key = new Element("kbd").setText("/");
        key.setAttribute("aria-hidden", "true");
        var box = new Div(Icons.SEARCH.icon(), search);
        box.getElement().appendChild(key);
        box.addClassName("bs-input");
        return box;
    }

    private NativeButton chip(Whose whose) {
        var count = new Span();
        count.addClassName("count");
        chipCounts.put(whose, count);
        var chip = new NativeButton();
        chip.add(new Span(Words.of("ui.tasks.filter." + whose.name().toLowerCase(Locale.ROOT))), count);
        chip.addClassName("bs-chip");
        chip.addClickListener(click -> narrow(whose));
        chips.put(whose, chip);
        return chip;
    }

    private long countOf(Whose whose) {
        return switch (whose) {
            case ALL -> counts.all();
            case MINE -> counts.mine();
            case FREE -> counts.free();
            case ESCALATED -> counts.escalated();
        };
    }

    private Component sortMenu() {
        var select = new Element("select");
        select.getClassList().add("bs-select");
        select.setAttribute("aria-label", Words.of("ui.tasks.sort"));
        for (var sort : Sort.values()) {
            var option = new Element("option")
                    .setText(Words.of("ui.tasks.sort." + sort.name().toLowerCase(Locale.ROOT)));
            option.setAttribute("value", sort.name());
            select.appendChild(option);
        }
        select.addEventListener("change", change -> {
                    loaded.order(Sort.valueOf(
                            change.getEventData().get("event.target.value").asString()));
                    show();
                })
                .addEventData("event.target.value");
        var box = new Span(Icons.ARROW_UP_DOWN.icon());
        box.getElement().appendChild(select);
        box.add(Icons.CHEVRON_DOWN.small());
        box.addClassNames("bs-select-box", "sort");
        return box;
    }

    private Component liveBar() {
        var show = new NativeButton(Words.of("ui.tasks.live-show"), click -> {
            refresh();
            rows.focusRow();
        });
        show.addClassNames("bs-link-button", "underlined");
        var words = new Span(Icons.BELL.small(), liveWords);
        live.add(words, show);
        live.addClassName("live");
        live.setVisible(false);
        live.getElement().setAttribute("role", "status");
        return live;
    }
}
