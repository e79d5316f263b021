package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.rehearsal.Rehearsal;
import org.brueckenschlag.rehearsal.Rehearsals;
import org.brueckenschlag.rehearsal.Rehearsals.Progress;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.workshop.BackgroundCard.Reached;

/** How the invented courses go on a draft; the second person sees it, too. */
final class RehearsalWork implements BackgroundCard.Work {

    /** Id of its card. */
    static final String ANCHOR = "probelauf";

    private final Rehearsals rehearsals;
    private final RehearsalWords words;
    private final Texts texts;
    private final String draft;
    private final boolean underWork;

    RehearsalWork(Draft draft, Rehearsals rehearsals, RehearsalWords words, Texts texts) {
        this.draft = draft.id();
        this.underWork = draft.isUnderWork();
        this.rehearsals = rehearsals;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String words() {
        return "ui.workshop.rehearsal";
    }

    @Override
    public Optional<Reached> going() {
        return rehearsals
                .progress(draft)
                .filter(each -> each.state() == Progress.State.RUNNING)
                .map(each -> new Reached(each.done(), each.all()));
    }

    @Override
    public List<Component> found() {
        if (hasNoCourses()) {
            return List.of(new Paragraph(texts.get("ui.workshop.rehearsal.no-courses")));
        }
        var found = new ArrayList<Component>();
        rehearsals
                .progress(draft)
                .ifPresent(each -> found.add(Note.attention(
                        texts.get("ui.workshop.rehearsal."
                                + (each.state() == Progress.State.STOPPED ? "stopped" : "broken")),
                        "")));
        rehearsals
                .latest(draft)
                .ifPresentOrElse(
                        latest -> found.addAll(result(latest)),
                        () -> found.add(new Paragraph(texts.get("ui.workshop.rehearsal.none"))));
        return found;
    }

    private List<Component> result(Rehearsal rehearsal) {
        var result = new ArrayList<Component>();
        if (!rehearsal.current()) {
            result.add(Note.attention(texts.get("ui.workshop.rehearsal.outdated"), ""));
        }
        result.add(new Paragraph(texts.get(
                "ui.workshop.rehearsal.at",
                Dates.day(Dates.dayOf(rehearsal.at()), texts.locale()),
                Dates.time(rehearsal.at(), texts.locale()),
                words.summary(rehearsal))));
        result.add(words.table(rehearsal));
        return result;
    }

    private boolean hasNoCourses() {
        return rehearsals.courses(draft) == 0;
    }

    @Override
    public boolean isDone() {
        return rehearsals.latest(draft).isPresent();
    }

    @Override
    public boolean mayBegin() {
        return underWork && !hasNoCourses();
    }

    @Override
    public void start() {
        rehearsals.start(draft);
    }

    @Override
    public void stop() {
        rehearsals.stop(draft);
    }
}
