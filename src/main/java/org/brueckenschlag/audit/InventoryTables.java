package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.CsvTable;

/** What can be kept, as tables for spreadsheets. */
final class InventoryTables {

    private static final List<String> FIELD_COLUMNS = List.of(
            "process",
            "version",
            "task",
            "element",
            "list",
            "field",
            "key",
            "type",
            "values",
            "required",
            "role",
            "readers",
            "kept",
            "purpose");
    private static final List<String> TABLE_COLUMNS =
            List.of("table", "purpose", "kept", "readers", "column", "data", "words", "about");

    private final DataInventory inventory;
    private final InventoryWords words;

    InventoryTables(DataInventory inventory, InventoryWords words) {
        this.inventory = inventory;
        this.words = words;
    }

    void fields(OutputStream out) throws IOException {
        var file = new CsvTable(out);
        file.row(
                FIELD_COLUMNS.stream().map(column -> words.of("head." + column)).toList());
        for (var field : inventory.fields()) {
            var task = field.task();
            file.row(List.of(
                    task.processName(),
                    Integer.toString(task.version()),
                    task.name(),
                    task.element(),
                    field.list() == null ? "" : field.list(),
                    field.label(),
                    field.key(),
                    field.type(),
                    field.values().stream()
                            .map(option -> option.value() + " (" + option.label() + ")")
                            .collect(Collectors.joining(", ")),
                    words.of(field.required() ? "yes" : "no"),
                    words.role(task),
                    words.roles(task.readers()),
                    field.kept(),
                    task.purpose()));
        }
        file.finish();
    }

    void columns(OutputStream out) throws IOException {
        var file = new CsvTable(out);
        file.row(
                TABLE_COLUMNS.stream().map(column -> words.of("head." + column)).toList());
        for (var table : inventory.tables()) {
            for (var column : table.columns()) {
                file.row(List.of(
                        table.name(),
                        table.purpose(),
                        table.kept(),
                        table.readers(),
                        column.name(),
                        column.type(),
                        words.of(column),
                        column.about()));
            }
        }
        for (var tables : inventory.engine()) {
            for (var name : tables.names()) {
                file.row(List.of(name, tables.purpose(), "", "", "", "", "", ""));
            }
        }
        file.finish();
    }
}
