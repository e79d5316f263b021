package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.audit.DataInventory.EngineTables;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The process engine's tables by what they hold, and that it keeps no history. */
final class EngineCard extends Card {

    private static final long serialVersionUID = 1L;

    EngineCard(List<EngineTables> engine) {
        super("engine", Words.of("protection.engine"));
        var table = Tables.stacking(Tables.of(List.of(
                Words.of("protection.head.purpose"),
                Words.of("protection.head.rows"),
                Words.of("protection.head.table"))));
        engine.forEach(tables -> {
            var names = new Span(String.join(", ", tables.names()));
            names.addClassName("key");
            Tables.row(
                    table,
                    tables.purpose(),
                    tables.rows() == EngineTables.NOT_COUNTED
                            ? new Span()
                            : new Span(Words.of("protection.rows", tables.rows())),
                    names);
        });
        add(Tables.scroller(table, Words.of("protection.engine")));
    }
}
