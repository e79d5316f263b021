package org.brueckenschlag.audit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The newest seal that this node has seen, in a file beside the key and so outside of the database: whoever puts an
 * older database back does not put it back, too.
 */
@Component
class KeptSeal {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSeal.class);

    private final Path file;
    private boolean complained;

    KeptSeal(SigningKeys keys, @Value("${brueckenschlag.trail.kept-seal:}") String file) {
        this.file = file.isEmpty() ? keys.besides(".seal") : Path.of(file);
    }

    /** A file beside it, with its name and that ending. */
    Path besides(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * @param vkeys whoever may have signed it; what somebody else put there must not stop the log
     * @return empty where there is none yet, or none that can be believed
     */
    synchronized Optional<Checkpoint> newest(List<String> vkeys) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var note = SignedNote.parse(Files.readString(file));
            if (vkeys.stream().map(VerifierKey::parse).noneMatch(note::isSignedBy)) {
                complain("was signed by nobody who is known here");
                return Optional.empty();
            }
            return Optional.of(Checkpoint.parse(note.text()));
        } catch (IOException | IllegalArgumentException e) {
            complain("cannot be read");
            return Optional.empty();
        }
    }

    /** What cannot be kept is no reason not to seal: it only means that a restore may go unnoticed here. */
    synchronized void keep(Seal seal) {
        try {
            var young = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(young, seal.note());
            try {
                Files.move(young, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(young, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            complain("cannot be written");
        }
    }

    /** Once: it is looked at every other second. */
    private void complain(String what) {
        if (!complained) {
            complained = true;
            LOG.warn("the kept seal {} {}", file, what);
        }
    }
}
