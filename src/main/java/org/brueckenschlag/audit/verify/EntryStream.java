package org.brueckenschlag.audit.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.brueckenschlag.audit.log.LogHash;
import org.jspecify.annotations.Nullable;

/**
 * The lines of {@code entries.jsonl}, hashed and read by several threads, handed out in their order. Never more than a
 * few megabytes are on the way.
 */
final class EntryStream implements AutoCloseable {

    static final String NAME = "entries.jsonl";

    private static final int BATCH_BYTES = 1 << 18;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final int AHEAD = 2 * THREADS;

    /** @param entry absent where the line is no content of this version */
    record Line(LogHash hash, @Nullable Entry entry, boolean isFuture) {}

    private final Lines lines;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("verify-", 0).factory());
    private final Deque<Future<List<Line>>> ahead = new ArrayDeque<>();
    private Iterator<Line> batch = List.<Line>of().iterator();
    private boolean isRead;
    private @Nullable FaultFound broken;

    EntryStream(ExportFiles files) throws FaultFound {
        lines = new Lines(files, NAME);
    }

    /** Null after the last. */
    @Nullable
    Line next() throws FaultFound {
        while (!batch.hasNext()) {
            readAhead();
            var first = ahead.poll();
            if (first == null) {
                if (broken != null) {
                    throw broken;
                }
                return null;
            }
            batch = result(first).iterator();
        }
        return batch.next();
    }

    /** A file that breaks off is told after what could still be read: the first fault decides. */
    private void readAhead() {
        while (!isRead && ahead.size() < AHEAD) {
            var raw = new ArrayList<byte[]>();
            var bytes = 0;
            try {
                while (bytes < BATCH_BYTES) {
                    var line = lines.next();
                    if (line == null) {
                        isRead = true;
                        break;
                    }
                    raw.add(line);
                    bytes += line.length;
                }
            } catch (FaultFound e) {
                broken = e;
                isRead = true;
            }
            if (!raw.isEmpty()) {
                ahead.add(
                        threads.submit(() -> raw.stream().map(EntryStream::line).toList()));
            }
        }
    }

    private static Line line(byte[] bytes) {
        var hash = LogHash.ofLeaf(bytes);
        try {
            var content = CanonicalReader.readMap(bytes);
            var isFuture = content.get("v") instanceof Long version && version > Entry.VERSION;
            return new Line(hash, isFuture ? null : Entry.of(content), isFuture);
        } catch (IllegalArgumentException e) {
            return new Line(hash, null, false);
        }
    }

    private static List<Line> result(Future<List<Line>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() throws FaultFound {
        threads.shutdownNow();
        lines.close();
    }
}
