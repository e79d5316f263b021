package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.WhatIf;
import org.brueckenschlag.audit.WhatIfs;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.workshop.BackgroundCard.Reached;

/** How the closed matters of a year would have gone on a draft. */
final class WhatIfWork implements BackgroundCard.Work {

    private final WhatIfs whatIfs;
    private final WhatIfWords words;
    private final Texts texts;
    private final String draft;
    private final boolean underWork;
    private final boolean refused;

    /** @param refused whether the draft could not be released as it is */
    WhatIfWork(Draft draft, boolean refused, WhatIfs whatIfs, WhatIfWords words, Texts texts) {
        this.draft = draft.id();
        this.underWork = draft.isUnderWork();
        this.refused = refused;
        this.whatIfs = whatIfs;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String anchor() {
        return "was-waere-wenn";
    }

    @Override
    public String words() {
        return "ui.workshop.what-if";
    }

    @Override
    public Optional<Reached> going() {
        return whatIfs.progress(draft).map(each -> new Reached(each.done(), each.all()));
    }

    @Override
    public List<Component> found() {
        return whatIfs.latest(draft).map(this::result).orElseGet(List::of);
    }

    private List<Component> result(WhatIf whatIf) {
        var result = new ArrayList<Component>();
        if (refused) {
            result.add(Note.attention(
                    texts.get("ui.workshop.what-if.refused"), texts.get("ui.workshop.what-if.refused.help")));
        }
        if (!whatIf.isCurrent()) {
            result.add(Note.attention(texts.get("ui.workshop.what-if.outdated"), ""));
        }
        result.add(new Paragraph(texts.get(
                "ui.workshop.what-if.at",
                Dates.day(Dates.dayOf(whatIf.at()), texts.locale()),
                Dates.time(whatIf.at(), texts.locale()),
                words.summary(whatIf))));
        if (!whatIf.isTooFew()) {
            result.add(words.fits(whatIf));
            words.places(whatIf).ifPresent(result::add);
            words.tasks(whatIf).ifPresent(result::add);
            result.add(new Paragraph(words.time(whatIf)));
        }
        return result;
    }

    @Override
    public boolean isDone() {
        return whatIfs.latest(draft).isPresent();
    }

    @Override
    public boolean mayBegin() {
        return underWork;
    }

    @Override
    public void start() {
        whatIfs.start(draft);
    }

    @Override
    public void stop() {
        whatIfs.stop(draft);
    }
}
