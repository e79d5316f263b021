package org.brueckenschlag.audit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;

/**
 * A table for spreadsheets: RFC 4180 with semicolons, as spreadsheets of German settings expect, and a byte order mark,
 * without which Excel takes UTF-8 for something else.
 */
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

    private final Writer out;

    CsvLog(OutputStream stream, Texts words) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        row(COLUMNS.stream().map(column -> words.get("audit.column." + column)).toList());
    }

    @Override
    public void write(LoggedMatter matter) throws IOException {
        for (var event : matter.events()) {
            row(List.of(
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
        out.flush();
    }

    @Override
    public void close() {
        // nothing but the stream, which is not ours
    }

    private void row(List<String> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(CsvCell.of(cell));
            separator = ";";
        }
        out.write("\r\n");
    }
}
