package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.TableTrial;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** One decision table of a draft: its rows in words, what the chosen one says, and what it would decide. */
@PermitAll
@Route("werkstatt/:entwurf/tabelle/:datei")
class TableDraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient DraftMeetings meetings;
    private final transient DraftHead head;
    private final transient TableTrial trial;

    TableDraftView(Drafts drafts, DraftMeetings meetings, DraftHead head, TableTrial trial) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.head = head;
        this.trial = trial;
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
        var table = event.getRouteParameters().get(WorkshopAddress.FILE).orElse("");
        var file = table + ".dmn";
        var draft = drafts.find(id);
        if (draft.state() != Draft.State.OPEN) {
            event.forwardTo(WorkshopAddress.comparison(id).substring(1));
        } else if (!drafts.files(id).containsKey(file)) {
            event.forwardTo(WorkshopAddress.draft(id).substring(1));
        } else {
            var texts = Words.here();
            try {
                var board = new TableBoard(
                        drafts, meetings, draft, file, trial, drafts.words(draft, texts.locale()), texts);
                add(head.ofFile(texts.get("ui.workshop.table-of", board.name()), draft, texts), board);
                DraftPlaces.in(event.getLocation()).ifPresent(board::beginAt);
            } catch (Refused notPlain) {
                add(
                        head.ofFile(texts.get("ui.workshop.table-of", FormTitles.readable(table)), draft, texts),
                        Note.problem(texts.get("catalogue.kind.decision"), Words.of(notPlain)));
            }
        }
    }
}
