package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which texts were taken away, in a file beside the kept seal and so outside of the database: an older database that is
 * put back has them again and does not know it. No word of them stands here.
 */
@Component
class KeptRedactions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRedactions.class);

    private final Path file;

    KeptRedactions(KeptSeal seal) {
        this.file = seal.besides(".redactions");
    }

    /** Oldest first; empty where there is none yet. A line that was cut off is left out. */
    synchronized List<KeptRedaction> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> KeptRedaction.read(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the commit: what was rolled back is not taken away when the program starts again. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TextsRedacted event) {
        try {
            keep(event.redactions());
        } catch (UncheckedIOException e) {
            // it has happened; the next start writes down what is missing here
            LOG.error("the list of redactions {} cannot be written", file);
        }
    }

    synchronized void keep(Collection<KeptRedaction> redactions) {
        // a line of its own, whatever a start that broke off has left at the end
        var lines = redactions.stream().map(KeptRedaction::written).collect(Collectors.joining("\n", "\n", "\n"));
        try {
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
