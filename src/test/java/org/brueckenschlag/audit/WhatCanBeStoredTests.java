package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ_B;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.SUEDTOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.DataInventory.EngineTables;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.audit.export.VeraPdf;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Datenschutz sees every field and every table, read from what is deployed and from the database itself. */
@ModuleTest
class WhatCanBeStoredTests {

    @Autowired
    DataProtection protection;

    @Autowired
    Probelauf people;

    @Autowired
    Notizen notes;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    Matters matters;

    @Autowired
    Redaction redaction;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void deploy() {
        people.deploy();
        notes.deploy();
    }

    @Test
    void everyFieldOfTheShippedProcessIsThereWithItsPurpose() {
        var model = catalogue.latest("konfliktmediation", LEITUNG.agency()).orElseThrow();
        var listed = fieldsOf("konfliktmediation");

        for (var element : model.elements()) {
            if (element.form() == null) {
                continue;
            }
            var form = catalogue.form(model.id(), element.form(), Texts.GERMAN);
            var asked = new ArrayList<String>();
            form.fields().stream().filter(field -> !field.readOnly()).forEach(field -> asked.add(field.key()));
            form.rowLists().stream().filter(rows -> !rows.readOnly()).forEach(rows -> {
                asked.add(rows.key());
                rows.fields().stream().filter(field -> !field.readOnly()).forEach(field -> asked.add(field.key()));
            });
            assertThat(listed)
                    .filteredOn(field -> field.task().element().equals(element.id()))
                    .as(element.id())
                    .extracting(AskedField::key)
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
        assertThat(listed).hasSizeGreaterThan(100).allSatisfy(field -> {
            assertThat(field.label()).isNotBlank();
            assertThat(field.type()).isNotBlank().doesNotContain("[");
            assertThat(field.kept()).contains("5 Jahre");
            assertThat(field.task().readers()).contains(Role.FACHKRAFT, Role.MEDIATION, Role.LEITUNG, Role.PRUEFUNG);
        });
        assertThat(listed).extracting(field -> field.task().purpose()).doesNotContain("");
    }

    @Test
    void whatIsOnlyCountedIsNotSaidToStayForYears() {
        assertThat(fieldsOf("co_beratung"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.kept())
                        .startsWith("Bis zum Tag nach dem Ende")
                        .doesNotContain("Jahre"));
    }

    @Test
    void whatAFieldLetsInIsSaid() {
        var fields = fieldsOf(Probelauf.KEY);

        assertThat(only(fields, "Task_Aufnehmen", "stufe").type()).isEqualTo("ganze Zahl von 1 bis 9");
        assertThat(only(fields, "Task_Aufnehmen", "parteigruppen").type()).startsWith("Liste der Parteigruppen, ");
        var inRows = only(fields, "Task_Aufnehmen", "groesse_band");
        assertThat(inRows.list()).isNotBlank();
        assertThat(inRows.values()).extracting(Option::value).contains("3-9", "10-24");
    }

    @Test
    void freeTextIsNamedWithTheTimeAfterWhichItGoes() {
        var fields = fieldsOf(Notizen.KEY);

        var note = only(fields, "Task_Notieren", "kurznotiz");
        assertThat(note.isFreeText()).isTrue();
        assertThat(note.type()).isEqualTo("Kurznotiz, höchstens 280 Zeichen");
        assertThat(note.kept()).contains("30 Tage nach Abschluss");
        assertThat(only(fields, "Task_Notieren", "bemerkung").isFreeText()).isTrue();
        assertThat(only(fields, "Task_Notieren", "typ").isFreeText()).isFalse();
        assertThat(note.task().readers()).as("who has a task in it sees it").contains(Role.DATENSCHUTZ);
    }

    @Test
    void anotherAgencysOwnProcessIsAbsent() {
        deploy("nur_suedtor", SUEDTOR.value(), "eigenes_feld");

        assertThat(as(DATENSCHUTZ).fields()).noneMatch(field -> field.key().equals("eigenes_feld"));
        assertThat(as(DATENSCHUTZ_B).fields()).anyMatch(field -> field.key().equals("eigenes_feld"));
    }

    @Test
    void anOldVersionStaysAsLongAsAMatterRunsOnIt() {
        deploy("alte_fassung", null, "erstes_feld");
        deploy("alte_fassung", null, "zweites_feld");
        people.as(FACHKRAFT, () -> matters.start(new StartMatter("alte_fassung", "S01", Map.of())));
        deploy("alte_fassung", null, "drittes_feld");

        assertThat(fieldsOf("alte_fassung"))
                .extracting(AskedField::key, field -> field.task().current())
                .containsExactly(tuple("drittes_feld", true), tuple("zweites_feld", false));
    }

    @Test
    void everyTableOfTheDatabaseIsThereAndTheEnginesHistoryIsEmpty() {
        var inventory = as(DATENSCHUTZ);

        assertThat(inventory.tables()).extracting(StoredTable::name).contains("matter", "audit_entry", "account");
        assertThat(inventory.tables()).allSatisfy(table -> {
            assertThat(table.purpose()).isNotEqualTo("Noch nicht beschrieben.");
            assertThat(table.kept()).doesNotContain("[");
            assertThat(table.readers()).doesNotContain("[");
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(column.type()).doesNotContain("["));
        });
        assertThat(inventory.tables())
                .filteredOn(StoredTable::holdsFreeText)
                .extracting(StoredTable::name)
                .containsExactly(
                        "audit_entry",
                        "audit_search",
                        "catalogue_draft",
                        "catalogue_draft_decision",
                        "matter",
                        "task_draft");
        assertThat(inventory.engine()).extracting(EngineTables::key).contains("re", "ru", "ge", "hi");
        assertThat(inventory.engine())
                .filteredOn(tables -> tables.key().equals("hi"))
                .singleElement()
                .satisfies(tables -> {
                    assertThat(tables.names()).contains("act_hi_procinst");
                    assertThat(tables.rows()).isZero();
                });
    }

