package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.audit.VersionChanges;

/** What a draft changes, in words, each with its number; a row whose number is in the picture leads there. */
final class ChangesTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient IntConsumer chosen;
    private final Map<Integer, NativeButton> leads = new HashMap<>();
    private final Map<Integer, List<NativeTableRow>> rows = new HashMap<>();

    /**
     * @param before what the older one is called
     * @param chosen gets the number, from 1 in the order of the changes
     */
    ChangesTable(List<VersionChange> changes, String before, IntConsumer chosen, Texts texts) {
        this.texts = texts;
        this.chosen = chosen;
        addClassName("bs-changes");
        var words = new VersionChanges(texts);
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.changes.number"),
                texts.get("ui.audit.versions.what"),
                texts.get("ui.audit.versions.aspect"),
                before,
                texts.get("ui.workshop.after"))));
        for (int number = 1; number <= changes.size(); number++) {
            var change = changes.get(number - 1);
            var lead = lead(number, change);
            for (var line : words.lines(change)) {
                var row = Tables.row(
                        table,
                        rows.containsKey(number) ? new Span() : lead,
                        line.what(),
                        new Span(line.aspect()),
                        new Span(line.before()),
                        new Span(line.after()));
                rows.merge(number, List.of(row), ChangesTable::with);
                if (!change.steps().isEmpty()) {
                    leadsToThePicture(row, number);
                }
            }
        }
        add(Tables.scroller(table, texts.get("ui.audit.versions")));
    }

    /** Marks the one that is talked about. */
    void pick(int number) {
        leads.forEach((each, lead) -> lead.getElement().setAttribute("aria-pressed", String.valueOf(each == number)));
        rows.forEach((each, lines) -> lines.forEach(row -> row.setClassName("picked", each == number)));
    }

    private Component lead(int number, VersionChange change) {
        var words = String.valueOf(number);
        if (change.steps().isEmpty()) {
            return Tables.plain(words);
        }
        var button = new NativeButton(words);
        button.addClassNames("number", change.manner().name().toLowerCase(Locale.ROOT));
        button.getElement().setAttribute("aria-label", texts.get("ui.workshop.changes.show", number));
        button.getElement().setAttribute("aria-pressed", "false");
        leads.put(number, button);
        return button;
    }

    /** The button within is for the keyboard: its click is the row's as well. */
    private void leadsToThePicture(NativeTableRow row, int number) {
        row.addClassName("leading");
        row.getElement().addEventListener("click", click -> chosen.accept(number));
    }

    private static List<NativeTableRow> with(List<NativeTableRow> some, List<NativeTableRow> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
