package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brueckenschlag.BrueckenschlagApplication;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A text is redacted; then the database is put back from a backup that has it still. When the program answers for the
 * first time it is gone again, and the chain says so.
 */
abstract class RestoredAfterRedaction {

    // letters alone: digits might be taken for a telephone's
    private static final String GONE = "nur hier und nirgends sonst zu lesen";
    private static final String STAYS = "ein anderer Text, der bleiben darf";

    @TempDir
    Path folder;

    /** Properties by which the program finds the database that people work with. */
    abstract List<String> database();

    /** The same, as it is now, under another name; for the program that is started next. */
    abstract void backUp(ConfigurableApplicationContext program);

    /** Properties by which the program finds the backup that was put back. */
    abstract List<String> backup();

    @Test
    void whatWasRedactedIsGoneAgain() throws Exception {
        Matter matter;
        try (var program = start(database())) {
            matter = program.getBean(Notizen.class).noted(GONE, STAYS, "");
            backUp(program);
            program.getBean(Probelauf.class)
                    .as(DATENSCHUTZ, () -> redact(program.getBean(Redaction.class), matter.id()));
        }
        assertThat(Files.readString(folder.resolve("siegel.key.seal.redactions")))
                .contains(matter.id().value(), "personendaten datenschutz")
                .doesNotContain("nur hier");

        try (var program = start(backup())) {
            var jdbc = program.getBean(JdbcClient.class);
            var people = program.getBean(Probelauf.class);
            assertThat(jdbc.sql("SELECT disclosed FROM audit_entry WHERE chain = :matter AND disclosed IS NOT NULL")
                            .param("matter", matter.id().value())
                            .query(String.class)
                            .list())
                    .noneMatch(disclosed -> disclosed.contains(GONE))
                    .anyMatch(disclosed -> disclosed.contains(STAYS));
            assertThat(people.now(matter).known()).doesNotContainKey("kurznotiz");
            assertThat(people.now(matter).known().toString()).contains(STAYS);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_VARIABLE WHERE TEXT_ LIKE :text")
                            .param("text", "%" + GONE + "%")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(contents(jdbc, matter.id().value()))
                    .last()
                    .asString()
                    .contains("\"kind\":\"redacted\"", "\"ground\":\"personendaten\"", "\"actor\":\"system\"");
            assertThat(contents(jdbc, "system"))
                    .filteredOn(content -> content.contains("redactions_repeated"))
                    .singleElement()
                    .asString()
                    .contains("\"matters\":1");
            assertThat(people.as(
                                    DATENSCHUTZ,
                                    () -> program.getBean(Redaction.class).done(null, 10))
                            .items())
                    .isNotEmpty()
                    .noneMatch(Redacted::bySystem);
        }
    }

    private static int redact(Redaction redaction, MatterId matter) {
        var text = redaction.freeTextOf(matter).stream()
                .filter(each -> each.value().equals(GONE))
                .findFirst()
                .orElseThrow();
        return redaction.redact(
                new RedactText(matter, text.entry(), text.field(), GONE, RedactionGround.PERSONENDATEN));
    }

    private static List<String> contents(JdbcClient jdbc, String chain) {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    private ConfigurableApplicationContext start(List<String> database) {
        var arguments = new java.util.ArrayList<>(database);
        arguments.add("--server.port=0");
        arguments.add("--vaadin.productionMode=true");
        arguments.add("--brueckenschlag.processes=konfliktmediation");
        arguments.add("--brueckenschlag.trail.signing-key=" + folder.resolve("siegel.key"));
        return new SpringApplicationBuilder(BrueckenschlagApplication.class)
                .profiles("test")
                .run(arguments.toArray(String[]::new));
    }
}
