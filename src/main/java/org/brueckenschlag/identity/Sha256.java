package org.brueckenschlag.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of something that must not be kept. */
final class Sha256 {

    private Sha256() {}

    /** In hex; parts are told apart by a zero byte. */
    static String of(String first, String... more) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(first.getBytes(StandardCharsets.UTF_8));
            for (var part : more) {
                sha256.update((byte) 0);
                sha256.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
