package org.brueckenschlag.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ProofMaking implements Proofs {

    private static final String FORMAT = "proof";
    private static final double MOST_OF_IT = 0.9;
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 500;

    private final Sequencer sequencer;
    private final JdbcLog log;
    private final JdbcProofs entries;
    private final ProofSource source;
    private final SigningKeys keys;
    private final JdbcSendings sendings;
    private final ReadLog readings;
    private final Matters matters;
    private final JdbcAuditedMatters found;
    private final CurrentActor currentActor;
    private final TransactionTemplate oneMoment;
    private final MachineTime time;
    private final Clock clock;
    private final Path folder;

    ProofMaking(
            Sequencer sequencer,
            JdbcLog log,
            JdbcProofs entries,
            ProofSource source,
            SigningKeys keys,
            JdbcSendings sendings,
            ReadLog readings,
            Matters matters,
            JdbcAuditedMatters found,
            CurrentActor currentActor,
            PlatformTransactionManager transactions,
            MachineTime time,
            Clock clock,
            @Value("${brueckenschlag.data-dir}/nachweise") Path folder) {
        this.sequencer = sequencer;
        this.log = log;
        this.entries = entries;
        this.source = source;
        this.keys = keys;
        this.sendings = sendings;
        this.readings = readings;
        this.matters = matters;
        this.found = found;
        this.currentActor = currentActor;
        // The entries are read before the values that they disclose: of both the same moment is told.
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.time = time;
        this.clock = clock;
        this.folder = folder;
    }

    @Override
    public Seal latestSeal() {
        return newest().orElseThrow(() -> new Refused(AuditRefusal.NOT_SEALED_YET));
    }

    private Optional<Seal> newest() {
        return sequencer.catchUp().or(log::latest);
    }

    @Override
    public List<SealSent> sent() {
        return sendings.all();
    }

    @Override
    public List<String> vkeys() {
        return source.vkeys();
    }

    @Override
    public ProofFile ofMatter(String number) {
        return made(openMatter(number));
    }

    @Override
    public ProofFile ofAgency(@Nullable Instant from, @Nullable Instant to) {
        return made(openAgency(from, to));
    }

    @Override
    public Export openMatter(String number) {
        var matter = matters.get(number);
        var actor = exporter();
        readings.exported("matter", FORMAT, matter);
        return new Proof(
                new ProofScope.OfMatter(actor.agency(), matter.id(), matter.number()),
                "nachweis-" + matter.number() + ".zip");
    }

    @Override
    public Export openAgency(@Nullable Instant from, @Nullable Instant to) {
        var actor = exporter();
        var scope = new ProofScope.OfAgency(actor.agency(), from, to);
        readings.exported(scope.kind(), FORMAT, null, scope.bounds());
        return new Proof(scope, "nachweis-" + actor.agency().value() + "-" + LocalDate.now(clock) + ".zip");
    }

    @Override
    public Export openFound(AuditFilter search) {
        var actor = exporter();
        if (!AuditRights.mayAudit(actor)) {
            throw new Refused(AuditRefusal.MAY_NOT_AUDIT);
        }
        var numbers = found.numbers(actor.agency(), search, AuditedMatters.MOST_COUNTED + 1);
        if (numbers.isEmpty()) {
            throw new Refused(ExportRefusal.NOTHING_TO_EXPORT);
        }
        if (numbers.size() > AuditedMatters.MOST_COUNTED) {
            throw new Refused(ExportRefusal.TOO_MANY_FOUND, AuditedMatters.MOST_COUNTED);
        }
        readings.exported("search", FORMAT, null, Map.of("matters", (long) numbers.size()));
        return new Proof(
                new ProofScope.OfMatters(actor.agency(), numbers),
                "nachweis-treffer-" + actor.agency().value() + "-" + LocalDate.now(clock) + ".zip");
    }

    private Actor exporter() {
        var actor = currentActor.get();
        if (!actor.hasAny(Role.PRUEFUNG, Role.LEITUNG)) {
            throw new Refused(AuditRefusal.MAY_NOT_EXPORT);
        }
        return actor;
    }

    private ProofFile made(Export proof) {
        try {
            Files.createDirectories(folder);
            var file = new ProofFile(proof.fileName(), Files.createTempFile(folder, "nachweis-", ".zip"));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
                proof.writeTo(out, Export.Progress.NONE);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> facts() {
        var version = getClass().getPackage().getImplementationVersion();
        var facts = new HashMap<String, Object>();
        facts.put("origin", keys.origin());
        facts.put("made_at", time.now().toString());
        facts.put("product", version == null ? "unversioned" : version);
        return facts;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(AuditRefusal.NOT_SEALED_YET);
        }
    }

    /** What may be written, as its right was checked. */
    private final class Proof implements Export {

        private final ProofScope scope;
        private final String fileName;

        Proof(ProofScope scope, String fileName) {
            this.scope = scope;
            this.fileName = fileName;
        }

        @Override
        public String fileName() {
            return fileName;
        }

        @Override
        public String mediaType() {
            return "application/zip";
        }

        @Override
        public void writeTo(OutputStream out, Progress progress) {
            for (var attempt = 0; attempt < TRIES; attempt++) {
                // another node may be the one that seals
                var seal = newest();
                if (seal.isPresent()
                        && Boolean.TRUE.equals(oneMoment.execute(status -> isWritten(seal.get(), out, progress)))) {
                    progress.reached(1);
                    return;
                }
                pause();
            }
            throw new Refused(AuditRefusal.NOT_SEALED_YET);
        }

        /** @return false, and nothing was written, where something came to it after the seal, a redaction perhaps */
        private boolean isWritten(Seal seal, OutputStream out, Progress progress) {
            if (entries.missing(scope, seal.size()) > 0) {
                return false;
            }
            write(seal, out, progress);
            return true;
        }

        private void write(Seal seal, OutputStream out, Progress progress) {
            var all = entries.count(scope, seal.size());
            try {
                new ProofWriting(scope, seal, source, written -> {
                            // the rest of the archive is small beside its entries
                            if (!progress.reached(Math.min(MOST_OF_IT, MOST_OF_IT * written / Math.max(1, all)))) {
                                throw new CancellationException("nobody waits for the proof any more");
                            }
                        })
                        .to(out, facts());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
