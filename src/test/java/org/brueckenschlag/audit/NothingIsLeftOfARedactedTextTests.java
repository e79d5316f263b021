package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.Letters;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.tasks.TaskWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Personal data found later: after the redaction every table, every waiting file and the log are searched. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class NothingIsLeftOfARedactedTextTests {

    @Autowired
    Probelauf people;

    @Autowired
    Notizen notes;

    @Autowired
    Redaction redaction;

    @Autowired
    RemainsOfText remains;

    @Autowired
    Proofs proofs;

    @Autowired
    ExportJobs jobs;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    TaskWork work;

    /** With signs that JSON and patterns of SQL write in other ways. */
    final String text = "nur \"hier\" über 100_% Lärm\nund " + Letters.drawn();

    Matter matter;

    @BeforeEach
    void noteIt() {
        matter = notes.noted(text, "über A", "über B");
        people.as(
                DATENSCHUTZ,
                () -> work.saveDraft(people.only(matter, "Task_Schwaerzen").id(), Map.of("kurznotiz", text)));
    }

    @Test
    void theSearchSeesEveryPlaceWhereATextIsKept() {
        var id = taken();

        assertThat(remains.of(text).left())
                .contains("audit_entry.disclosed", "matter.known", "task_draft.answers", "exports")
                .anyMatch(place -> place.startsWith("act_"));

        people.as(LEITUNG, () -> jobs.cancel(id));
    }

    @Test
    void afterItNoTableNoFileAndNoLineOfTheLogHoldsIt(CapturedOutput log) {
        var id = taken();

        redact();

        assertThat(remains.of(text).left()).isEmpty();
        assertThat(tables.hold(text)).isFalse();
        assertThat(log.getAll()).doesNotContain(text);
        refused("audit.export-unknown", () -> people.as(LEITUNG, () -> jobs.get(id)));
    }

    @Test
    void theOfficerSeesWhereItWasLookedForAndTheTrailProvesIt() {
        redact();

        assertThat(people.as(DATENSCHUTZ, () -> redaction.done(null, 10)).items())
                .filteredOn(redacted -> redacted.matter().equals(matter.id()))
                .isNotEmpty()
                .allSatisfy(redacted -> {
                    assertThat(redacted.remains()).isNotNull();
                    assertThat(redacted.remains().columns()).isGreaterThan(50);
                    assertThat(redacted.remains().left()).isEmpty();
                });
        assertThat(tables.contentsOf("system/nordwinkel").getLast())
                .contains("\"kind\":\"redaction_checked\"", "\"left\":[]")
                .doesNotContain("hier");
    }

    @Test
    void whatAnotherMatterStillHoldsIsNamedToTheOfficer() {
        var other = notes.noted(text, "", "");

        redact();

        assertThat(people.as(DATENSCHUTZ, () -> redaction.done(null, 10)).items())
                .filteredOn(redacted -> redacted.matter().equals(matter.id()))
                .allSatisfy(redacted ->
                        assertThat(redacted.remains().left()).contains("matter.known", "audit_entry.disclosed"));
        people.as(
                DATENSCHUTZ,
                () -> redaction.redact(
                        new RedactText(other.id(), 2, "kurznotiz", text, RedactionGround.PERSONENDATEN)));
        assertThat(remains.of(text).left()).isEmpty();
    }

    @Test
    void anExportThatIsStillBeingWrittenStopsNoSearch(@Value("${brueckenschlag.data-dir}") Path data) throws Exception {
        var whole = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(whole)) {
            zip.putNextEntry(new ZipEntry("eintraege.jsonl"));
            zip.write(text.repeat(50).getBytes(UTF_8));
        }
        var written = Files.createDirectories(data.resolve("exports")).resolve(UUID.randomUUID() + ".zip");
        Files.write(written, Arrays.copyOf(whole.toByteArray(), 60));

        try {
            assertThat(remains.of("was nirgends steht " + text).left()).isEmpty();
        } finally {
            Files.delete(written);
        }
    }

    @Test
    void aShortTextCountsWhereItIsAllOfAValueAndNotInsideOfWords() {
        var sought = new SoughtText("Lärm");

        assertThat(sought.isIn("Lärm")).isTrue();
        assertThat(sought.isIn("{\"kurznotiz\":\"Lärm\"}")).isTrue();
        assertThat(sought.isIn("Lärmschutz")).isFalse();
        assertThat(new SoughtText("sagte: \"nein\"").isIn("[\"sagte: \\\"nein\\\"\"]"))
                .isTrue();
    }

    /** A proof of the matter, which discloses its texts, waits to be fetched. */
    private String taken() {
        var id = people.as(LEITUNG, () -> jobs.start(() -> proofs.openMatter(matter.number())))
                .id();
        await().until(() -> people.as(LEITUNG, () -> jobs.get(id)).state() == ExportJob.State.READY);
        return id;
    }

    private void redact() {
        people.as(
                DATENSCHUTZ,
                () -> redaction.redact(
                        new RedactText(matter.id(), 2, "kurznotiz", text, RedactionGround.PERSONENDATEN)));
    }
}
