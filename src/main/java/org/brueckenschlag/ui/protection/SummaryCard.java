package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.audit.AskedField;
import org.brueckenschlag.audit.DataInventory;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** How much can be asked, what never is, and what no program can promise. */
final class SummaryCard extends Card {

    private static final long serialVersionUID = 1L;

    SummaryCard(DataInventory inventory) {
        super("zusammenfassung", Words.of("protection.summary"));
        addClassName("bs-protection-summary");
        var steps = inventory.fields().stream().map(AskedField::task).distinct().count();
        var asked =
                new Paragraph(Words.of("protection.summary.fields", inventory.answers(), steps, inventory.freeTexts()));
        asked.addClassName("head");
        var limits = new Paragraph(Words.of("protection.summary.limits"));
        limits.addClassName("bs-muted");
        add(asked, line(Icons.SHIELD_CHECK, "protection.summary.never"), limits);
    }

    private static Paragraph line(Icons icon, String key) {
        var line = new Paragraph(icon.icon(), new Span(Words.of(key)));
        line.addClassName("line");
        return line;
    }
}
