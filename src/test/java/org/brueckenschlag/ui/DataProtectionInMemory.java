package org.brueckenschlag.ui;

import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.audit.AskedField;
import org.brueckenschlag.audit.AskingTask;
import org.brueckenschlag.audit.AuditRights;
import org.brueckenschlag.audit.DataInventory;
import org.brueckenschlag.audit.DataProtection;
import org.brueckenschlag.audit.Export;
import org.brueckenschlag.audit.FieldKind;
import org.brueckenschlag.audit.InventoryFormat;
import org.brueckenschlag.audit.StoredTable;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/** Two steps of one process, one of its older version, two tables. */
public class DataProtectionInMemory implements DataProtection {

    private final CurrentActor currentActor;

    DataProtectionInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayLook() {
        return AuditRights.maySeeDataProtection(currentActor.get());
    }

    @Override
    public DataInventory inventory(Locale language) {
        var enquiry = task("Anfrage aufnehmen", Role.FACHKRAFT, 2);
        var talk = task("Gespräch führen", Role.MEDIATION, 2);
        return new DataInventory(
                List.of(
                        field(
                                enquiry,
                                "ort_typ",
                                "Ort",
                                FieldKind.ONE_OF,
                                "eine von 2 Möglichkeiten",
                                new Option("innenhof", "Innenhof"),
                                new Option("park", "Park")),
                        field(enquiry, "stufe", "Stufe", FieldKind.SCALE, "Einschätzung von 1 bis 9"),
                        field(talk, "kurznotiz", "Kurznotiz", FieldKind.SHORT_NOTE, "Kurznotiz, höchstens 280 Zeichen"),
                        field(task("Gespräch führen", Role.MEDIATION, 1), "dauer", "Dauer", FieldKind.NUMBER, "Zahl")),
                List.of(
                        new StoredTable(
                                "matter",
                                "Die Vorgänge",
                                "5 Jahre",
                                "Leitung",
                                List.of(
                                        new StoredTable.Column("state", "Text", StoredTable.Words.CODE, "Offen?"),
                                        new StoredTable.Column("known", "Text", StoredTable.Words.FREE_TEXT, ""),
                                        new StoredTable.Column("started_at", "Zeitpunkt", null, ""))),
                        new StoredTable("agency", "Die Agenturen", "Ohne Frist", "Alle", List.of())),
                List.of(new DataInventory.EngineTables("hi", List.of("act_hi_procinst"), "Bleibt leer", 0)),
                new DataInventory.Figures(
                        2,
                        List.of(
                                new DataInventory.OpenRedaction(
                                        "KM-2026-0004",
                                        "Schwärzung durchführen",
                                        Instant.parse("2026-11-20T09:00:00Z"),
                                        true),
                                new DataInventory.OpenRedaction(
                                        "KM-2026-0003", null, Instant.parse("2026-11-30T09:00:00Z"), false)),
                        List.of(new DataInventory.Figure("redacted", YearMonth.of(2026, 11), 3))));
    }

    @Override
    public DataInventory.Figures figures() {
        return inventory(Locale.GERMAN).figures();
    }

    private static AskingTask task(String name, Role role, int version) {
        return new AskingTask(
                "konfliktmediation",
                "Konfliktmediation",
                version,
                "gemeinsame Fassung " + version,
                version == 2,
                "Task_" + name.hashCode(),
                name,
                role,
                "Wozu " + name + " gut ist",
                "de",
                List.of(Role.FACHKRAFT, Role.LEITUNG));
    }

    private static AskedField field(
            AskingTask task, String key, String label, FieldKind kind, String type, Option... options) {
        return new AskedField(task, null, key, label, kind, type, List.of(options), true, "5 Jahre");
    }

    @Override
    public Page<AskedField> fields(@Nullable String after, int limit, Locale language) {
        return new Page<>(inventory(language).fields(), null);
    }

    @Override
    public Export open(InventoryFormat format, Locale language) {
        return new Export() {
            @Override
            public String fileName() {
                return "datenschutz." + format.key();
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public void writeTo(OutputStream out, Progress progress) {}
        };
    }
}
