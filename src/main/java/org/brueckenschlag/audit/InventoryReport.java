package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.DataInventory.EngineTables;
import org.brueckenschlag.audit.export.CsvTable;
import org.brueckenschlag.audit.export.Report;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;

/** What can be kept, as a document and as tables. */
final class InventoryReport {

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
    private final Texts texts;

    InventoryReport(DataInventory inventory, Texts texts) {
        this.inventory = inventory;
        this.texts = texts;
    }

    Report document(String agency, LocalDate today) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        var report = new Report(texts.locale(), word("report.title", agency));
        report.paragraph(word("report.about", day.format(today)));
        report.section(word("summary"));
        report.paragraph(word("summary.fields", inventory.answers(), tasks().size(), inventory.freeTexts()));
        report.paragraph(word("summary.never"));
        report.paragraph(word("summary.limits"));
        fields(report);
        report.section(word("tables"));
        report.paragraph(word("tables.about"));
        inventory.tables().forEach(table -> table(report, table));
        report.section(word("engine"));
        report.table(
                List.of(word("head.table"), word("head.purpose"), word("head.rows")),
                inventory.engine().stream().map(this::engine).toList());
        figures(report);
        return report;
    }

    private Map<AskingTask, List<AskedField>> tasks() {
        return inventory.fields().stream()
                .collect(Collectors.groupingBy(AskedField::task, LinkedHashMap::new, Collectors.toList()));
    }

    private void fields(Report report) {
        var process = "";
        for (var task : tasks().entrySet()) {
            var asking = task.getKey();
            var name = word("process", asking.processName(), asking.version());
            if (!name.equals(process)) {
                process = name;
                report.section(name);
                report.facts(List.of(
                        List.of(word("head.readers"), roles(asking.readers())),
                        List.of(word("head.kept"), task.getValue().getFirst().kept())));
            }
            report.part(asking.name());
            report.facts(List.of(
                    List.of(word("head.role"), role(asking)), List.of(word("head.purpose"), orDash(asking.purpose()))));
            report.table(
                    List.of(word("head.field"), word("head.key"), word("head.type"), word("head.values")),
                    task.getValue().stream().map(this::field).toList());
        }
    }

    private List<String> field(AskedField field) {
        var required = field.required() ? ", " + word("required") : "";
        return List.of(
                field.list() == null ? field.label() : field.list() + ": " + field.label(),
                field.key(),
                field.type() + required + (field.isFreeText() ? ". " + field.kept() : ""),
                field.values().stream().map(Option::label).collect(Collectors.joining(" · ")));
    }

    private void table(Report report, StoredTable table) {
        report.part(table.name());
        report.paragraph(table.purpose());
        report.facts(List.of(List.of(word("head.kept"), table.kept()), List.of(word("head.readers"), table.readers())));
        report.table(
                List.of(word("head.column"), word("head.data"), word("head.words"), word("head.about")),
                table.columns().stream()
                        .map(column -> List.of(column.name(), column.type(), words(column), column.about()))
                        .toList());
    }

    private List<String> engine(EngineTables tables) {
        return List.of(
                String.join(", ", tables.names()),
                tables.purpose(),
                tables.rows() == EngineTables.NOT_COUNTED ? "–" : word("rows", tables.rows()));
    }

    private void figures(Report report) {
        var figures = inventory.figures();
        report.section(word("figures"));
        report.paragraph(word("figures.open", figures.openRedactions()));
        if (!figures.byMonth().isEmpty()) {
            var month = DateTimeFormatter.ofPattern("MMMM uuuu", texts.locale());
            report.table(
                    List.of(word("head.month"), word("head.what"), word("head.count")),
                    figures.byMonth().stream()
                            .map(figure -> List.of(
                                    month.format(figure.month()),
                                    word("figure." + figure.key()),
                                    word("number", figure.count())))
                            .toList());
        }
    }

    void fields(OutputStream out) throws IOException {
        var file = new CsvTable(out);
        file.row(FIELD_COLUMNS.stream().map(column -> word("head." + column)).toList());
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
                    word(field.required() ? "yes" : "no"),
                    role(task),
                    roles(task.readers()),
                    field.kept(),
                    task.purpose()));
        }
        file.finish();
    }

    void tables(OutputStream out) throws IOException {
        var file = new CsvTable(out);
        file.row(TABLE_COLUMNS.stream().map(column -> word("head." + column)).toList());
        for (var table : inventory.tables()) {
            for (var column : table.columns()) {
                file.row(List.of(
                        table.name(),
                        table.purpose(),
                        table.kept(),
                        table.readers(),
                        column.name(),
                        column.type(),
                        words(column),
                        column.about()));
            }
        }
        for (var tables : inventory.engine()) {
            var rows = new ArrayList<>(List.of("", tables.purpose(), "", "", "", "", "", ""));
            for (var name : tables.names()) {
                rows.set(0, name);
                file.row(List.copyOf(rows));
            }
        }
        file.finish();
    }

    private String words(StoredTable.Column column) {
        return column.words() == null ? "" : word("words." + column.words().key());
    }

    private String role(AskingTask task) {
        return task.role() == null
                ? word("starters")
                : word("role." + task.role().key());
    }

    private String roles(Collection<Role> roles) {
        return roles.stream().map(role -> word("role." + role.key())).collect(Collectors.joining(", "));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private String word(String key, Object... arguments) {
        return texts.get("protection." + key, arguments);
    }
}
