package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.matters.Card;

/** The versions of a process, who released them, and what changed from one to another: both sides beside each other. */
final class VersionsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    private final transient VersionComparison comparison;
    private final transient AuditWords words;
    private final Select<Release> before = new Select<>();
    private final Select<Release> after = new Select<>();
    private final Div result = new Div();

    /** @param releases of one process, the newest first */
    VersionsCard(List<Release> releases, VersionComparison comparison, AuditWords words, LocalDate today) {
        super("fassungen", words.text("ui.audit.versions"));
        this.comparison = comparison;
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
                    words.text("ui.audit.versions.version", release.version()),
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
                release.version(),
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
        var table = Tables.of(List.of(
                words.text("ui.audit.versions.what"),
                words.text("ui.audit.versions.aspect"),
                words.text("ui.audit.versions.version", older.version()),
                words.text("ui.audit.versions.version", newer.version())));
        changes.forEach(change -> show(change, table));
        // side by side on a phone, the newer side would be the one that is out of sight
        result.add(count, Tables.scroller(Tables.stacking(table), words.text("ui.audit.versions")));
    }

    private void show(VersionChange change, NativeTable table) {
        var what = words.text("ui.audit.versions.part." + change.part(), change.name());
        if (change.manner() != Manner.CHANGED) {
            var isNew = change.manner() == Manner.ADDED;
            row(
                    table,
                    what,
                    words.text(isNew ? "ui.audit.versions.added" : "ui.audit.versions.removed"),
                    isNew ? NOTHING : change.name(),
                    isNew ? change.name() : NOTHING);
        }
        for (var difference : change.differences()) {
            var aspect = words.text(
                    "ui.audit.versions.aspect." + difference.aspect().name().toLowerCase(Locale.ROOT));
            row(table, what, aspect, before(difference), after(difference));
        }
    }

    private String before(Difference difference) {
        return difference.before().isEmpty() ? NOTHING : side(difference.aspect(), difference.before());
    }

    /** Where only the bytes differ both sides are empty. */
    private String after(Difference difference) {
        if (difference.after().isEmpty()) {
            return difference.before().isEmpty() ? words.text("ui.audit.versions.other-content") : NOTHING;
        }
        return side(difference.aspect(), difference.after());
    }

    private String side(Aspect aspect, String said) {
        return switch (aspect) {
            case ROLE -> words.texts().find("ui.audit.role." + said).orElse(said);
            case PROPERTY -> new PropertyWords(words).of(said);
            default -> said;
        };
    }

    private static void row(NativeTable table, String what, String aspect, String before, String after) {
        Tables.row(table, what, new Span(aspect), new Span(before), new Span(after));
    }
}
