package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;

/** What a move has made of each matter: those that stay first, with the reason; each leads to its matter. */
final class MovedMatters extends Div {

    private static final long serialVersionUID = 1L;

    /** Of each kind; the report above says how many there are. */
    private static final int LISTED = 50;

    private final transient Function<MoveResult, String> where;
    private final transient Function<MoveResult, String> why;
    private final transient Texts texts;

    /**
     * @param where a matter stood, in words
     * @param why it did not move, in words
     */
    MovedMatters(
            MoveRun.Report moved, Function<MoveResult, String> where, Function<MoveResult, String> why, Texts texts) {
        this.where = where;
        this.why = why;
        this.texts = texts;
        addClassName("bs-moving");
        if (moved.results().isEmpty()) {
            return;
        }
        var table = Tables.stacking(Tables.of(
                List.of(texts.get("ui.workshop.moving.column.stood"), texts.get("ui.workshop.moving.column.became"))));
        add(Tables.scroller(Tables.numbered(table), texts.get("ui.workshop.moving.over")));
        for (var state : State.values()) {
            list(table, moved.in(state));
        }
    }

    private void list(NativeTable table, List<MoveResult> those) {
        those.stream().limit(LISTED).forEach(result -> {
            var row = Tables.row(table, "", new Span(became(result)));
            TriedMatters.name(row, result, where.apply(result));
        });
        if (those.size() > LISTED) {
            add(new Paragraph(texts.get(
                    "ui.workshop.moving.more-of", texts.get(key(those.getFirst().state())), those.size() - LISTED)));
        }
    }

    private String became(MoveResult result) {
        var became = texts.get(key(result.state()));
        return result.state() == State.HINDERED
                ? texts.get("ui.workshop.moving.became.because", became, why.apply(result))
                : became;
    }

    private static String key(State state) {
        return switch (state) {
            case HINDERED -> "ui.workshop.moving.cannot";
            case MOVABLE -> "ui.workshop.moving.can";
            case MOVED -> "ui.workshop.moving.became.moved";
            case GONE -> "ui.workshop.moving.became.gone";
        };
    }
}
