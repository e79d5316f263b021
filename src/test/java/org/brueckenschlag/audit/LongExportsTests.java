package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.PRUEFUNG;
import static org.brueckenschlag.Refusals.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class LongExportsTests {

    @TempDir
    Path folder;

    private final Whoever actor = new Whoever();
    private final StandingClock clock = new StandingClock();
    private final CountDownLatch halfWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private StoredExports jobs;
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V45__redaction.sql")).execute(database);
        jdbc = JdbcClient.create(database);
        jobs = new StoredExports(actor, new ExportFolder(folder), new JdbcRedactions(jdbc), clock);
    }

    @AfterEach
    void end() {
        goOn.countDown();
        jobs.stop();
    }

    @Test
    void tellHowFarTheyAreAndEndInAFile() throws Exception {
        var id = jobs.start(SlowExport::new).id();
        halfWay.await();

        assertThat(jobs.get(id).state()).isEqualTo(ExportJob.State.RUNNING);
        assertThat(jobs.get(id).progress()).isEqualTo(0.5);
        refused("audit.export-not-ready", () -> jobs.read(id));

        goOn.countDown();
        await().until(() -> jobs.get(id).state() == ExportJob.State.READY);
        assertThat(jobs.get(id).bytes()).isEqualTo(8);
        try (var stream = jobs.read(id)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("halfhalf");
        }
    }

    @Test
    void stopWhereTheyAreAndLeaveNothing() throws Exception {
        var id = jobs.start(SlowExport::new).id();
        halfWay.await();

        jobs.cancel(id);
        goOn.countDown();

        refused("audit.export-unknown", () -> jobs.get(id));
        await().until(() -> left() == 0);
    }

    @Test
    void belongToTheirAccountAlone() {
        goOn.countDown();
        var id = jobs.start(SlowExport::new).id();

        for (var other : new Actor[] {LEITUNG, LEITUNG_B}) {
            actor.now = other;
            refused("audit.export-unknown", () -> jobs.get(id));
            refused("audit.export-unknown", () -> jobs.read(id));
            refused("audit.export-unknown", () -> jobs.cancel(id));
            assertThat(jobs.own()).isEmpty();
        }
    }

    @Test
    void areThreeAtMostOfOneAccount() {
        for (var number = 0; number < StoredExports.OF_ONE_ACCOUNT; number++) {
            jobs.start(SlowExport::new);
        }

        refused("audit.too-many-exports", () -> jobs.start(SlowExport::new));
        assertThat(jobs.own()).hasSize(StoredExports.OF_ONE_ACCOUNT);
    }

    @Test
    void giveWayToANewOneOnceTheyAreFinished() {
        goOn.countDown();
        var first = jobs.start(SlowExport::new).id();
        for (var number = 1; number < StoredExports.OF_ONE_ACCOUNT; number++) {
            clock.now = clock.now.plusSeconds(1);
            jobs.start(SlowExport::new);
        }
        await().until(() -> jobs.own().stream().allMatch(job -> job.state() == ExportJob.State.READY));

        var newest = jobs.start(SlowExport::new).id();

        assertThat(jobs.own()).hasSize(StoredExports.OF_ONE_ACCOUNT);
        assertThat(jobs.get(newest).fileName()).isEqualTo("langsam.xes");
        refused("audit.export-unknown", () -> jobs.get(first));
    }

    @Test
    void madeBeforeATextWasTakenAwayAreThrownAway() {
        goOn.countDown();
        var id = jobs.start(SlowExport::new).id();
        await().until(() -> jobs.get(id).state() == ExportJob.State.READY);
        clock.now = clock.now.plusSeconds(1);
        jdbc.sql("""
                INSERT INTO audit_redaction (commitment, agency, matter, matter_number, version, seq, field, at, ground, by_system)
                VALUES ('c', :agency, 'm', 'n', 'v', 1, 'f', :at, 'frist', true)
                """)
                .param("agency", actor.get().agency().value())
                .param("at", clock.now.atOffset(ZoneOffset.UTC))
                .update();

        refused("audit.export-unknown", () -> jobs.get(id));

        assertThat(left()).isZero();
    }

    @Test
    void goAwayWhenNobodyFetchesThem() {
        goOn.countDown();
        var id = jobs.start(SlowExport::new).id();
        await().until(() -> jobs.get(id).state() == ExportJob.State.READY);

        clock.now = clock.now.plus(StoredExports.KEPT).plusSeconds(1);

        refused("audit.export-unknown", () -> jobs.get(id));
        assertThat(left()).isZero();
    }

    @Test
    void areThrownAwayAtTheNextStart() throws IOException {
        Files.writeString(folder.resolve("left.export"), "x");

        var unused = new ExportFolder(folder);

        assertThat(left()).isZero();
        assertThat(unused.path()).isEqualTo(folder);
    }

    private long left() {
        try (var files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Stops in the middle until somebody lets it go on. */
    private final class SlowExport implements Export {

        @Override
        public String fileName() {
            return "langsam.xes";
        }

        @Override
        public String mediaType() {
            return "application/xml";
        }

        @Override
        public void writeTo(OutputStream out, Progress progress) throws IOException {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            progress.reached(0.5);
            halfWay.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!progress.reached(0.75)) {
                throw new CancellationException();
            }
            out.write("half".getBytes(StandardCharsets.UTF_8));
            progress.reached(1);
        }
    }

    private static final class Whoever implements CurrentActor {

        private Actor now = PRUEFUNG;

        @Override
        public Optional<Actor> find() {
            return Optional.of(now);
        }

        @Override
        public Actor get() {
            return now;
        }

        @Override
        public <T> T as(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }

    private static final class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
