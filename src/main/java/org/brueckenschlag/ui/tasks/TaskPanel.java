package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
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
    private final transient BiConsumer<TaskCard, List<TaskCard>> done;
    private final Runnable changed;
    private final Runnable leave;
    private final H1 title;
    private final Div notes = new Div();
    private final Footer foot = new Footer();
    private final Div saved = new Div();
    private final Span savedWords = new Span();
    private final NativeButton stillOpen = new NativeButton();
    private final @Nullable FormPanel form;

    /**
     * @param changed the list should be loaded again: the task was claimed or given back
     * @param done the task is completed; with the tasks that came into being
     * @param leave on to the next task
     * @param back to the list
     */
    TaskPanel(
            TaskDesk desk,
            TaskDetail task,
            Runnable changed,
            BiConsumer<TaskCard, List<TaskCard>> done,
            Runnable leave,
            Runnable back) {
        this.desk = desk;
        this.task = task;
        this.changed = changed;
        this.done = done;
        this.leave = leave;
        var card = task.card();
        title = new H1(desk.words().title(card));
        title.setId("aufgabe");
        title.getElement().setAttribute("tabindex", "-1");
        addClassName("bs-task");
        getElement().setAttribute("aria-labelledby", "aufgabe");
        var schema = desk.form(card);
        form = schema == null ? null : formOf(schema);
        var body = new Div(formZone(schema), desk.context(task));
        body.addClassName("body");
        add(head(), body, foot);
        foot.addClassName("foot");
        fillFoot();
        if (takenByAnother()) {
            close(Words.of("ui.tasks.taken-by", roleWords()));
        }
        Shortcuts.addShortcutListener(this, this::complete, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, back::run, Key.ESCAPE).listenOn(this);
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

    String titleWords() {
        return title.getText();
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
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

    // ---- head

    private Component head() {
        var card = task.card();
        var back = new Anchor(TaskAddress.list(), Icons.ARROW_LEFT.icon(), new Span(Words.of("ui.tasks.back")));
        back.addClassName("back");
        var crumbs = new Div(number(card), dot(), new Span(card.matterTitle()));
        crumbs.addClassName("bs-crumbs");
        var line = new Div(title, Badge.of(desk.words().due(card)));
        line.addClassName("bs-head-line");
        var sub = new Paragraph();
        sub.addClassName("bs-sub");
        desk.words().groupType(card).ifPresent(type -> sub.add(new Span(Icons.USERS.small(), new Text(sized(type)))));
        sub.add(new Span(Icons.MAP_PIN.small(), new Text(card.socialSpaceName())));
        sub.add(new Span(Icons.CIRCLE_USER_ROUND.small(), new Text(assigneeWords(card))));
        var head = new Header(back, crumbs, line, sub);
        head.addClassName("head");
        return head;
    }

    private Component number(TaskCard card) {
        return Area.MATTERS.isFor(desk.me())
                ? new Anchor("/" + Area.MATTERS.path() + "/" + card.matterNumber(), card.matterNumber())
                : new Span(card.matterNumber());
    }

    private static Span dot() {
        var dot = new Span("·");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private String sized(String type) {
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

    private String assigneeWords(TaskCard card) {
        if (card.assignee() == null) {
            return Words.of("ui.tasks.free");
        }
        return desk.isMine(card) ? Words.of("ui.tasks.mine") : Words.of("ui.tasks.others", roleWords());
    }

    // ---- form

    private FormPanel formOf(FormSchema schema) {
        var view = new FormPanel(schema, task.known(), desk.forms(), Words.locale());
        if (task.draft() != null) {
            view.setAnswers(task.draft().answers());
        }
        view.whenChanged(this::showOpen);
        view.whenDraftIsDue(this::saveDraft);
        return view;
    }

    private Component formZone(@Nullable FormSchema schema) {
        var zone = new Div(notes);
        zone.addClassName("form");
        desk.words().labels(task.card()).text(task.card().element(), "hinweis").ifPresent(words -> {
            var hint = new Paragraph(words);
            hint.addClassName("hint");
            zone.add(hint);
        });
        if (form == null || schema == null) {
            zone.add(new Paragraph(Words.of("ui.tasks.no-form")));
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

    // ---- foot

    private void fillFoot() {
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        stillOpen.addClassNames("bs-link-button", "open");
        stillOpen.addClickListener(click -> {
            if (form != null) {
                form.showOpen();
            }
        });
        var card = task.card();
        var other = card.assignee() == null
                ? new Button(Words.of("ui.tasks.claim"), click -> claim())
                : new Button(Words.of("ui.tasks.release"), click -> release());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var complete = new Button(desk.words().completion(card), click -> complete());
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        complete.setTooltipText(Words.of("ui.tasks.complete-keys"));
        foot.add(saved, stillOpen, other, form == null ? complete : form.stepButtons(complete));
        showSaved(task.draft() == null ? null : task.draft().savedAt());
        showOpen();
    }

    private void showSaved(@Nullable Instant at) {
        saved.removeAll();
        if (at == null) {
            savedWords.setText(Words.of("ui.tasks.saves-itself"));
            savedWords.addClassName("bs-muted");
            saved.add(savedWords);
            return;
        }
        var more = new Span(Words.of("ui.tasks.saved-everywhere"));
        more.addClassNames("bs-muted", "more");
        savedWords.removeClassName("bs-muted");
        savedWords.setText(Words.of("ui.tasks.saved", Dates.time(at, Words.locale())));
        savedWords.getStyle().set("font-weight", "600").set("display", "block");
        saved.add(Icons.CLOUD_CHECK.icon(), new Div(savedWords, more));
    }

    private void showOpen() {
        var count = form == null ? 0 : form.openRequiredCount();
        stillOpen.setVisible(count > 0);
        stillOpen.setText(Words.of("ui.tasks.still-open", count));
    }

    private void saveDraft(Map<String, Object> answers) {
        if (!foot.isVisible()) {
            return;
        }
        try {
            showSaved(desk.work().saveDraft(id(), answers).savedAt());
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

    // ---- what the buttons do

    private void claim() {
        try {
            desk.work().claim(id());
            changed.run();
        } catch (Refused refused) {
            overtaken(refused);
        }
    }

    private void release() {
        try {
            desk.work().release(id());
            Toasts.done(Words.of("ui.tasks.released", title.getText()));
            changed.run();
        } catch (Refused refused) {
            overtaken(refused);
        }
    }

    private void complete() {
        if (!foot.isVisible()) {
            return;
        }
        List<TaskCard> next;
        try {
            next = desk.work().complete(new CompleteTask(id(), answers()));
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        done.accept(task.card(), next);
    }

    private void refuse(Refused refused) {
        if (refused.findings().isEmpty() || form == null) {
            overtaken(refused);
            return;
        }
        form.showFindings(refused.findings());
        showOpen();
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
        var next = new Button(Words.of("ui.tasks.next-task"), click -> leave.run());
        notes.add(Note.attention(sentence, task.draft() == null ? "" : Words.of("ui.tasks.draft-kept"))
                .withActions(next));
        foot.setVisible(false);
        if (form != null) {
            form.getElement().setEnabled(false);
        }
    }
}
