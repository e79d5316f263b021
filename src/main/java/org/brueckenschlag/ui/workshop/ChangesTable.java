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
     * @param isCompared whether there was anything before
     * @param chosen gets the number, from 1 in the order of the changes
     */
    ChangesTable(List<VersionChange> changes, boolean isCompared, IntConsumer chosen, Texts texts) {
        this.texts = texts;
        this.chosen = chosen;
        addClassName("bs-changes");
        var words = new VersionChanges(texts);
        var before = isCompared ? Stream.of("ui.workshop.before") : Stream.<String>empty();
        var columns = Stream.of(
                        Stream.of("ui.workshop.changes.number", "ui.audit.versions.what", "ui.audit.versions.aspect"),
                        before,
                        Stream.of("ui.workshop.after"))
                .flatMap(keys -> keys);
        var table = Tables.stacking(Tables.of(columns.map(texts::get).toList()));
        for (int number = 1; number <= changes.size(); number++) {
            var change = changes.get(number - 1);
            var lead = lead(number, change);
            for (var line : words.lines(change)) {
                var row = Tables.row(
                        table,
                        rows.containsKey(number) ? new Span() : lead,
                        line.what(),
                        (isCompared
                                        ? Stream.of(line.aspect(), line.before(), line.after())
                                        : Stream.of(line.aspect(), line.after()))
                                .map(Span::new)
                                .toArray(Span[]::new));
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
