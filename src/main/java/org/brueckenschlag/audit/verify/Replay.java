package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Follows each matter along its models, in the order of the log, while the rest of the check is further on. A fault is
 * told when {@link #finish} asks; whoever found a later one asks first.
 */
final class Replay implements AutoCloseable {

    private static final int BATCH = 256;
    private static final int AHEAD = 8;

    private record Row(long index, Entry entry) {}

    private final Models models;
    private final Map<String, Course> courses = new HashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verify-replay").factory());
    private final Semaphore room = new Semaphore(AHEAD);
    private List<Row> batch = new ArrayList<>(BATCH);
    private @Nullable Future<?> last;
    private volatile @Nullable FaultFound found;

    Replay(Models models) {
        this.models = models;
    }

    /** @param entry of a matter's chain */
    void follow(long index, Entry entry) {
        batch.add(new Row(index, entry));
        if (batch.size() == BATCH) {
            handOver();
        }
    }

    /**
     * Waits for all that was handed over.
     *
     * @throws FaultFound the first one
     */
    void finish() throws FaultFound {
        handOver();
        try {
            if (last != null) {
                last.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        var first = found;
        if (first != null) {
            throw first;
        }
    }

    /** How many were followed from their beginning. */
    int matters() {
        return courses.size();
    }

    private void handOver() {
        var rows = batch;
        batch = new ArrayList<>(BATCH);
        room.acquireUninterruptibly();
        last = thread.submit(() -> {
            try {
                follow(rows);
            } finally {
                room.release();
            }
        });
    }

    private void follow(List<Row> rows) {
        try {
            for (var row : rows) {
                if (found == null) {
                    follow(row);
                }
            }
        } catch (FaultFound e) {
            found = e;
        }
    }

    private void follow(Row row) throws FaultFound {
        var chain = row.entry().chain();
        if (row.entry().sequence() == 1) {
            courses.put(chain, new Course(models));
        }
        var course = courses.get(chain);
        if (course != null) {
            course.follow(row.index(), row.entry());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
