package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** See what is due and do it: the list beside the open task, on a phone one after the other. */
@PermitAll
@Route("aufgaben")
class TasksView extends Div implements HasUrlParameter<String>, HasDynamicTitle, TaskPanel.Way {

    private static final long serialVersionUID = 1L;

    private final transient TaskDesk desk;
    private final transient LiveUpdates liveUpdates;
    private final transient Actor actor;
    private final TaskListPanel list;
    private final Div zone = new Div();
    private @Nullable TaskPanel open;
    private @Nullable Registration subscription;

    TasksView(TaskDesk desk, LiveUpdates liveUpdates) {
        this.desk = desk;
        this.liveUpdates = liveUpdates;
        this.actor = desk.me();
        this.list = new TaskListPanel(desk.lists(), desk.words(), actor);
        addClassName("bs-tasks");
        zone.addClassName("bs-task-zone");
        add(list, zone);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        if (id == null) {
            keepDraft();
            showNothing();
            return;
        }
        var task = taskId(id);
        if (open != null && open.isWorkedOn(task)) {
            // built anew it would lose what is being typed this moment
            open.focusTitle();
            return;
        }
        keepDraft();
        try {
            show(task);
        } catch (Refused refused) {
            showRefused(refused);
        }
    }

    private void keepDraft() {
        if (open != null) {
            open.keepDraft();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(open == null ? Words.of("ui.area.aufgaben") : open.titleWords());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        subscription = liveUpdates.subscribe(
                actor.agency(), moved -> ui.accessLater(() -> heed(moved), null).run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.remove();
        }
    }

    /** Something moved in the agency: counts change in place, new tasks wait behind a bar. */
    private void heed(MatterAdvanced moved) {
        desk.currentActor().as(actor, () -> {
            list.count();
            if (!moved.actor().equals(actor.id())) {
                list.announce(
                        (int) moved.steps().stream().filter(this::isNewForMe).count());
            }
            if (open != null) {
                open.heed(moved);
            }
            return true;
        });
    }

    private boolean isNewForMe(HistoryStep step) {
        return step.kind() == HistoryStep.Kind.TASK_CREATED
                && step.data().get("role") instanceof String role
                && Role.ofKey(role).filter(actor::has).isPresent();
    }

    private static TaskId taskId(String id) {
        try {
            return new TaskId(id);
        } catch (IllegalArgumentException e) {
            // No task has such an id; the answer is that of any other that does not exist.
            return new TaskId("unknown");
        }
    }

    private void show(TaskId id) {
        var panel = new TaskPanel(desk, desk.lists().get(id), this);
        zone.removeAll();
        zone.add(panel);
        open = panel;
        getElement().setAttribute("data-open", true);
        list.mark(id);
        panel.focusTitle();
    }

    @Override
    public void changed(TaskId id) {
        list.refresh();
        try {
            show(id);
        } catch (Refused refused) {
            showRefused(refused);
        }
    }

    @Override
    public void completed(TaskCard completed, List<TaskCard> next) {
        list.refresh();
        var title = desk.words().title(completed);
        if (next.isEmpty()) {
            Toasts.done(Words.of("ui.tasks.done", title));
            getUI().ifPresent(ui -> ui.navigate("aufgaben"));
            return;
        }
        var following = next.getFirst();
        Toasts.done(Words.of("ui.tasks.done-next", title, desk.words().title(following)));
        getUI().ifPresent(ui -> ui.navigate("aufgaben/" + following.id()));
    }

    @Override
    public void toNext() {
        var left = open == null ? null : open.id();
        list.refresh();
        var next = left == null ? null : list.firstBut(left).orElse(null);
        getUI().ifPresent(ui -> ui.navigate(next == null ? "aufgaben" : "aufgaben/" + next.id()));
    }

    /** Back to the row that the task was opened from. */
    @Override
    public void back(TaskId left) {
        getUI().ifPresent(ui -> ui.navigate("aufgaben"));
        list.focusRow(left);
    }

    private void showNothing() {
        open = null;
        zone.removeAll();
        zone.add(new EmptyState(Icons.LIST_CHECKS, Words.of("ui.tasks.choose")));
        getElement().removeAttribute("data-open");
        list.mark(null);
    }

    private void showRefused(Refused refused) {
        open = null;
        zone.removeAll();
        zone.add(new EmptyState(Icons.SEARCH_X, Words.of(refused)).withAction(Words.of("ui.tasks.back"), () -> {
            list.refresh();
            getUI().ifPresent(ui -> ui.navigate("aufgaben"));
        }));
        getElement().setAttribute("data-open", true);
        list.mark(null);
    }
}
