package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.TableTrial;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/**
 * One file of decisions of a draft. A table stands there row by row, with what it would decide; what is more than that,
 * or is asked for so, as a drawing of the whole file.
 */
@PermitAll
@Route("werkstatt/:entwurf/tabelle/:datei/:ansicht?(ganz)")
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
            var isWhole = event.getRouteParameters().get(WorkshopAddress.VIEW).isPresent();
            show(draft, table, isWhole, DraftPlaces.in(event.getLocation()));
        }
    }

    private void show(Draft draft, String name, boolean isWhole, Optional<String> place) {
        var texts = Words.here();
        var file = name + ".dmn";
        var isPlain = DraftTable.isAlone(drafts.files(draft.id()).getOrDefault(file, ""));
        if (isPlain && !isWhole) {
            var board =
                    new TableBoard(drafts, meetings, draft, file, trial, drafts.words(draft, texts.locale()), texts);
            var whole = tertiary("ui.workshop.whole-file.open", Icons.LIST_TREE, texts);
            whole.addClickListener(click -> board.desk().leaveFor(WorkshopAddress.wholeFile(draft.id(), name)));
            add(head.ofFile(texts.get("ui.workshop.table-of", board.name()), draft, texts, whole), board);
            place.ifPresent(board::beginAt);
        } else {
            var board = new WholeFileBoard(drafts, meetings, draft, file, texts);
            var rows = tertiary("ui.workshop.whole-file.rows", Icons.TABLE_2, texts);
            rows.addClickListener(click -> board.desk().leaveFor(WorkshopAddress.table(draft.id(), name)));
            board.onPlain(rows::setVisible);
            add(head.ofFile(texts.get("ui.workshop.whole-file", board.name()), draft, texts, rows), board);
            place.ifPresent(board::beginAt);
        }
    }

    private static Button tertiary(String key, Icons icon, Texts texts) {
        var button = new Button(texts.get(key), icon.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
