package org.brueckenschlag.audit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.brueckenschlag.audit.log.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs seals. It lives in a file outside of the database, so that whoever changes the database cannot
 * sign what they made. Where the setting allows it the file is made at the first start; elsewhere the start is refused
 * without one.
 *
 * <p>A second file beside it, with {@code .next} behind its name, takes over at the next start.
 */
@Component
class SigningKeys {

    private final Path file;
    private SigningKey current;
    private @Nullable SigningKey next;

    SigningKeys(
            @Value("${brueckenschlag.trail.signing-key}") Path file,
            @Value("${brueckenschlag.trail.make-signing-key:false}") boolean mayMake) {
        this.file = file;
        try {
            if (!Files.exists(file)) {
                if (!mayMake) {
                    throw new SigningKeyMissing(file);
                }
                create(file);
            }
            this.current = SigningKey.read(file);
            this.next = Files.exists(nextFile()) ? SigningKey.read(nextFile()) : null;
        } catch (IOException e) {
            throw new SigningKeyMissing(file, e);
        }
    }

    /** Name of the log, the same for all keys that ever sign it. */
    synchronized String origin() {
        return current.verifierKey().name();
    }

    synchronized SigningKey current() {
        return current;
    }

    synchronized String currentVkey() {
        return current.verifierKey().toString();
    }

    /** The key that waits to take over, as others may know it; null where none does. */
    synchronized @Nullable String nextVkey() {
        return next == null ? null : next.verifierKey().toString();
    }

    /** The next key signs from now on; the old one's file stays, for its owner to destroy. */
    synchronized void takeOver() throws IOException {
        if (next == null) {
            throw new IllegalStateException("no key waits");
        }
        move(
                file,
                file.resolveSibling(
                        file.getFileName() + "." + current.verifierKey().id() + ".old"));
        move(nextFile(), file);
        current = next;
        next = null;
    }

    private Path nextFile() {
        return besides(".next");
    }

    /** A file in the key's folder, with its name and that ending. */
    Path besides(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Makes the key of a new log, in a file that must not be there yet. */
    static SigningKey create(Path file) throws IOException {
        var random = new byte[4];
        new SecureRandom().nextBytes(random);
        return write(SigningKey.create("brueckenschlag-" + HexFormat.of().formatHex(random)), file);
    }

    /** Makes a key that will take over from another of the same log. */
    static SigningKey createNext(Path file) throws IOException {
        var name = SigningKey.read(file).verifierKey().name();
        return write(SigningKey.create(name), file.resolveSibling(file.getFileName() + ".next"));
    }

    private static SigningKey write(SigningKey key, Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        key.write(file);
        return key;
    }
}
