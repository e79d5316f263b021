package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.ui.matters.Card;

/** What happened to versions, accounts and the installation; read when somebody opens it. */
final class ChainsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ENTRIES = 50;

    private final transient AuditOverviews overviews;
    private final transient ReadLog readLog;
    private final transient AuditWords words;
    private final transient ChainWords chainWords;
    private final transient LocalDate today;

    ChainsCard(AuditOverviews overviews, ReadLog readLog, AuditWords words, LocalDate today) {
        super("ketten", words.text("ui.audit.overview.chains"));
        this.overviews = overviews;
        this.readLog = readLog;
        this.words = words;
        this.chainWords = new ChainWords(words);
        this.today = today;
        for (var subject : List.of("deployments", "identity", "system")) {
            var details = new Details(words.text("ui.audit.overview.chain." + subject));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    details.removeAll();
                    details.add(chain(subject));
                }
            });
            add(details);
        }
    }

    private Div chain(String subject) {
        readLog.opened(ReadLog.View.CHAINS);
        var entries = overviews.chain(subject, MOST_ENTRIES);
        if (entries.isEmpty()) {
            return new Div(new Paragraph(words.text("ui.audit.overview.chain.empty")));
        }
        var table = Tables.of(List.of(
                words.text("ui.audit.column.when"),
                words.text("ui.audit.column.who"),
                words.text("ui.audit.column.what")));
        for (var entry : entries) {
            Tables.row(
                    table,
                    words.moment(entry.at(), today),
                    new Span(words.who(entry.roles(), entry.actor())),
                    new Span(entry.steps().stream().map(chainWords::told).collect(Collectors.joining("; "))));
        }
        return Tables.scroller(Tables.stacking(table), words.text("ui.audit.overview.chain." + subject));
    }
}
