package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;

/** A dossier on the page: the same headings, sentences and tables as in its documents. */
final class DossierPage extends Div {

    private static final long serialVersionUID = 1L;

    DossierPage(DossierText text) {
        addClassName("bs-dossier");
        getElement().setAttribute("lang", text.language().getLanguage());
        var about = new Card("ueber", text.title());
        text.about().forEach(sentence -> about.add(new Paragraph(sentence)));
        add(about);
        text.sections().forEach(section -> {
            var card = new Card("teil-" + section.part(), section.heading());
            section.blocks().forEach(block -> card.add(component(block, text.language())));
            add(card);
        });
    }

    static Component component(Block block, Locale language) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Paragraph(paragraph.text());
            case Block.Heading heading -> new H3(heading.text());
            case Block.Table table -> table(table);
            case Block.Bars bars -> bars(bars, Texts.in(language));
            // the table that follows has the name
            case Block.Columns columns -> CoursePicture.of(columns, Texts.in(language));
            case Block.Bands bands -> CoursePicture.of(bands);
        };
    }

    private static Component table(Block.Table block) {
        var table = Tables.stacking(Tables.of(block.head()));
        block.rows().forEach(row -> Tables.row(table, row.getFirst(), Tables.plain(row.subList(1, row.size()))));
        return named(block.name(), Tables.scroller(table, block.name()));
    }

    /** The words beside each bar say the same: without colour, on paper, and read aloud. */
    private static Component bars(Block.Bars block, Texts texts) {
        var table = Tables.of(List.of(texts.get("dossier.chart.bar"), texts.get("dossier.chart.value")));
        table.addClassName("bs-dossier-bars");
        block.bars().forEach(bar -> Tables.row(table, bar.label(), bar(bar)));
        return named(block.name(), Tables.scroller(table, block.name()));
    }

    private static Component bar(Bar bar) {
        var drawn = new Span();
        drawn.addClassName("bar");
        drawn.getStyle().set("--length", bar.length() + "%");
        var cell = new Div(drawn, Tables.plain(bar.value()));
        cell.addClassName("bs-dossier-bar");
        return cell;
    }

    private static Component named(String name, Component part) {
        var title = new Paragraph(name);
        title.addClassName("bs-dossier-caption");
        var both = new Div(title, part);
        both.addClassName("bs-dossier-part");
        return both;
    }
}
