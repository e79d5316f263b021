package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.matters.Card;

/** The versions of a process, who released them, and what changed from one to another: both sides beside each other. */
final class VersionsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient VersionComparison comparison;
    private final transient Function<Release, String> called;
    private final transient AuditWords words;
    private final Select<Release> before = new Select<>();
    private final Select<Release> after = new Select<>();
    private final Div result = new Div();

    /**
     * @param releases of one process, the newest first
     * @param called what their versions are called
     */
    VersionsCard(
            List<Release> releases,
            VersionComparison comparison,
            Function<Release, String> called,
            AuditWords words,
            LocalDate today) {
        super("fassungen", words.text("ui.audit.versions"));
        this.comparison = comparison;
        this.called = called;
        this.words = words;
        addClassName("bs-audit-compare");
        add(Tables.scroller(Tables.stacking(table(releases, today)), words.text("ui.audit.versions")));
        if (releases.size() < 2) {
            var only = new Paragraph(words.text("ui.audit.versions.only"));
            only.addClassNames("bs-muted", "bs-s");
            add(only);
            return;
        }
        var choice = new Div(
                select(before, "ui.audit.versions.before", releases, releases.get(1)),
                select(after, "ui.audit.versions.after", releases, releases.getFirst()));
        choice.addClassName("row");
        result.getElement().setAttribute("role", "status");
        add(choice, result);
        compare();
    }

    private NativeTable table(List<Release> releases, LocalDate today) {
        var table = Tables.of(List.of(
                words.text("ui.audit.column.version"),
                words.text("ui.audit.versions.released"),
                words.text("ui.audit.column.who")));
        for (var release : releases) {
            Tables.row(
                    table,
                    called.apply(release),
                    Tables.plain(words.moment(release.at(), today)),
                    new Span(words.who(release.roles(), release.actor())));
        }
        return table;
    }

    private Select<Release> select(Select<Release> select, String label, List<Release> releases, Release chosen) {
        select.setLabel(words.text(label));
        select.setItems(releases);
        select.setItemLabelGenerator(release -> words.text(
                "ui.audit.versions.version-of",
                called.apply(release),
                Dates.dayAndYear(Dates.dayOf(release.at()), words.texts().locale())));
        select.setValue(chosen);
        select.addValueChangeListener(change -> compare());
        return select;
    }

    private void compare() {
        result.removeAll();
        var older = before.getValue();
        var newer = after.getValue();
        var changes = comparison.between(older.id(), newer.id(), words.texts().locale());
        if (changes.isEmpty()) {
            result.add(new Paragraph(words.text("ui.audit.versions.same")));
            return;
        }
        var count = new Paragraph(words.text("ui.audit.versions.count", changes.size()));
        count.addClassName("bs-s");
        result.add(count, new VersionChanges(words.texts()).table(changes, called.apply(older), called.apply(newer)));
    }
}
