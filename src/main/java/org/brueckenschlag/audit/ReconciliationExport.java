package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.CsvTable;

/** Compares while it is written, and lists what differs; the right to it was checked before. */
record ReconciliationExport(
        AgencyId agency, LocalDate today, DifferenceWords words, Function<Export.Progress, Reconciled> comparing)
        implements Export {

    @Override
    public String fileName() {
        return "abgleich-" + agency.value() + "-" + today + ".csv";
    }

    @Override
    public String mediaType() {
        return EventLogFormat.CSV.mediaType();
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        var reconciled = comparing.apply(progress);
        var texts = words.texts();
        var table = new CsvTable(out);
        table.row(List.of(
                texts.get("reconciliation.file.number"),
                texts.get("reconciliation.file.what"),
                texts.get("reconciliation.file.id"),
                texts.get("reconciliation.file.cure")));
        for (var difference : reconciled.differences()) {
            table.row(List.of(
                    difference.number(), words.sentence(difference), difference.what(), difference.cure(texts)));
        }
        table.finish();
    }
}
