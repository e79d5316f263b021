package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.MatterAddress;

/** What trying out came to for each matter, and why; those that can move are chosen, until somebody takes one out. */
final class TriedMatters extends Div {

    private static final long serialVersionUID = 1L;

    /** Of longer lists the others are chosen, or not, all at once. */
    private static final int LISTED = 100;

    private final transient Texts texts;
    private transient Consumer<List<String>> listener = chosen -> {};
    private final Map<String, Checkbox> movable = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final Checkbox others = new Checkbox();
    private final List<String> unlisted;

    /**
     * @param where a matter stands, in words
     * @param why it does not move, in words
     */
    TriedMatters(
            List<MoveResult> tried, Function<MoveResult, String> where, Function<MoveResult, String> why, Texts texts) {
        this.texts = texts;
        addClassName("bs-moving");
        var going = of(tried, State.MOVABLE);
        var staying = of(tried, State.HINDERED);
        this.unlisted = going.stream().skip(LISTED).map(MoveResult::number).toList();
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.moving.column.matter"),
                texts.get("ui.workshop.moving.column.choose"),
                texts.get("ui.workshop.moving.column.why"))));
        going.stream()
                .limit(LISTED)
                .forEach(result -> row(
                        table,
                        result,
                        where.apply(result),
                        choice(result),
                        new Span(texts.get("ui.workshop.moving.can"))));
        staying.stream()
                .limit(LISTED)
                .forEach(result -> row(
                        table,
                        result,
                        where.apply(result),
                        new Span(texts.get("ui.workshop.moving.cannot")),
                        new Span(why.apply(result))));
        if (going.size() > 1) {
            add(chooseAll(going.size()));
        }
        add(Tables.scroller(Tables.numbered(table), texts.get("ui.workshop.moving.tried")));
        if (!unlisted.isEmpty()) {
            add(chooseOthers());
        }
        if (staying.size() > LISTED) {
            add(new Paragraph(texts.get("ui.workshop.moving.more-staying", staying.size() - LISTED)));
        }
        mirror();
    }

    /** Numbers of the matters that are to move. */
    List<String> chosen() {
        var numbers = new ArrayList<String>();
        movable.forEach((number, choice) -> {
            if (choice.getValue()) {
                numbers.add(number);
            }
        });
        if (others.getValue()) {
            numbers.addAll(unlisted);
        }
        return numbers;
    }

    /** @param told is told now which are chosen, and each time that others are */
    void whenChosen(Consumer<List<String>> told) {
        listener = told;
        told.accept(chosen());
    }

    private static List<MoveResult> of(List<MoveResult> tried, State state) {
        return tried.stream().filter(result -> result.state() == state).toList();
    }

    private void row(NativeTable table, MoveResult result, String where, Component choice, Component why) {
        name(Tables.row(table, "", choice, why), result, where);
    }

    /** A link to the matter heads its row, and where it stands. */
    static void name(NativeTableRow row, MoveResult result, String where) {
        var stands = new Div(where);
        stands.addClassNames("bs-muted", "bs-s");
        row.getComponentAt(0)
                .getElement()
                .appendChild(
                        new Anchor(MatterAddress.of(result.number()), result.number()).getElement(),
                        stands.getElement());
    }

    private Checkbox choice(MoveResult result) {
        var choice = new Checkbox(true);
        choice.setAriaLabel(texts.get("ui.workshop.moving.choose", result.number()));
        choice.addValueChangeListener(change -> chosenByHand(change.isFromClient()));
        movable.put(result.number(), choice);
        return choice;
    }

    private Checkbox chooseAll(int count) {
        all.setLabel(texts.get("ui.workshop.moving.all", count));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                movable.values().forEach(choice -> choice.setValue(change.getValue()));
                others.setValue(change.getValue() && !unlisted.isEmpty());
                chosenByHand(true);
            }
        });
        return all;
    }

    private Checkbox chooseOthers() {
        others.setLabel(texts.get("ui.workshop.moving.more", unlisted.size()));
        others.setValue(true);
        others.addValueChangeListener(change -> chosenByHand(change.isFromClient()));
        return others;
    }

    private void chosenByHand(boolean isByHand) {
        if (isByHand) {
            mirror();
            listener.accept(chosen());
        }
    }

    /** The box for all of them says how many are. */
    private void mirror() {
        var chosen = chosen().size();
        var count = movable.size() + unlisted.size();
        all.setValue(count > 0 && chosen == count);
        all.setIndeterminate(chosen > 0 && chosen < count);
    }
}
