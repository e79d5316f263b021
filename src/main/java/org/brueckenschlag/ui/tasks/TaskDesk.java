package org.brueckenschlag.ui.tasks;

import java.util.Optional;
import java.util.function.Consumer;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.erasure.FreeTextCard;
import org.brueckenschlag.ui.progress.Progress;
import org.brueckenschlag.ui.progress.Runs;
import org.brueckenschlag.ui.reporting.ReportActions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything the task views ask for, in one place. */
@Component
record TaskDesk(
        TaskLists lists,
        TaskWork work,
        TaskWords words,
        ProcessCatalogue catalogue,
        FormsOfAgency agencyForms,
        Matters matters,
        Forms forms,
        FreeTexts freeTexts,
        Trail trail,
        Redaction redaction,
        SocialSpaces socialSpaces,
        CurrentActor currentActor) {

    Actor me() {
        return currentActor.get();
    }

    boolean isMine(TaskCard card) {
        return me().id().equals(card.assignee());
    }

    @Nullable
    FormSchema form(TaskDetail task) {
        var card = task.card();
        return card.form() == null || catalogue.isAltered(card.version())
                ? null
                : agencyForms.form(card.version(), card.form(), card.agency(), Words.locale(), task.known());
    }

    /** Where nobody can do this task, because its process was altered in the database. */
    Optional<Note> altered(TaskCard card) {
        return AlteredNote.of(card.version(), catalogue);
    }

    /** Where Datenschutz has something to do: what there is to redact. */
    Optional<FreeTextCard> freeText(TaskCard card) {
        return card.role() == Role.DATENSCHUTZ && redaction.mayRedact()
                ? Optional.of(new FreeTextCard(redaction, card.matter(), words.labels(card)))
                : Optional.empty();
    }

    /** @param report what to do when the person reports that something has happened */
    TaskContext context(TaskDetail task, Consumer<MatterEvent> report) {
        var matter = task.card().matter();
        var open = lists.ofMatter(matter);
        var model = catalogue.model(task.card().version());
        var progress = Progress.of(model, Runs.of(trail.of(matter), model), true);
        var where = Surroundings.of(task, model, words.labels(task.card()), progress);
        var context = new TaskContext(task, where, open, words, Area.MATTERS.isFor(me()));
        var events = matters.reportable(task.matter());
        if (!events.isEmpty()) {
            context.offer(new ReportActions(events, model, words.labels(task.card()), Words.here(), report));
        }
        return context;
    }
}
