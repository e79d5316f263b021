package org.brueckenschlag.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
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
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ProofMaking implements Proofs {

    private static final String FORMAT = "proof";
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 500;

    private final Sequencer sequencer;
    private final JdbcLog log;
    private final JdbcProofs entries;
    private final ProofSource source;
    private final SigningKeys keys;
    private final ReadLog readings;
    private final Matters matters;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final MachineTime time;
    private final Clock clock;
    private final Path folder;

    ProofMaking(
            Sequencer sequencer,
            JdbcLog log,
            JdbcProofs entries,
            ProofSource source,
            SigningKeys keys,
            ReadLog readings,
            Matters matters,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            MachineTime time,
            Clock clock,
            @Value("${brueckenschlag.data-dir}/nachweise") Path folder) {
        this.sequencer = sequencer;
        this.log = log;
        this.entries = entries;
        this.source = source;
        this.keys = keys;
        this.readings = readings;
        this.matters = matters;
        this.currentActor = currentActor;
        this.transaction = transaction;
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
    public List<String> vkeys() {
        return source.vkeys();
    }

    @Override
    public ProofFile ofMatter(String number) {
        var matter = matters.get(number);
        var actor = exporter();
        var scope = new ProofScope.OfMatter(actor.agency(), matter.id(), matter.number());
        readings.exported("matter", FORMAT, matter);
        return make(scope, "nachweis-" + matter.number() + ".zip");
    }

    @Override
    public ProofFile ofAgency(@Nullable Instant from, @Nullable Instant to) {
        var actor = exporter();
        var scope = new ProofScope.OfAgency(actor.agency(), from, to);
        readings.exported(scope.kind(), FORMAT, null, scope.bounds());
        return make(scope, "nachweis-" + actor.agency().value() + "-" + LocalDate.now(clock) + ".zip");
    }

    private Actor exporter() {
        var actor = currentActor.get();
        if (!actor.hasAny(Role.PRUEFUNG, Role.LEITUNG)) {
            throw new Refused(AuditRefusal.MAY_NOT_EXPORT);
        }
        return actor;
    }

    private ProofFile make(ProofScope scope, String name) {
        var seal = sealOver(scope);
        try {
            Files.createDirectories(folder);
            var file = new ProofFile(name, Files.createTempFile(folder, "nachweis-", ".zip"));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
                // One transaction: PostgreSQL gives rows piece by piece only inside of one.
                transaction.executeWithoutResult(status -> write(scope, seal, out));
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ProofScope scope, Seal seal, BufferedOutputStream out) {
        try {
            new ProofWriting(scope, seal, source).to(out, facts());
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

    /** A seal that covers all that the proof is about; another node may be the one that seals. */
    private Seal sealOver(ProofScope scope) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var seal = newest();
            if (seal.isPresent() && entries.missing(scope, seal.get().size()) == 0) {
                return seal.get();
            }
            pause();
        }
        throw new Refused(AuditRefusal.NOT_SEALED_YET);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(AuditRefusal.NOT_SEALED_YET);
        }
    }
}
