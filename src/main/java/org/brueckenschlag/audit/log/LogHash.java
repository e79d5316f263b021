package org.brueckenschlag.audit.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 value as RFC 6962 takes it: leaves and inner nodes begin differently, so that none can pass for the other.
 */
public final class LogHash {

    /** Bytes of one hash. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private LogHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** SHA-256(0x00 ‖ content). */
    public static LogHash ofLeaf(byte[] content) {
        var digest = sha256();
        digest.update((byte) 0);
        digest.update(content);
        return new LogHash(digest.digest());
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static LogHash ofNode(LogHash left, LogHash right) {
        var digest = sha256();
        digest.update((byte) 1);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new LogHash(digest.digest());
    }

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static LogHash ofNothing() {
        return new LogHash(sha256().digest());
    }

    /** @param bytes exactly 32 */
    public static LogHash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** @param hex 64 lower-case digits */
    public static LogHash ofHex(String hex) {
        var hash = of(HexFormat.of().parseHex(hex));
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("not in lower case");
        }
        return hash;
    }

    /** The hash number {@code position} of those that lie behind one another. */
    static LogHash at(byte[] many, int position) {
        return at(many, position * LENGTH, LENGTH);
    }

    private static LogHash at(byte[] bytes, int from, int length) {
        if (length != LENGTH || from + length > bytes.length) {
            throw new IllegalArgumentException("not the 32 bytes of a hash");
        }
        return new LogHash(Arrays.copyOfRange(bytes, from, from + length));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    void copyTo(byte[] many, int position) {
        System.arraycopy(bytes, 0, many, position * LENGTH, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
