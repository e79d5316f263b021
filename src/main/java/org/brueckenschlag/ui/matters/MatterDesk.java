package org.brueckenschlag.ui.matters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.UnstaffedRoles;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.springframework.stereotype.Component;

/** Everything the page of a matter asks for, in one place. */
@Component
record MatterDesk(
        Matters matters,
        TaskLists taskLists,
        Trail trail,
        ProcessCatalogue catalogue,
        AlteredVersions altered,
        SocialSpaces places,
        UnstaffedRoles unstaffed,
        Starting starting,
        WorkingDays workingDays,
        CurrentActor currentActor,
        Clock clock) {

    Actor me() {
        return currentActor.get();
    }

    MatterPage read(Matter matter) {
        var locale = Words.locale();
        var words = new MatterWords(
                catalogue.model(matter.version()),
                catalogue.labels(matter.version(), locale),
                Words.here(),
                form -> catalogue.form(matter.version(), form, locale),
                Dates.dayOf(clock.instant()));
        return MatterPage.of(
                matter,
                matter.isOpen() && catalogue.isAltered(matter.version()),
                words,
                me(),
                places.name(matter.agency(), matter.socialSpace()),
                matter.isOpen() ? taskLists.ofMatter(matter.id()) : List.of(),
                matters.reportable(matter),
                trail.of(matter.id()));
    }

    /**
     * What hinders the matter.
     *
     * @param restored what there is to do when its version is what was released again
     * @param tryAgain what stopped, for the Leitung
     */
    List<Note> notes(MatterPage page, Runnable restored, Runnable tryAgain) {
        var matter = page.matter();
        var notes = new ArrayList<Note>();
        AlteredNote.of(matter.version(), catalogue, altered, restored).ifPresent(notes::add);
        if (matter.isOpen()) {
            if (me().has(Role.LEITUNG)) {
                page.stopped().ifPresent(stopped -> notes.add(stopped.note(Words.here(), tryAgain)));
            }
            UnstaffedNote.of(unstaffed.of(page.words().model(), matter.agency()), Words.here())
                    .ifPresent(notes::add);
        }
        return notes;
    }

    /** The matter that called it, and those that it called. */
    Optional<RelatedCard> related(MatterPage page) {
        var caller = page.matter().caller().flatMap(matters::find);
        var called = matters.calledBy(page.matter());
        return caller.isEmpty() && called.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelatedCard(page.words(), caller.orElse(null), called));
    }

    Optional<NextMattersCard> next(MatterPage page) {
        return NextMattersCard.of(page, catalogue, starting, me());
    }

    DeadlinesCard deadlines(MatterPage page) {
        return new DeadlinesCard(page, clock.instant(), workingDays);
    }
}
