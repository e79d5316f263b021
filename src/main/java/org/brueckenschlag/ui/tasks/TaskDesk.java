package org.brueckenschlag.ui.tasks;

import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything the task views ask for, in one place. */
@Component
record TaskDesk(
        TaskLists lists,
        TaskWork work,
        TaskWords words,
        ProcessCatalogue catalogue,
        Forms forms,
        Trail trail,
        SocialSpaces socialSpaces,
        CurrentActor currentActor) {

    Actor me() {
        return currentActor.get();
    }

    boolean isMine(TaskCard card) {
        return me().id().equals(card.assignee());
    }

    @Nullable
    FormSchema form(TaskCard card) {
        return card.form() == null ? null : catalogue.form(card.version(), card.form(), Words.locale());
    }

    TaskContext context(TaskDetail task) {
        var matter = task.card().matter();
        var open = lists.ofMatter(matter);
        var where = Surroundings.of(
                task, catalogue.model(task.card().version()), words.labels(task.card()), trail.of(matter), open);
        return new TaskContext(task, where, open, words, Area.MATTERS.isFor(me()));
    }
}
