package org.brueckenschlag.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Exports in files of the data folder; bounded in number, in bytes and in time. */
@Service
class StoredExports implements ExportJobs {

    static final int OF_ONE_ACCOUNT = 3;
    static final Duration KEPT = Duration.ofHours(1);

    private static final int AT_ONCE = 2;
    private static final long BYTES = 2_000_000_000L;

    private final CurrentActor currentActor;
    private final ExportFolder folder;
    private final JdbcRedactions redactions;
    private final Clock clock;
    private final Map<String, BackgroundExport> exports = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("export-", 0).daemon().factory());

    StoredExports(CurrentActor currentActor, ExportFolder folder, JdbcRedactions redactions, Clock clock) {
        this.currentActor = currentActor;
        this.folder = folder;
        this.redactions = redactions;
        this.clock = clock;
    }

    @Override
    public ExportJob start(Supplier<? extends Export> opening) {
        sweep();
        var owner = currentActor.get();
        synchronized (exports) {
            makeRoom(own());
            var export = new BackgroundExport(
                    UUID.randomUUID().toString(),
                    owner.id(),
                    owner.agency(),
                    opening.get(),
                    folder.path(),
                    clock.instant());
            exports.put(export.job().id(), export);
            workers.execute(() -> export.run(bytes -> others(export) + bytes <= BYTES));
            return export.job();
        }
    }

    /** A finished one, the oldest first, makes room for a new one; whoever runs is let go on. */
    private void makeRoom(List<ExportJob> own) {
        if (own.size() < OF_ONE_ACCOUNT) {
            return;
        }
        var finished = own.reversed().stream()
                .filter(job -> job.state() != ExportJob.State.RUNNING)
                .findFirst()
                .orElseThrow(() -> new Refused(ExportRefusal.TOO_MANY_JOBS));
        cancel(finished.id());
    }

    @Override
    public List<ExportJob> own() {
        sweep();
        var owner = currentActor.get().id();
        return exports.values().stream()
                .filter(export -> export.owner().equals(owner))
                .map(BackgroundExport::job)
                .sorted(Comparator.comparing(ExportJob::startedAt).reversed())
                .toList();
    }

    @Override
    public ExportJob get(String id) {
        return find(id).job();
    }

    @Override
    public void cancel(String id) {
        var export = find(id);
        exports.remove(id);
        export.cancel();
    }

    @Override
    public InputStream read(String id) {
        var export = find(id);
        if (export.job().state() != ExportJob.State.READY) {
            throw new Refused(ExportRefusal.JOB_NOT_READY);
        }
        try {
            return Files.newInputStream(export.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        exports.values().forEach(BackgroundExport::cancel);
        exports.clear();
        workers.shutdown();
    }

    private BackgroundExport find(String id) {
        sweep();
        var export = exports.get(id);
        if (export == null || !export.owner().equals(currentActor.get().id())) {
            throw new Refused(ExportRefusal.JOB_UNKNOWN);
        }
        return export;
    }

    private long others(BackgroundExport except) {
        return exports.values().stream()
                .filter(export -> export != except)
                .mapToLong(BackgroundExport::bytes)
                .sum();
    }

    /** A text was taken away: what was begun before may hold it. */
    void throwAwayOf(AgencyId agency) {
        drop(export -> export.agency().equals(agency));
    }

    /**
     * Whatever somebody asks for: what has waited too long goes away first, and what may hold a text that was taken
     * away since, by another node, too.
     */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void sweep() {
        if (exports.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var before = now.minus(KEPT);
        var redacted = exports.values().stream()
                .map(BackgroundExport::agency)
                .distinct()
                .collect(Collectors.toMap(
                        agency -> agency,
                        agency -> redactions.latest(agency, now).orElse(Instant.EPOCH)));
        drop(export -> {
            var startedAt = export.job().startedAt();
            return startedAt.isBefore(before)
                    || startedAt.isBefore(redacted.getOrDefault(export.agency(), Instant.EPOCH));
        });
    }

    private void drop(Predicate<BackgroundExport> which) {
        exports.values().removeIf(export -> {
            var goes = which.test(export);
            if (goes) {
                export.cancel();
            }
            return goes;
        });
    }
}
