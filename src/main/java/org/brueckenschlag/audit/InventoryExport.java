package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.shared.Texts;

/** What can be kept, to take home; the right to it was checked before. */
record InventoryExport(InventoryFormat format, DataInventory inventory, Texts texts, Agency agency, LocalDate today)
        implements Export {

    @Override
    public String fileName() {
        return "datenschutz-" + agency.id().value() + "-" + today + format.ending();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        progress.reached(0);
        switch (format) {
            case PDF ->
                new InventoryReport(inventory, texts).of(agency.name(), today).write(out);
            case FIELDS_CSV -> tables().fields(out);
            case TABLES_CSV -> tables().columns(out);
        }
        progress.reached(1);
    }

    private InventoryTables tables() {
        return new InventoryTables(inventory, new InventoryWords(texts));
    }
}
