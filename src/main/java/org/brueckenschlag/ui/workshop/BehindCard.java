package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.VersionBehind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;

/** Running matters on versions that are no longer in use, each with the way to move them. */
final class BehindCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ProcessCatalogue catalogue;
    private final transient Texts texts;

    BehindCard(List<VersionBehind> behind, ProcessCatalogue catalogue, Texts texts) {
        super("umzuege", texts.get("ui.workshop.moves"));
        this.catalogue = catalogue;
        this.texts = texts;
        add(new Paragraph(texts.get("ui.workshop.moves.intro")));
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.process"),
                texts.get("ui.workshop.moves.from"),
                texts.get("ui.workshop.moves.to"),
                texts.get("ui.workshop.moves.matters"),
                texts.get("ui.workshop.column.action"))));
        for (var old : behind) {
            var name = catalogue.labels(old.version(), texts.locale()).process();
            var move = new Anchor(WorkshopAddress.moving(old.version()), texts.get("ui.workshop.moves.go"));
            move.setRouterIgnore(false);
            move.getElement().setAttribute("aria-label", texts.get("ui.workshop.moves.go-of", name, old.matters()));
            Tables.row(
                    table,
                    name,
                    new Span(version(old.version())),
                    new Span(version(old.newest())),
                    Tables.plain(texts.get("ui.workshop.moves.count", old.matters())),
                    move);
        }
        add(Tables.scroller(table, texts.get("ui.workshop.moves")));
    }

    private String version(ProcessVersionId id) {
        return catalogue.model(id).called(texts);
    }
}
