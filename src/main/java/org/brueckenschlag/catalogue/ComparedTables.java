package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;

/** Compares two states of one decision table row by row; the same id is the same row. */
final class ComparedTables {

    private final Side before;
    private final Side after;
    private final Texts texts;

    ComparedTables(Side before, Side after, Texts texts) {
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    /** @param labels of the package that the table belongs to */
    record Side(DraftTable table, Labels labels) {

        List<String> ids() {
            return table.rows().stream().map(Row::id).toList();
        }

        int number(Row row) {
            return ids().indexOf(row.id()) + 1;
        }
    }

    List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        table().ifPresent(changes::add);
        var moved = KeptOrder.moved(before.ids(), after.ids());
        for (var now : after.table().rows()) {
            var old = before.table().row(now.id());
            if (old.isEmpty()) {
                changes.add(added(now));
            } else {
                changed(old.get(), now, moved).ifPresent(changes::add);
            }
        }
        for (var old : before.table().rows()) {
            if (after.table().row(old.id()).isEmpty()) {
                changes.add(new VersionChange(
                        "row",
                        null,
                        Manner.REMOVED,
                        named(old, before),
                        decided(),
                        List.of(new Difference(Aspect.ROW, whole(old, before), ""))));
            }
        }
        return changes;
    }

    /** Each row, of a table that was not there before. */
    List<VersionChange> all() {
        return after.table().rows().stream().map(this::added).toList();
    }

    private VersionChange added(Row row) {
        return new VersionChange(
                "row",
                null,
                Manner.ADDED,
                named(row, after),
                decided(),
                List.of(new Difference(Aspect.ROW, "", whole(row, after))));
    }

    /** Names of what it decides. */
    private Set<String> decided() {
        return after.table().outputs().stream().map(Column::expression).collect(toSet());
    }

    private Optional<VersionChange> table() {
        var found = new ArrayList<Difference>();
        note(found, Aspect.NAME, before.table().name(), after.table().name());
        note(found, Aspect.HIT_POLICY, policy(before), policy(after));
        columns(found, before.table().inputs(), after.table().inputs());
        columns(found, before.table().outputs(), after.table().outputs());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionChange(
                        "table", null, Manner.CHANGED, after.table().name(), decided(), found));
    }

    private String policy(Side side) {
        return texts.get("catalogue.hit-policy." + side.table().hitPolicy().key());
    }

    private void columns(List<Difference> found, List<Column> old, List<Column> now) {
        for (var column : now) {
            var then = find(old, column);
            if (!then.equals(Optional.of(column))) {
                note(found, Aspect.COLUMN, then.map(it -> told(before, it)).orElse(""), told(after, column));
            }
        }
        for (var column : old) {
            if (find(now, column).isEmpty()) {
                note(found, Aspect.COLUMN, told(before, column), "");
            }
        }
    }

    private static Optional<Column> find(List<Column> columns, Column like) {
        return columns.stream()
                .filter(column -> like.id().isEmpty()
                        ? column.expression().equals(like.expression())
                        : column.id().equals(like.id()))
                .findFirst();
    }

    private String told(Side side, Column column) {
        var label = words(side).column(column);
        return String.join(
                " · ",
                List.of(label, column.expression(), column.allowed()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private Optional<VersionChange> changed(Row old, Row now, Set<String> moved) {
        var found = new ArrayList<Difference>();
        cells(found, old, now);
        note(found, Aspect.NOTE, old.note(), now.note());
        if (moved.contains(now.id())) {
            note(found, Aspect.POSITION, position(old, before), position(now, after));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionChange("row", null, Manner.CHANGED, named(now, after), decided(), found));
    }

    private void cells(List<Difference> found, Row old, Row now) {
        var inputs = after.table().inputs();
        for (var at = 0; at < inputs.size(); at++) {
            var column = inputs.get(at);
            var then = find(before.table().inputs(), column);
            if (then.isPresent()) {
                var asked = old.when().get(before.table().inputs().indexOf(then.get()));
                cell(found, column, asked, now.when().get(at), true);
            }
        }
        var outputs = after.table().outputs();
        for (var at = 0; at < outputs.size(); at++) {
            var column = outputs.get(at);
            var then = find(before.table().outputs(), column);
            if (then.isPresent()) {
                var given = old.then().get(before.table().outputs().indexOf(then.get()));
                cell(found, column, given, now.then().get(at), false);
            }
        }
    }

    private void cell(List<Difference> found, Column column, String old, String now, boolean isInput) {
        if (!old.equals(now)) {
            found.add(
                    new Difference(Aspect.CELL, cell(before, column, old, isInput), cell(after, column, now, isInput)));
        }
    }

    private String cell(Side side, Column column, String feel, boolean isInput) {
        var words = words(side);
        return words.column(column) + ": " + (isInput ? words.asked(column, feel) : words.given(column, feel));
    }

    private String whole(Row row, Side side) {
        return words(side).row(side.table(), row);
    }

    private String named(Row row, Side side) {
        return texts.get(
                "catalogue.compared.in", position(row, side), side.table().name());
    }

    private String position(Row row, Side side) {
        return texts.get("catalogue.compared.row", side.number(row));
    }

    private TableWords words(Side side) {
        return new TableWords(side.table(), side.labels(), texts);
    }

    private static void note(List<Difference> found, Aspect aspect, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(aspect, before, after));
        }
    }
}