    @Test
    void redactionsAreCountedByMonth() {
        var matter = notes.noted("Etwas", "", "");
        var before = as(DATENSCHUTZ).figures();
        var elsewhere = as(DATENSCHUTZ_B).figures();

        people.as(
                DATENSCHUTZ,
                () -> redaction.redact(
                        new RedactText(matter.id(), 2, "kurznotiz", "Etwas", RedactionGround.PERSONENDATEN)));

        var after = as(DATENSCHUTZ).figures();
        assertThat(redacted(after)).isGreaterThan(redacted(before));
        assertThat(as(DATENSCHUTZ_B).figures()).isEqualTo(elsewhere);
    }

    private static long redacted(DataInventory.Figures figures) {
        return figures.byMonth().stream()
                .filter(figure -> figure.key().equals("redacted"))
                .mapToLong(Figure::count)
                .sum();
    }

    @Test
    void itIsForDatenschutzAndLeitung() {
        for (var actor : List.of(DATENSCHUTZ, LEITUNG)) {
            assertThat(people.as(actor, protection::mayLook)).isTrue();
            assertThat(as(actor).fields()).isNotEmpty();
        }
        for (var actor : List.of(FACHKRAFT, MEDIATION, ADMIN)) {
            assertThat(people.as(actor, protection::mayLook)).isFalse();
            assertThatThrownBy(() -> as(actor)).hasMessage("audit.may-not-see-data-protection");
            assertThatThrownBy(() -> people.as(actor, () -> protection.fields(null, 10, Texts.GERMAN)))
                    .hasMessage("audit.may-not-see-data-protection");
            assertThatThrownBy(() -> people.as(actor, () -> protection.open(InventoryFormat.PDF, Texts.GERMAN)))
                    .hasMessage("audit.may-not-see-data-protection");
        }
    }

    @Test
    void thePruefungSeesItWhileItsAccessIsOpen() {
        var pruefung = accounts.find("pruefung").orElseThrow().actor();
        // of whichever test went before
        people.as(
                LEITUNG,
                () -> accesses.ofAgency().stream()
                        .filter(open -> open.closedAt() == null)
                        .peek(open -> accesses.close(open.id()))
                        .toList());
        assertThat(people.as(pruefung, protection::mayLook)).isFalse();

        var access = people.as(
                LEITUNG,
                () -> accesses.open(
                        pruefung.id(),
                        AuditAccess.Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(7))));
        assertThat(as(pruefung).fields()).isNotEmpty();

        people.as(LEITUNG, () -> accesses.close(access.id()));
        assertThatThrownBy(() -> as(pruefung)).hasMessage("audit.may-not-see-data-protection");
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        var read = new ArrayList<AskedField>();
        var page = people.as(DATENSCHUTZ, () -> protection.fields(null, 70, Texts.GERMAN));
        read.addAll(page.items());
        while (page.next() != null) {
            var after = page.next();
            page = people.as(DATENSCHUTZ, () -> protection.fields(after, 70, Texts.GERMAN));
            assertThat(page.items()).hasSizeBetween(1, 70);
            read.addAll(page.items());
        }

