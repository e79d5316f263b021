package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.DraftHistory.Decision;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.MovedBases;
import org.brueckenschlag.catalogue.ProtectedElements;
import org.brueckenschlag.catalogue.RedactionEvents;
import org.brueckenschlag.identity.FirstTimes;
import org.brueckenschlag.identity.FirstTimes.FirstTime;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;

/** Draw: the diagram with what speaks against it, and what the chosen element says. It is saved as one draws. */
@PermitAll
@Route("werkstatt/:entwurf")
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient DraftMeetings meetings;
    private final transient MovedBases bases;
    private final transient DraftHead head;
    private final transient DraftHistory history;
    private final transient ProtectedElements safeguards;
    private final transient RedactionEvents redactions;
    private final transient FirstTimes firstTimes;

    DraftView(
            Drafts drafts,
            DraftMeetings meetings,
            MovedBases bases,
            DraftHead head,
            DraftHistory history,
            ProtectedElements safeguards,
            RedactionEvents redactions,
            FirstTimes firstTimes) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.bases = bases;
        this.head = head;
        this.history = history;
        this.safeguards = safeguards;
        this.redactions = redactions;
        this.firstTimes = firstTimes;
        addClassName("bs-workshop");
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.area.werkstatt"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get(WorkshopAddress.DRAFT).orElse("");
        var draft = drafts.find(id);
        if (draft.state() == Draft.State.OPEN) {
            var texts = Words.here();
            var board = new DrawingBoard(
                    drafts,
                    meetings,
                    draft,
                    safeguards.of(draft.process()),
                    drafts.words(draft, texts.locale()),
                    texts);
            add(head(draft, board, texts));
            new BaseNote(drafts, bases, texts).of(draft, board.desk()::whenKept).ifPresent(moved -> add(notice(moved)));
            new RedactionNote(redactions, texts).of(draft, board.desk()).ifPresent(said -> add(notice(said)));
            history.givenBack(draft).ifPresent(said -> add(notice(givenBack(said, texts))));
            add(board);
            DraftPlaces.in(event.getLocation()).ifPresent(board::beginAt);
        } else {
            event.forwardTo(WorkshopAddress.comparison(id).substring(1));
        }
    }

    private static Note givenBack(Decision decision, Texts texts) {
        var words = texts.get(
                "ui.workshop.given-back",
                DecisionItem.when(decision.at(), texts),
                DecisionItem.who(decision.isMine(), texts));
        return Note.attention(words, decision.note());
    }

    private static Div notice(Note note) {
        var notice = new Div(note);
        notice.addClassName("bs-workshop-notice");
        return notice;
    }

    private PageHeader head(Draft draft, DrawingBoard board, Texts texts) {
        var next = new Button(texts.get("ui.workshop.to-comparison"), Icons.ARROW_RIGHT.icon());
        next.addClickListener(click -> board.desk().leaveFor(WorkshopAddress.comparison(draft.id())));
        var earlier = new Button(texts.get("ui.workshop.history"), Icons.CLOCK.icon());
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        var desk = board.desk();
        earlier.addClickListener(
                click -> desk.whenKept(() -> new HistoryDialog(history, draft.id(), texts, desk::showAnew).open()));
        board.offerTour(next, () -> firstTimes.isFirst(FirstTime.EDITOR_TOUR));
        return head.ofDiagram(draft, texts, earlier, next);
    }
}
