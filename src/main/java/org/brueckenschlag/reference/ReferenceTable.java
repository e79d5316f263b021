package org.brueckenschlag.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.shared.CsvTable;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** A list as a table: written for spreadsheets, read from what they make of it. */
final class ReferenceTable {

    static final int MOST_LINES = 2_000;

    private static final String FROM = "gilt_ab";
    private static final List<String> COLUMNS = List.of(
            ValueChecking.CODE,
            ValueChecking.GERMAN,
            ValueChecking.ENGLISH,
            ValueChecking.TURKISH,
            ValueChecking.FORMERLY,
            FROM,
            ValueChecking.UNTIL,
            ValueChecking.POSITION);

    private final ReferenceList list;
    private final Map<String, ReferenceValue> present;
    private final List<ImportPreview.At> findings = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    private ReferenceTable(ReferenceList list, Map<String, ReferenceValue> present) {
        this.list = list;
        this.present = present;
    }

    /** @param before null where the list does not have it yet */
    record Read(int line, @Nullable ReferenceValue before, ReferenceValue after) {

        boolean isChange() {
            return !after.equals(before);
        }
    }

    static byte[] write(Collection<ReferenceValue> values) {
        var bytes = new ByteArrayOutputStream();
        try {
            var table = new CsvTable(bytes);
            table.row(COLUMNS);
            for (var value : values) {
                table.row(List.of(
                        value.code(),
                        value.words().german(),
                        value.words().english(),
                        value.words().turkish(),
                        value.formerly(),
                        day(value.from()),
                        day(value.until()),
                        Integer.toString(value.position())));
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static ReferenceTable read(ReferenceList list, byte[] bytes, Map<String, ReferenceValue> present) {
        var table = new ReferenceTable(list, present);
        try {
            table.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            table.finding(1, ValueChecking.CODE, "reference.import.not-utf8");
        }
        return table;
    }

    List<ImportPreview.At> findings() {
        return findings;
    }

    List<Read> lines() {
        return read;
    }

    private void read(String text) {
        var csv = CsvText.read(text);
        var lines = csv.lines();
        if (!csv.isWhole()) {
            finding(lines.isEmpty() ? 1 : lines.getLast().number(), ValueChecking.CODE, "reference.import.quote-open");
            return;
        }
        if (lines.size() > MOST_LINES) {
            finding(1, ValueChecking.CODE, "reference.import.too-long", MOST_LINES);
            return;
        }
        if (lines.isEmpty()) {
            finding(1, ValueChecking.CODE, "reference.import.empty");
            return;
        }
        var head = head(lines.getFirst());
        if (findings.isEmpty()) {
            var seen = new HashSet<String>();
            lines.stream().skip(1).forEach(line -> line(line, head, seen));
        }
    }

    private Map<String, Integer> head(CsvText.Line line) {
        var head = new HashMap<String, Integer>();
        for (int at = 0; at < line.cells().size(); at++) {
            var name = line.cells().get(at).toLowerCase(java.util.Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!COLUMNS.contains(name)) {
                finding(line.number(), name, "reference.import.column-unknown", String.join(", ", COLUMNS));
            } else if (head.put(name, at) != null) {
                finding(line.number(), name, "reference.import.column-twice");
            }
        }
        for (var needed : List.of(ValueChecking.CODE, ValueChecking.GERMAN)) {
            if (!head.containsKey(needed)) {
                finding(line.number(), needed, "reference.import.column-missing");
            }
        }
        return head;
    }

    private void line(CsvText.Line line, Map<String, Integer> head, Set<String> seen) {
        var cells = new Cells(line, head);
        var code = cells.text(ValueChecking.CODE, "");
        if (line.cells().size()
                > head.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1) {
            finding(line.number(), ValueChecking.CODE, "reference.import.too-many-cells");
        }
        if (!code.isEmpty() && !seen.add(code)) {
            finding(line.number(), ValueChecking.CODE, "reference.import.code-twice", code);
            return;
        }
        var before = present.get(code);
        var start = before == null
                ? new ReferenceValue(list, code, new Wording("", "", ""), "", null, null, next(), false, 0)
                : before;
        var words = new Wording(
                cells.text(ValueChecking.GERMAN, start.words().german()),
                cells.text(ValueChecking.ENGLISH, start.words().english()),
                cells.text(ValueChecking.TURKISH, start.words().turkish()));
        read.add(new Read(
                line.number(),
                before,
                start.with(
                        words,
                        cells.text(ValueChecking.FORMERLY, start.formerly()),
                        cells.day(FROM, start.from()),
                        cells.day(ValueChecking.UNTIL, start.until()),
                        cells.number(ValueChecking.POSITION, start.position()))));
    }

    private int next() {
        return 10
                + java.util.stream.Stream.concat(
                                present.values().stream(), read.stream().map(Read::after))
                        .mapToInt(ReferenceValue::position)
                        .max()
                        .orElse(0);
    }

    private void finding(int line, String column, String key, Object... arguments) {
        findings.add(new ImportPreview.At(line, shortened(column), Finding.of(shortened(column), key, arguments)));
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    /** A column that the table does not have leaves the value as it is; a cell that is empty empties it. */
    private final class Cells {

        private final CsvText.Line line;
        private final Map<String, Integer> head;

        Cells(CsvText.Line line, Map<String, Integer> head) {
            this.line = line;
            this.head = head;
        }

        String text(String column, String otherwise) {
            var at = head.get(column);
            if (at == null) {
                return otherwise;
            }
            return at < line.cells().size() ? line.cells().get(at) : "";
        }

        @Nullable
        LocalDate day(String column, @Nullable LocalDate otherwise) {
            var text = text(column, Objects.toString(otherwise, ""));
            if (text.isEmpty()) {
                return null;
            }
            try {
                var german = text.split("\\.", -1);
                var day = german.length == 3
                        ? LocalDate.of(
                                Integer.parseInt(german[2]), Integer.parseInt(german[1]), Integer.parseInt(german[0]))
                        : LocalDate.parse(text);
                if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                    return day;
                }
            } catch (NumberFormatException | DateTimeException notADay) {
                // told below, as a year that nobody means is
            }
            finding(line.number(), column, "reference.import.day", shortened(text));
            return otherwise;
        }

        int number(String column, int otherwise) {
            var text = text(column, Integer.toString(otherwise));
            try {
                return text.isEmpty() ? otherwise : Integer.parseInt(text);
            } catch (NumberFormatException notANumber) {
                finding(line.number(), column, "reference.import.number", shortened(text));
                return otherwise;
            }
        }
    }
}
