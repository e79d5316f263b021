package org.brueckenschlag.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
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
    private final Clock clock;
    private final Map<String, BackgroundExport> exports = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("export-", 0).daemon().factory());

    StoredExports(CurrentActor currentActor, ExportFolder folder, Clock clock) {
        this.currentActor = currentActor;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public ExportJob start(Supplier<? extends Export> opening) {
        sweep();
        var owner = currentActor.get().id();
        synchronized (exports) {
            makeRoom(own());
            var export = new BackgroundExport(
                    UUID.randomUUID().toString(), owner, opening.get(), folder.path(), clock.instant());
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

    /** Whatever somebody asks for: what has waited too long goes away first. */
    private void sweep() {
        var before = clock.instant().minus(KEPT);
        exports.values().removeIf(export -> {
            var isOld = export.job().startedAt().isBefore(before);
            if (isOld) {
                export.cancel();
            }
            return isOld;
        });
    }
}
