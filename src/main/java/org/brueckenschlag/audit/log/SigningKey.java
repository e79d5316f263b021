package org.brueckenschlag.audit.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The private half of a key that signs notes. On disk: the verifier key in the first line, below it the private key as
 * PKCS#8 in PEM form, which other tools read too.
 */
public final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final Pattern FILE =
            Pattern.compile("([^\\r\\n]+)\\R" + BEGIN + "\\R([A-Za-z0-9+/=\\r\\n]+?)\\R" + END + "\\R?");

    private final VerifierKey verifierKey;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifierKey, PrivateKey key) {
        this.verifierKey = verifierKey;
        this.key = key;
    }

    /**
     * A new key.
     *
     * @param name the log's origin. A key that takes over from another has the same name: it is the same log
     */
    public static SigningKey create(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** @throws IOException where the file is missing or is not what {@link #write} has written */
    public static SigningKey read(Path file) throws IOException {
        var parts = FILE.matcher(Files.readString(file));
        if (!parts.matches()) {
            throw new IOException("not a signing key: " + file);
        }
        try {
            var encoded = Base64.getMimeDecoder().decode(parts.group(2));
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var read = new SigningKey(VerifierKey.parse(parts.group(1)), key);
            var anything = new byte[] {1};
            if (!read.verifierKey.fits(anything, read.sign(anything))) {
                throw new IOException("the halves of the key do not belong together: " + file);
            }
            return read;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IOException("not a signing key: " + file, e);
        }
    }

    /**
     * Writes the key into a new file that nobody but its owner may read.
     *
     * @throws FileAlreadyExistsException rather than losing the key that is there
     */
    public void write(Path file) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(file, isPosix ? new FileAttribute<?>[] {onlyOwner} : new FileAttribute<?>[0]);
        var pem =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8)).encodeToString(key.getEncoded());
        Files.writeString(
                file,
                verifierKey + "\n" + BEGIN + "\n" + pem + "\n" + END + "\n",
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "SigningKey[" + verifierKey + "]";
    }
}
