package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.SmallScreen;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.forms.FormPanel;
import org.jspecify.annotations.Nullable;

/** The open task: its form, saved as it is filled in, and one button that says what it does. */
class TaskPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TaskDesk desk;
    private final transient TaskDetail task;
    private final transient Way way;
    private final TaskHead head;
    private final Div notes = new Div();
    private final TaskFoot foot;
    private final @Nullable FormPanel form;
    private boolean draftKept;

    /** Where it goes on from here. */
    interface Way {

        /** The task was claimed, given back, or something was reported: list and task are to be read again. */
        void changed(TaskId task);

        /** @param next the tasks that came into being */
        void completed(TaskCard task, List<TaskCard> next);

        void toNext();

        void back(TaskId task);
    }

    TaskPanel(TaskDesk desk, TaskDetail task, Way way) {
        this.desk = desk;
        this.task = task;
        this.way = way;
        var card = task.card();
        head = new TaskHead(desk, task);
        draftKept = task.draft() != null;
        addClassName("bs-task");
        getElement().setAttribute("aria-labelledby", "aufgabe");
        var schema = desk.form(task);
        form = schema == null ? null : formOf(schema);
        foot = new TaskFoot(form);
        foot.showSaved(task.draft() == null ? null : task.draft().savedAt());
        foot.offer(
                card.assignee() == null
                        ? new Button(Words.of("ui.tasks.claim"), click -> claim())
                        : new Button(Words.of("ui.tasks.release"), click -> release()),
                new Button(desk.words().completion(card), click -> complete()));
        var body = new Div(formZone(), desk.context(task, this::report));
        body.addClassName("body");
        add(head, body, foot);
        var altered = desk.altered(card);
        if (altered.isPresent()) {
            notes.add(altered.get());
            foot.setVisible(false);
        } else if (takenByAnother()) {
            close(Words.of("ui.tasks.taken-by", roleWords()));
        }
        Shortcuts.addShortcutListener(this, this::complete, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> way.back(id()), Key.ESCAPE).listenOn(this);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (form != null) {
            SmallScreen.watch(this, form::setCompact);
        }
    }

    TaskId id() {
        return task.card().id();
    }

    /** Whether it is that task which is open here, and nobody else was faster. */
    boolean isWorkedOn(TaskId id) {
        return id().equals(id) && foot.isVisible();
    }

    String titleWords() {
        return head.titleWords();
    }

    void focusTitle() {
        head.focusTitle();
    }

    /** What somebody else did to this very task while it is open here. The form itself is never loaded again. */
    void heed(MatterAdvanced moved) {
        for (var step : moved.steps()) {
            if (id().value().equals(step.task())) {
                heed(step, moved);
            }
        }
    }

    private void heed(HistoryStep step, MatterAdvanced moved) {
        var me = desk.me().id();
        switch (step.kind()) {
            case TASK_ASSIGNED -> {
                var assignee = step.data().get("assignee");
                if (assignee != null && !assignee.equals(me.value())) {
                    close(Words.of("ui.tasks.conflict-taken", roleWords()));
                }
            }
            case TASK_COMPLETED, TASK_CANCELLED -> {
                if (!moved.actor().equals(me)) {
                    close(Words.of("ui.tasks.conflict-done", roleWords()));
                }
            }
            default -> {}
        }
    }

    private boolean takenByAnother() {
        return task.card().assignee() != null && !desk.isMine(task.card());
    }

    private String roleWords() {
        return Words.of("ui.role." + task.card().role().key());
    }

    private FormPanel formOf(FormSchema schema) {
        var view = new FormPanel(schema, task.known(), desk.forms(), desk.freeTexts(), Words.locale());
        if (task.draft() != null) {
            view.setAnswers(task.draft().answers(), task.draft().reasons());
        }
        view.whenChanged(() -> foot.showOpen());
        view.whenDraftIsDue(this::saveDraft);
        return view;
    }

    private Component formZone() {
        var zone = new Div(notes);
        zone.addClassName("form");
        desk.freeText(task.card()).ifPresent(zone::add);
        desk.words().labels(task.card()).text(task.card().element(), "hinweis").ifPresent(words -> {
            var hint = new Paragraph(words);
            hint.addClassName("hint");
            zone.add(hint);
        });
        if (form == null) {
            if (desk.altered(task.card()).isEmpty()) {
                zone.add(new Paragraph(Words.of("ui.tasks.no-form")));
            }
            return zone;
        }
        zone.add(form);
        if (!form.hasTextField()) {
            var guard =
                    new Paragraph(new Span(Icons.SHIELD_CHECK.small(), new Text(Words.of("ui.tasks.no-text-field"))));
            guard.addClassNames("bs-sub", "guard");
            zone.add(guard);
        }
        return zone;
    }

    private Map<String, Object> answers() {
        return form == null ? Map.of() : form.answers();
    }

    private Map<String, OverrideReason> reasons() {
        return form == null ? Map.of() : form.reasons();
    }

    private void saveDraft(Map<String, Object> answers) {
        if (!foot.isVisible()) {
            return;
        }
        try {
            foot.showSaved(desk.work().saveDraft(id(), answers, reasons()).savedAt());
            draftKept = true;
        } catch (Refused refused) {
            overtaken(refused);
        }
    }

    /** Before the panel goes away: what was typed a moment ago is kept, too. */
    void keepDraft() {
        if (form != null) {
            form.flushDraft();
        }
    }

    private void claim() {
        try {
            desk.work().claim(id());
            way.changed(id());
        } catch (Refused refused) {
            overtaken(refused);
        }
    }

    private void release() {
        try {
            desk.work().release(id());
            Toasts.done(Words.of("ui.tasks.released", titleWords()));
            way.changed(id());
        } catch (Refused refused) {
            overtaken(refused);
        }
    }

    private void report(MatterEvent event) {
        keepDraft();
        try {
            desk.matters().report(task.matter().number(), event.name());
            Toasts.done(Words.of(
                    "ui.matter.events.done", desk.words().labels(task.card()).element(event.element())));
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
        way.changed(id());
    }

    private void complete() {
        if (!foot.isVisible()) {
            return;
        }
        List<TaskCard> next;
        try {
            next = desk.work().complete(new CompleteTask(id(), withWhatWasShown(answers()), reasons()));
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        way.completed(task.card(), next);
    }

    /** So that it is told where the system has reckoned something else since. */
    private Map<String, Object> withWhatWasShown(Map<String, Object> answers) {
        var all = new HashMap<>(task.supplied());
        all.putAll(answers);
        return all;
    }

    private void refuse(Refused refused) {
        if (refused.findings().isEmpty() || form == null) {
            overtaken(refused);
            return;
        }
        form.showFindings(refused.findings());
        foot.showOpen();
    }

    /** Somebody else was faster: what was typed stays to be read, nothing is overwritten. */
    private void overtaken(Refused refused) {
        switch (refused.refusal().kind()) {
            case CONFLICT, NOT_FOUND -> close(Words.of(refused));
            default -> Toasts.problem(Words.of(refused));
        }
    }

    private void close(String sentence) {
        notes.removeAll();
        var next = new Button(Words.of("ui.tasks.next-task"), click -> way.toNext());
        notes.add(Note.attention(sentence, draftKept ? Words.of("ui.tasks.draft-kept") : "")
                .withActions(next));
        foot.setVisible(false);
        if (form != null) {
            form.getElement().setEnabled(false);
        }
    }
}
