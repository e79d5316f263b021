package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.LikelyNames;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** What speaks against a draft, and what becomes of it: one person sends it, a second one releases it. */
final class DecisionColumn extends Div {

    private static final long serialVersionUID = 1L;

    static final String ANCHOR = "freigabe";
    static final String FINDINGS = "befunde";

    private final transient Drafts drafts;
    private final transient DraftHistory history;
    private final transient PlannedReleases plans;
    private final transient FreeTexts freeTexts;
    private final transient Draft draft;
    private final transient Runnable again;
    private final RehearsalNote rehearsed;
    private final Outdated outdated;
    private final transient Texts texts = Words.here();
    private final LocalDate today;
    private final String process;

    /**
     * @param process what it is called
     * @param rehearsed what the invented courses say of it
     * @param onward where one goes on to once it is released
     * @param again draws the page anew
     */
    DecisionColumn(
            Drafts drafts,
            DraftHistory history,
            PlannedReleases plans,
            FreeTexts freeTexts,
            LocalDate today,
            Draft draft,
            List<PackageFinding> findings,
            String process,
            RehearsalNote rehearsed,
            List<Anchor> onward,
            Runnable again) {
        this.drafts = drafts;
        this.history = history;
        this.plans = plans;
        this.freeTexts = freeTexts;
        this.today = today;
        this.draft = draft;
        this.process = process;
        this.rehearsed = rehearsed;
        this.again = again;
        this.outdated = new Outdated(again, texts);
        addClassName("bs-cards");
        if (!findings.isEmpty()) {
            var panel = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), "", element -> {});
            panel.setId(FINDINGS);
            panel.addClassName("bs-card");
            panel.show(findings, element -> "");
            add(panel);
        }
        var card = new Card(ANCHOR, texts.get("ui.workshop.release"));
        switch (draft.state()) {
            case OPEN -> send(card, findings);
            case SENT -> release(card);
            case RELEASED ->
                card.add(Note.info(texts.get("ui.workshop.state.released"), effect("ui.workshop.released.effect"))
                        .withActions(onward.toArray(Component[]::new)));
            case DISCARDED ->
                card.add(Note.info(texts.get("ui.workshop.state.discarded"), texts.get("ui.workshop.discarded.effect"))
                        .withActions(new RouterLink(texts.get("ui.workshop.moving.back"), WorkshopView.class)));
        }
        decisions(card);
        add(card);
    }

    /** Who sent it and when, and what came before. */
    private void decisions(Card card) {
        var decisions = history.decisions(draft.id());
        if (!decisions.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("bs-decisions");
            list.getElement().setAttribute("reversed", true);
            list.getElement().setAttribute("aria-label", texts.get("ui.workshop.decisions"));
            decisions.forEach(decision -> list.add(new DecisionItem(decision, texts)));
            card.addComponentAtIndex(1, list);
        }
    }

    private void send(Card card, List<PackageFinding> findings) {
        var reason = new ReasonField(
                texts.get(draft.isOfNewProcess() ? "ui.workshop.why.new" : "ui.workshop.why"),
                ChangeReason.fitting(draft),
                texts);
        var names = String.join(", ", LikelyNames.in(findings));
        var note = new GuardedText(
                freeTexts,
                texts.get("ui.workshop.note"),
                names.isEmpty() ? texts.get("ui.workshop.note.help") : texts.get("ui.workshop.note.names", names),
                Drafts.LONGEST_NOTE);
        if (drafts.returnsToShared(draft)) {
            card.add(new Paragraph(effect("ui.workshop.release.effect")));
        }
        var four = new Paragraph(texts.get("ui.workshop.four-eyes"));
        four.addClassName("bs-muted");
        var send = new Button(texts.get("ui.workshop.send"), Icons.SEND.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            if (!names.isEmpty() && note.written().text().isBlank()) {
                note.say(texts.get("ui.workshop.note.names", names));
                note.focus();
                return;
            }
            reason.chosen()
                    .ifPresent(why -> whatIsLeftToLookAt(() -> attempt(
                            () -> drafts.send(draft.id(), draft.revision(), why, note.written()),
                            "ui.workshop.sent",
                            note)));
        });
        card.add(reason, note, four, rehearsed, outdated, buttons(send, back(), discard()));
    }

    /** Nobody sends by oversight what the courses do not pass, or were not asked. */
    private void whatIsLeftToLookAt(Runnable send) {
        if (rehearsed.isSettled()) {
            send.run();
        } else {
            Confirmation.ask(
                    texts.get("ui.workshop.send.anyway.question"),
                    texts.get("ui.workshop.send.anyway.effect", rehearsed.sentence()),
                    texts.get("ui.workshop.send.anyway"),
                    texts.get("ui.workshop.send.not"),
                    send);
        }
    }

    private void release(Card card) {
        var planned = new PlannedRelease(
                plans, draft, drafts.mayRelease(draft), today, (what, done) -> attempt(what, done, null), texts);
        if (!drafts.mayRelease(draft)) {
            var takeBack = new Button(texts.get("ui.workshop.take-back"));
            takeBack.addClickListener(
                    click -> attempt(() -> drafts.takeBack(draft.id()), "ui.workshop.take-back.done", null));
            card.add(Note.info(
                    texts.get("ui.workshop.waits"),
                    SentLine.words(draft, drafts, history, texts).orElse(texts.get("ui.workshop.four-eyes"))));
            card.add(planned, outdated, buttons(takeBack));
            return;
        }
        var release = new Button(texts.get("ui.workshop.do-release"), Icons.CHECK.icon());
        if (planned.isSet()) {
            release.setText(texts.get("ui.workshop.plan.sooner"));
        } else {
            release.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var words = new GuardedText(
                freeTexts,
                texts.get("ui.workshop.verdict.note"),
                texts.get("ui.workshop.verdict.help"),
                Drafts.LONGEST_NOTE);
        release.addClickListener(click -> Confirmation.ask(
                texts.get("ui.workshop.release.question", process),
                rehearsed.isSettled()
                        ? effect("ui.workshop.release.effect")
                        : texts.get(
                                "ui.workshop.release.anyway",
                                rehearsed.sentence(),
                                effect("ui.workshop.release.effect")),
                texts.get("ui.workshop.do-release"),
                texts.get("ui.workshop.release.not"),
                () -> attempt(
                        () -> drafts.release(draft.id(), draft.revision(), words.written()),
                        "ui.workshop.released",
                        words)));
        card.add(
                new Paragraph(effect("ui.workshop.release.effect")),
                rehearsed,
                words,
                outdated,
                buttons(release, giveBack(words)),
                planned);
    }

    /** The second person does not release it so, and says what is still to be done. */
    private Button giveBack(GuardedText why) {
        var giveBack = new Button(texts.get("ui.workshop.give-back"), Icons.ARROW_LEFT.icon());
        giveBack.addClickListener(click -> {
            if (why.written().text().isBlank()) {
                why.say(texts.get("ui.workshop.give-back.missing"));
                why.focus();
            } else {
                attempt(
                        () -> drafts.giveBack(draft.id(), draft.revision(), why.written()),
                        "ui.workshop.give-back.done",
                        why);
            }
        });
        return giveBack;
    }

    /** Back to the shared version is more than a version that happens to be the same. */
    private String effect(String key) {
        return texts.get(drafts.returnsToShared(draft) ? key + ".shared" : key);
    }

    private Button back() {
        var back = new Button(texts.get("ui.workshop.back"));
        back.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(WorkshopAddress.draft(draft.id()).substring(1))));
        return back;
    }

    private Button discard() {
        var discard = new Button(texts.get("ui.workshop.discard"));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        discard.addClickListener(click -> Confirmation.ask(
                        texts.get("ui.workshop.discard.question"),
                        texts.get("ui.workshop.discard.effect"),
                        texts.get("ui.workshop.discard"),
                        texts.get("ui.workshop.discard.not"),
                        () -> attempt(
                                () -> drafts.discard(draft.id()), "ui.workshop.discarded", null, this::toWorkshop))
                .alarming());
        return discard;
    }

    private void toWorkshop() {
        getUI().ifPresent(ui -> ui.navigate(WorkshopView.class));
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("bs-release-buttons");
        return row;
    }

    private void attempt(Runnable what, String done, @Nullable GuardedText note) {
        attempt(what, done, note, again);
    }

    /** @param then where the reader goes on */
    private void attempt(Runnable what, String done, @Nullable GuardedText note, Runnable then) {
        try {
            what.run();
            Toasts.done(texts.get(done));
            then.run();
        } catch (Refused refused) {
            var now = drafts.find(draft.id());
            if (now.state() != draft.state()) {
                // somebody else was faster: what stands here can no longer be decided
                Toasts.problem(Words.of(refused));
                again.run();
            } else if (now.revision() != draft.revision()) {
                outdated.show();
            } else if (note != null && !refused.findings().isEmpty()) {
                note.refuse(refused);
            } else {
                Toasts.problem(Words.of(refused));
            }
        }
    }
}
