package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.IndicatorEditing;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;

/** The agency's indicators by Handlungsfeld: which formula counts, and since when. */
@Route(IndicatorListView.ADDRESS)
@PermitAll
class IndicatorListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "verwaltung/kennzahlen";

    private static final long serialVersionUID = 1L;

    private final transient IndicatorEditing editing;
    private final transient FigureWords words = new FigureWords(Words.here());

    IndicatorListView(IndicatorEditing editing) {
        this.editing = editing;
        addClassNames("bs-figures", "bs-indicators");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!editing.mayEdit()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        fill();
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.indicators"));
    }

    private void fill() {
        removeAll();
        var add = new Button(
                words.text("ui.indicators.add"),
                Icons.PLUS.icon(),
                click -> UI.getCurrent().navigate(ADDRESS + "/" + IndicatorView.NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new PageHeader(words.text("ui.indicators"))
                .crumbs(new Anchor("/verwaltung", words.text("ui.area.verwaltung")))
                .actions(add);
        var body = new Div();
        body.addClassName("bs-figures-body");
        var about = new Paragraph(words.text("ui.indicators.about"));
        about.addClassNames("bs-muted", "bs-s");
        body.add(about);
        if (editing.isCatchingUp()) {
            body.add(Note.info(words.text("ui.indicators.catching-up"), words.text("ui.indicators.catching-up.why")));
        }
        var all = editing.all();
        all.stream().map(IndicatorVersion::handlungsfeld).distinct().forEach(field -> body.add(card(field, all)));
        add(header, body);
    }

    private Card card(String field, List<IndicatorVersion> all) {
        var title = words.text("ui.figures.field." + field);
        var card = new Card("feld-" + field, title);
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.figures.file.id"),
                words.text("ui.figures.head.indicator"),
                words.text("ui.figures.file.unit"),
                words.text("ui.figures.head.target"),
                words.text("ui.figures.file.version"),
                words.text("ui.indicators.released"))));
        all.stream().filter(version -> version.handlungsfeld().equals(field)).forEach(version -> row(table, version));
        card.add(Tables.scroller(table, title));
        return card;
    }

    private void row(NativeTable table, IndicatorVersion version) {
        Tables.row(
                table,
                version.id(),
                new Anchor(
                        "/" + ADDRESS + "/" + version.id(),
                        version.words().name().in(words.texts().locale())),
                new Span(words.text("ui.figures.file.unit." + version.unit().key())),
                new Span(words.target(version.target())),
                Tables.plain(words.version(version.formulaVersion())),
                new Span(words.moment(version.releasedAt())));
    }
}
