package org.brueckenschlag.audit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One export in the background: what a worker writes, and others look at. */
final class BackgroundExport {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundExport.class);

    private final String id;
    private final ActorId owner;
    private final AgencyId agency;
    private final Export export;
    private final Path file;
    private final Instant startedAt;
    private volatile ExportJob.State state = ExportJob.State.RUNNING;
    private volatile double progress;
    private volatile long bytes;
    private volatile boolean isCancelled;

    BackgroundExport(String id, ActorId owner, AgencyId agency, Export export, Path folder, Instant startedAt) {
        this.id = id;
        this.owner = owner;
        this.agency = agency;
        this.export = export;
        this.file = folder.resolve(id + ".export");
        this.startedAt = startedAt;
    }

    /** @param hasRoom whether so many bytes of this file may be kept */
    void run(LongPredicate hasRoom) {
        try (var out = new Counted(Files.newOutputStream(file), hasRoom)) {
            export.writeTo(out, this::reached);
            out.flush();
            state = ExportJob.State.READY;
        } catch (CancellationException gone) {
            state = ExportJob.State.FAILED;
        } catch (IOException | RuntimeException e) {
            state = ExportJob.State.FAILED;
            LOG.warn("an export was not finished: {}", e.getClass().getSimpleName());
        }
        if (state != ExportJob.State.READY || isCancelled) {
            delete();
        }
    }

    /** Stops it where it runs; its file goes away. */
    void cancel() {
        isCancelled = true;
        if (state != ExportJob.State.RUNNING) {
            delete();
        }
    }

    ExportJob job() {
        return new ExportJob(id, export.fileName(), export.mediaType(), state, progress, bytes, startedAt);
    }

    ActorId owner() {
        return owner;
    }

    AgencyId agency() {
        return agency;
    }

    Path file() {
        return file;
    }

    long bytes() {
        return bytes;
    }

    private boolean reached(double part) {
        progress = part;
        return !isCancelled;
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
            bytes = 0;
        } catch (IOException e) {
            LOG.warn(
                    "an export's file stays until the next start: {}",
                    e.getClass().getSimpleName());
        }
    }

    private final class Counted extends FilterOutputStream {

        private final LongPredicate hasRoom;

        Counted(OutputStream out, LongPredicate hasRoom) {
            super(out);
            this.hasRoom = hasRoom;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            if (!hasRoom.test(bytes + length)) {
                throw new IOException("no room for a larger export");
            }
            out.write(some, from, length);
            bytes += length;
        }
    }
}
