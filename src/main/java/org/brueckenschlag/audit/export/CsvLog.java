package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.CsvTable;
import org.brueckenschlag.shared.Texts;

/** One row for each event. */
final class CsvLog implements EventLogWriter {

    private static final List<String> COLUMNS = List.of(
            "matter",
            "event",
            "activity",
            "element",
            "transition",
            "time",
            "role",
            "resource",
            "group",
            "task",
            "process",
            "version",
            "social-space",
            "details");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneId.of("Europe/Berlin"));

    private final CsvTable table;

    CsvLog(OutputStream stream, Texts words) throws IOException {
        this.table = new CsvTable(stream);
        table.row(COLUMNS.stream()
                .map(column -> words.get("audit.column." + column))
                .toList());
    }

    @Override
    public void write(LoggedMatter matter) throws IOException {
        for (var event : matter.events()) {
            table.row(List.of(
                    matter.number(),
                    event.id(),
                    event.activity(),
                    event.element() == null ? "" : event.element(),
                    event.transition().key(),
                    TIME.format(event.at()),
                    event.role(),
                    event.resource(),
                    event.group() == null ? "" : event.group(),
                    event.task() == null ? "" : event.task().toString(),
                    matter.model().process(),
                    Long.toString(matter.model().version()),
                    matter.socialSpace(),
                    event.details().entrySet().stream()
                            .map(detail -> detail.getKey() + "=" + detail.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() {
        // nothing but the stream, which is not ours
    }
}
