package org.brueckenschlag.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.tasks.TaskFilter.Whose;
import org.brueckenschlag.tasks.TaskLists;
import org.jspecify.annotations.Nullable;

/** As much of the task list as has been looked at, page after page from the keyset cursor. */
class LoadedTasks {

    static final int PAGE = 50;

    /** So many at most when a list is loaded anew; whoever scrolled further scrolls again. */
    private static final int RELOADED = 200;

    private final TaskLists lists;
    private final List<TaskCard> cards = new ArrayList<>();
    private Whose whose = Whose.ALL;
    private Sort sort = Sort.DUE;
    private @Nullable String text;
    private @Nullable String next;

    LoadedTasks(TaskLists lists) {
        this.lists = lists;
    }

    List<TaskCard> cards() {
        return cards;
    }

    boolean more() {
        return next != null;
    }

    Whose whose() {
        return whose;
    }

    Sort sort() {
        return sort;
    }

    boolean searching() {
        return text != null;
    }

    void narrow(Whose chosen) {
        whose = chosen;
        startAgain(PAGE);
    }

    void order(Sort chosen) {
        sort = chosen;
        startAgain(PAGE);
    }

    void search(String words) {
        text = words.isBlank() ? null : words.strip();
        startAgain(PAGE);
    }

    /** Loads again what is shown, with whatever is new in it. */
    void reload() {
        startAgain(Math.clamp(cards.size(), PAGE, RELOADED));
    }

    void loadMore() {
        if (next != null) {
            load(next, PAGE);
        }
    }

    boolean contains(TaskId task) {
        return cards.stream().anyMatch(card -> card.id().equals(task));
    }

    private void startAgain(int limit) {
        cards.clear();
        load(null, limit);
    }

    private void load(@Nullable String after, int limit) {
        var page = lists.page(new TaskFilter(whose, null, null, null, text, null, after, sort, limit));
        cards.addAll(page.items());
        next = page.next();
    }
}
