package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.BrueckenschlagApplication;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Somebody changes a stored model while the program stands still. Nothing of that process is run any more, everything
 * else goes on: the clock, other processes, the views that look over all of them.
 */
class AnAlteredModelTests {

    private static final String OTHER = "konfliktmediation";

    @TempDir
    Path folder;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    @Test
    void restsAndEverythingElseGoesOn() {
        Matter resting;
        Matter shipped;
        try (var program = start()) {
            var people = program.getBean(Probelauf.class);
            resting = people.now(people.startedUpToBranches());
            shipped = people.as(
                    FACHKRAFT, () -> program.getBean(Matters.class).start(new StartMatter(OTHER, "S01", Map.of())));
            program.getBean(JdbcTrailForTests.class).alter("""
                    UPDATE ACT_GE_BYTEARRAY SET BYTES_ = STRINGTOUTF8(REPLACE(REPLACE(UTF8TOSTRING(BYTES_), 'P30D', 'P99D'), 'Anfrage aufnehmen', 'Nichts tun'))
                    WHERE NAME_ IN ('probelauf.bpmn', 'konfliktmediation.bpmn')
                    """);
        }

        try (var program = start()) {
            var people = program.getBean(Probelauf.class);
            var catalogue = program.getBean(ProcessCatalogue.class);
            var matters = program.getBean(Matters.class);
            var tables = program.getBean(JdbcTrailForTests.class);

            assertThat(catalogue.latest(NORDWINKEL))
                    .extracting(ProcessModel::key)
                    .contains(OTHER)
                    .doesNotContain(Probelauf.KEY);
            assertThatThrownBy(() ->
                            people.as(FACHKRAFT, () -> matters.start(new StartMatter(Probelauf.KEY, "S01", Map.of()))))
                    .hasMessage("catalogue.model-altered");
            var task = people.only(resting, "Task_Links");
            assertThatThrownBy(() -> people.complete(MEDIATION, task, Map.of())).hasMessage("catalogue.model-altered");
            assertThatThrownBy(() -> people.as(LEITUNG, () -> {
                        matters.report(resting.number(), "rueckzug_gemeldet");
                        return true;
                    }))
                    .hasMessage("catalogue.model-altered");
            assertThat(people.as(LEITUNG, () -> matters.get(resting.number()).title()))
                    .isEqualTo(resting.title());
            // what the product was delivered with is shown from there, and rests all the same
            assertThat(catalogue.isAltered(shipped.version())).isTrue();
            assertThat(catalogue.labels(shipped.version(), Texts.GERMAN).element("Task_AnfrageAufnehmen"))
                    .isEqualTo("Anfrage aufnehmen");
            assertThat(catalogue.model(resting.version()).elements()).isEmpty();

            var other = people.as(FACHKRAFT, () -> matters.start(new StartMatter(OTHER, "S01", Map.of())));
            // beyond the resting matter's timer, which is due and cannot fire
            program.getBean(MovableClock.class).advanceBy(Period.ofDays(40));

            assertThat(people.open(other.id(), NORDWINKEL)).isNotEmpty();
            assertThat(people.open(resting.id(), NORDWINKEL)).contains(task);
            assertThat(people.as(
                            DATENSCHUTZ,
                            () -> program.getBean(DataProtection.class)
                                    .fields(null, 50, Texts.GERMAN)
                                    .items()))
                    .isNotEmpty();
            assertThat(people.as(
                                    ADMIN,
                                    () -> program.getBean(Reconciliation.class).compare())
                            .differences())
                    .contains(
                            new Difference("", Kind.MODEL_ALTERED, "probelauf.bpmn"),
                            new Difference(resting.number(), Kind.MATTER_NOT_RUN, ""))
                    .noneMatch(difference -> difference.number().equals(other.number()));
            assertThat(tables.contentsOf("deployments"))
                    .filteredOn(content -> content.contains("\"kind\":\"model_altered\""))
                    .hasSize(2)
                    .anyMatch(content -> content.contains("probelauf.bpmn"));

            // the product has a copy of what it was delivered with; of another process, an export has it
            var altered = program.getBean(AlteredVersions.class);
            people.as(LEITUNG, () -> altered.restore(shipped.version(), new byte[0]));
            people.as(LEITUNG, () -> altered.restore(resting.version(), export("probelauf.bpmn")));

            assertThat(catalogue.isAltered(shipped.version())).isFalse();
            assertThat(catalogue.model(resting.version()).elements()).isNotEmpty();
            assertThat(tables.contentsOf(Chain.deployments(NORDWINKEL).name()))
                    .filteredOn(content -> content.contains("\"kind\":\"model_restored\""))
                    .hasSize(2)
                    .allMatch(content -> content.contains(LEITUNG.id().value()));
            people.complete(MEDIATION, task, Map.of());
            assertThat(people.open(resting.id(), NORDWINKEL)).doesNotContain(task);
        }
    }

    private static byte[] export(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var model = Probelauf.class.getResourceAsStream("/probelauf/" + file)) {
            zip.putNextEntry(new ZipEntry("models/whatever.bpmn"));
            model.transferTo(zip);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(BrueckenschlagApplication.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + database,
                        "--vaadin.productionMode=true",
                        "--brueckenschlag.processes=konfliktmediation",
                        "--server.port=0",
                        "--brueckenschlag.trail.signing-key=" + folder.resolve("siegel.key"));
    }
}