        assertThat(read).isEqualTo(as(DATENSCHUTZ).fields());
        var german = people.as(DATENSCHUTZ, () -> protection.fields(null, 70, Texts.GERMAN));
        assertThat(people.as(DATENSCHUTZ, () -> protection.fields(german.next(), 1, Texts.TURKISH))
                        .items())
                .as("a place is the same in every language")
                .hasSize(1);
        assertThatThrownBy(() -> people.as(DATENSCHUTZ, () -> protection.fields("?", 1, Texts.GERMAN)))
                .hasMessage("audit.cursor");
    }

    /**
     * In the language that asks most of the fonts. One standard alone: a checker takes its time with forty pages, and
     * what PDF/A asks besides is the same in every document (AccessibleDocumentTests).
     */
    @Test
    void theDocumentKeepsToPdfUaAndHoldsFieldsTablesAndTheEngine() throws Exception {
        var document = taken(InventoryFormat.PDF, Texts.TURKISH);

        assertThat(VeraPdf.findings(document, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(document)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("tr");
            var words = new PDFTextStripper().getText(pdf);
            for (var word : List.of("kurznotiz", "audit_entry", "act_hi_")) {
                assertThat(words.contains(word)).as(word).isTrue();
            }
            assertThat(words.contains("[protection")).as("a word is missing").isFalse();
        }
    }

    @Test
    void theTablesAreSafeForSpreadsheets() throws Exception {
        var fields = lines(taken(InventoryFormat.FIELDS_CSV, Texts.GERMAN));
        var columns = lines(taken(InventoryFormat.TABLES_CSV, Texts.GERMAN));

        assertThat(fields.getFirst()).startsWith("\uFEFFProzess;Fassung;Schritt;");
        assertThat(fields).anyMatch(line -> line.contains(";kurznotiz;") && line.contains("höchstens 280 Zeichen"));
        assertThat(columns).anyMatch(line -> line.startsWith("matter;") && line.contains(";known;"));
        assertThat(fields).noneMatch(line -> line.contains(";=") || line.contains(";+") || line.contains(";@"));
    }

    @Test
    void takingItAlongIsWrittenDownBeforeTheFirstByte() {
        var export = people.as(DATENSCHUTZ, () -> protection.open(InventoryFormat.TABLES_CSV, Texts.GERMAN));

        assertThat(export.fileName()).matches("datenschutz-nordwinkel-\\d{4}-\\d{2}-\\d{2}-tabellen\\.csv");
        assertThat(tables.rows().stream().filter(row -> row.chain().equals("reading/nordwinkel")))
                .last()
                .satisfies(row -> assertThat(row.content())
                        .contains(
                                "\"kind\":\"exported\"",
                                "\"scope\":\"data_protection\"",
                                "\"format\":\"csv-tables\"",
                                "\"actor\":\"t-datenschutz\""));
    }

    private byte[] taken(InventoryFormat format, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        people.as(DATENSCHUTZ, () -> protection.open(format, language)).writeTo(out, Export.Progress.NONE);
        return out.toByteArray();
    }

    private static List<String> lines(byte[] file) {
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n", -1));
    }

    private DataInventory as(Actor actor) {
        return people.as(actor, () -> protection.inventory(Texts.GERMAN));
    }

    private List<AskedField> fieldsOf(String process) {
        return as(DATENSCHUTZ).fields().stream()
                .filter(field -> field.task().process().equals(process))
                .toList();
    }

    private static AskedField only(List<AskedField> fields, String element, String key) {
        return fields.stream()
                .filter(field ->
                        field.task().element().equals(element) && field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A process of one step that asks one thing. */
    private void deploy(String key, String agency, String field) {
        var deployment = repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions" targetNamespace="http://brueckenschlag.org/test">
                          <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1825D">
                            <bpmn:startEvent id="Start" />
                            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Fragen" />
                            <bpmn:userTask id="Task_Fragen" name="Fragen" camunda:candidateGroups="fachkraft" camunda:formRef="frage" camunda:formRefBinding="deployment" />
                            <bpmn:sequenceFlow id="F2" sourceRef="Task_Fragen" targetRef="E" />
                            <bpmn:endEvent id="E" />
                          </bpmn:process>
                        </bpmn:definitions>
                        """.formatted(key, key))
                .addString("frage.form", """
                        {"id":"frage","type":"default","schemaVersion":18,"components":[
                         {"id":"F1","type":"checkbox","key":"%s","label":"Ist es so?"}]}
                        """.formatted(field));
        (agency == null ? deployment : deployment.tenantId(agency)).deploy();
    }
}
