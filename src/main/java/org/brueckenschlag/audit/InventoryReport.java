package org.brueckenschlag.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.DataInventory.EngineTables;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.audit.export.Report;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;

/** What can be kept, as a document. */
final class InventoryReport {

    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");
    private static final String NOTHING = "–";

    private final DataInventory inventory;
    private final Texts texts;
    private final InventoryWords words;

    InventoryReport(DataInventory inventory, Texts texts) {
        this.inventory = inventory;
        this.texts = texts;
        this.words = new InventoryWords(texts);
    }

    Report of(String agency, LocalDate today) {
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
            var name = word("process", asking.processName(), asking.versionName());
            if (!name.equals(process)) {
                process = name;
                report.section(name);
                report.facts(List.of(
                        List.of(word("head.readers"), words.roles(asking.readers())),
                        List.of(word("head.kept"), inventory.kept(asking.process()))));
            }
            report.part(asking.name());
            report.facts(List.of(
                    List.of(word("head.role"), words.role(asking)),
                    List.of(word("head.purpose"), asking.purpose().isEmpty() ? NOTHING : asking.purpose())));
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
                        .map(column -> List.of(column.name(), column.type(), words.of(column), column.about()))
                        .toList());
    }

    private List<String> engine(EngineTables tables) {
        return List.of(
                String.join(", ", tables.names()),
                tables.purpose(),
                tables.rows() == EngineTables.NOT_COUNTED ? NOTHING : word("rows", tables.rows()));
    }

    private void figures(Report report) {
        var figures = inventory.figures();
        report.section(word("figures"));
        report.paragraph(word("figures.open", figures.openRedactions()));
        if (!figures.waiting().isEmpty()) {
            report.table(
                    List.of(word("head.matter"), word("head.task"), word("head.due")),
                    figures.waiting().stream()
                            .map(open -> List.of(open.number(), task(open), due(open)))
                            .toList());
        }
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

    private String task(OpenRedaction open) {
        return open.task() == null ? word("reported") : open.task();
    }

    private String due(OpenRedaction open) {
        if (open.due() == null) {
            return word("no-deadline");
        }
        var until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(open.due().atZone(AGENCY_TIME));
        return open.isOverdue() ? word("overdue", until) : until;
    }

    private String word(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
