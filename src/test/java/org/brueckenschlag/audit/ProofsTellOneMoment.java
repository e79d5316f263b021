package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.brueckenschlag.audit.verify.Verdict;
import org.brueckenschlag.audit.verify.Verification;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.DeployedProcess;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A proof that is being written while somebody redacts or a clean-up commits tells either before or after. */
abstract class ProofsTellOneMoment {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final Chain MATTER = Chain.ofMatter(new MatterId("m-1"), NORDWINKEL);
    private static final Chain SYSTEM = Chain.system(NORDWINKEL);
    private static final Doer SOMEBODY = new Doer(new ActorId("k-1"), List.of("datenschutz"));
    private static final Instant AT = Instant.parse("2026-11-02T08:15:30.120Z");

    @TempDir
    Path folder;

    private final AtomicReference<Runnable> beforeReading = new AtomicReference<>(() -> {});
    private JdbcTrail trail;
    private TransactionTemplate transaction;
    private Proofs proofs;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void begin() {
        var database = emptyDatabase();
        var node = new LogForTests(database);
        trail = node.trail;
        transaction = node.transaction;
        var files = node.key(folder);
        var read = new JdbcProofs(database);
        proofs = new ProofMaking(
                node.sequencer(files, event -> {}),
                node.log,
                read,
                new ProofSource(
                        read, node.log, node.keys, trail, new NoPackages(), (version, name) -> Optional.empty()),
                files,
                new JdbcSendings(node.jdbc),
                new NoReadLog(),
                null,
                null,
                new Leitung(),
                new Overtaken(database),
                new MachineTime(),
                Clock.systemUTC(),
                folder);
        append(MATTER, "matter_registered", Map.of("number", "KM-2026-0001", "social_space", "S01"));
        append(MATTER, "question_asked", Map.of("question", "q-1", "text", "Warum?", "free_text", List.of("text")));
    }

    @Test
    void whereARedactionCommitsBetweenEntriesAndTheirTexts() {
        var verdict = judged(once(this::redact));

        assertThat(verdict.disclosed()).isEqualTo(1);
        assertThat(verdict.redacted()).isZero();
        assertThat(judged(Export.Progress.NONE).redacted()).isEqualTo(1);
    }

    @Test
    void whereARedactionCommitsBetweenTheSealAndTheFirstEntry() {
        beforeReading.set(this::redact);

        var verdict = judged(Export.Progress.NONE);

        assertThat(verdict.disclosed()).isZero();
        assertThat(verdict.redacted()).isEqualTo(1);
    }

    @Test
    void whereACleanUpCommitsBetweenEntriesAndTheirTexts() {
        var verdict = judged(once(this::cleanUp));

        assertThat(verdict.expired()).isZero();
        assertThat(verdict.disclosed()).isEqualTo(1);
        assertThat(judged(Export.Progress.NONE).expired()).isEqualTo(2);
    }

    @Test
    void whereACleanUpCommitsBetweenTheSealAndTheFirstEntry() {
        beforeReading.set(this::cleanUp);

        assertThat(judged(Export.Progress.NONE).expired()).isEqualTo(2);
    }

    private void redact() {
        transaction.executeWithoutResult(status -> {
            var asked = trail.disclosing(MATTER.name(), NORDWINKEL).getFirst();
            var commitment =
                    Commitments.read(asked.disclosed()).keySet().iterator().next();
            append(
                    MATTER,
                    "redacted",
                    Map.of("entry", 2L, "field", "text", "commitment", commitment, "ground", "personendaten"));
            trail.disclose(asked, null);
        });
    }

    private void cleanUp() {
        transaction.executeWithoutResult(status -> {
            trail.expire(MATTER.name());
            append(
                    SYSTEM,
                    "retention_run",
                    Map.of("dry", false, "counts", List.of(Map.of("entries", 2L, "numbers", List.of("KM-2026-0001")))));
        });
    }

    private void append(Chain chain, String kind, Map<String, Object> data) {
        trail.append(trail.last(chain).next(AT, SOMEBODY, List.of(TrailStep.of(kind, AT, data))));
    }

    /** Does it when the first entry is written; in another thread, as somebody else would. */
    private static Export.Progress once(Runnable work) {
        var waiting = new AtomicReference<>(work);
        return part -> {
            elsewhere(waiting.getAndSet(() -> {}));
            return true;
        };
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private Verdict.Intact judged(Export.Progress progress) {
        var file = folder.resolve("nachweis.zip");
        try (var out = Files.newOutputStream(file)) {
            proofs.openAgency(null, null).writeTo(out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var verdict = Verification.of(file, Verification.Known.NOTHING);
        assertThat(verdict).isInstanceOf(Verdict.Intact.class);
        return (Verdict.Intact) verdict;
    }

    /** Somebody is faster than the first of its transactions that only reads. */
    private final class Overtaken extends JdbcTransactionManager {

        private static final long serialVersionUID = 1L;

        Overtaken(DataSource database) {
            super(database);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            elsewhere(beforeReading.getAndSet(() -> {}));
            super.doBegin(transaction, definition);
        }
    }

    private static final class Leitung implements CurrentActor {

        @Override
        public Optional<Actor> find() {
            return Optional.of(get());
        }

        @Override
        public Actor get() {
            return new Actor(new ActorId("k-2"), NORDWINKEL, Set.of(Role.LEITUNG));
        }

        @Override
        public <T> T as(Actor other, Supplier<T> work) {
            return work.get();
        }
    }

    private static final class NoReadLog implements ReadLog {

        @Override
        public void opened(Matter matter, View view) {}

        @Override
        public void opened(View view) {}

        @Override
        public void exported(String scope, String format, Matter matter, Map<String, Object> more) {}

        @Override
        public Page<Reading> ofMatter(MatterId matter, String after, int limit) {
            return new Page<>(List.of(), null);
        }

        @Override
        public long count(MatterId matter) {
            return 0;
        }

        @Override
        public Page<Reading> ofAgency(String after, int limit) {
            return new Page<>(List.of(), null);
        }
    }

    private static final class NoPackages implements DeployedPackages {

        @Override
        public List<DeployedProcess> latest(AgencyId agency) {
            return List.of();
        }

        @Override
        public Optional<DeployedProcess> latest(String key, AgencyId agency) {
            return Optional.empty();
        }

        @Override
        public Optional<DeployedProcess> shared(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<DeployedProcess> find(ProcessVersionId version) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> file(String deployment, String name) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> files(ProcessVersionId version) {
            return Map.of();
        }
    }
}
