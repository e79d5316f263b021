package org.brueckenschlag.ui.search;

import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.matters.MatterAddress;
import org.brueckenschlag.ui.tasks.TaskAddress;
import org.springframework.stereotype.Component;

/** Looks through what the actor may see: their open tasks, and for readers the matters of the agency. */
@Component
public record Search(
        TaskLists tasks, Matters matters, ProcessCatalogue catalogue, SocialSpaces places, CurrentActor currentActor) {

    /** Who sees more than that narrows the search rather than reads on. */
    private static final int EACH = 6;

    /** Whether there is anything for the actor to search. */
    public boolean isFor() {
        return Area.TASKS.isFor(currentActor.get()) || mayFindMatters(currentActor.get());
    }

    List<Found> find(String text, Texts texts) {
        var actor = currentActor.get();
        var found = Stream.<Found>empty();
        if (Area.TASKS.isFor(actor)) {
            found = tasks
                    .page(new TaskFilter(
                            TaskFilter.Whose.ALL, null, null, null, text, null, null, TaskFilter.Sort.DUE, EACH))
                    .items()
                    .stream()
                    .map(card -> new Found(
                            Found.Kind.TASK,
                            title(card, texts),
                            texts.get(
                                    "ui.search.about", card.matterNumber(), card.matterTitle(), card.socialSpaceName()),
                            TaskAddress.of(card.id())));
        }
        if (mayFindMatters(actor)) {
            var read = matters.list(new MatterFilter(null, null, null, text, null, EACH)).items().stream()
                    .map(matter -> new Found(
                            Found.Kind.MATTER,
                            matter.title(),
                            texts.get(
                                    "ui.search.about",
                                    matter.number(),
                                    places.name(matter.agency(), matter.socialSpace()),
                                    texts.get(matter.isOpen() ? "ui.search.running" : "ui.search.closed")),
                            MatterAddress.of(matter.number())));
            found = Stream.concat(found, read);
        }
        return found.toList();
    }

    /** The Prüfung searches at its own place, where each reading is told. */
    private static boolean mayFindMatters(Actor actor) {
        return Area.MATTERS.isFor(actor) && !Area.AUDIT.isFor(actor);
    }

    private String title(TaskCard card, Texts texts) {
        return card.title(catalogue.labels(card.version(), texts.locale()), texts);
    }
}
