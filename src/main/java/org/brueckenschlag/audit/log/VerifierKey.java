package org.brueckenschlag.audit.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The public half of a key that signs notes, written {@code name+id+base64} (C2SP signed-note, Ed25519). */
public final class VerifierKey {

    static final byte ED25519 = 1;
    static final int ID_LENGTH = 4;

    private static final int RAW_LENGTH = 32;
    /** ASN.1 around the 32 bytes: RFC 8410. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Pattern WRITTEN = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+={0,2})");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private VerifierKey(String name, byte[] raw) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(sign -> Character.isWhitespace(sign))) {
            throw new IllegalArgumentException("not the name of a key");
        }
        if (raw.length != RAW_LENGTH) {
            throw new IllegalArgumentException("not a key of 32 bytes");
        }
        this.name = name;
        this.raw = raw;
        this.key = publicKey(raw);
    }

    static VerifierKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length));
    }

    /** @throws IllegalArgumentException unless it is such a key and its id fits */
    public static VerifierKey parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a verifier key");
        }
        var bytes = StrictBase64.read(parts.group(3));
        if (bytes.length != RAW_LENGTH + 1 || bytes[0] != ED25519) {
            throw new IllegalArgumentException("not a key for Ed25519");
        }
        var key = new VerifierKey(parts.group(1), Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!key.id().equals(parts.group(2))) {
            throw new IllegalArgumentException("the key's id does not fit its name and bytes");
        }
        return key;
    }

    /** Which log the key speaks for. */
    public String name() {
        return name;
    }

    /** Eight hexadecimal digits that tell keys of one name apart. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        var digest = LogHash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(typed());
        return Arrays.copyOf(digest.digest(), ID_LENGTH);
    }

    boolean fits(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException e) {
            // says Java for what has not even the form of a signature
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    private static PublicKey publicKey(byte[] raw) {
        var encoded = Arrays.copyOf(X509, X509.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key for Ed25519", e);
        }
    }

    private byte[] typed() {
        var typed = new byte[raw.length + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+" + StrictBase64.write(typed());
    }
}
