package org.brueckenschlag.audit.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and who signed it (C2SP signed-note).
 *
 * @param text ends with a line break, which is signed too
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String DASH = "\u2014 ";
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("a note ends with a line break");
        }
    }

    public static SignedNote of(String text, SigningKey key) {
        var name = key.verifierKey().name();
        var signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        var id = key.verifierKey().idBytes();
        var both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return new SignedNote(text, List.of(new Line(name, StrictBase64.write(both))));
    }

    /** @throws IllegalArgumentException unless {@link #toString()} would write exactly that */
    public static SignedNote parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new IllegalArgumentException("not a signed note");
        }
        var lines =
                note.substring(end + 2, Math.max(end + 2, note.length() - 1)).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("too many signatures");
        }
        var signatures = new ArrayList<Line>();
        for (var line : lines) {
            signatures.add(Line.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** Whether one of the signatures is by that key and right. Signatures by others do not matter. */
    public boolean isSignedBy(VerifierKey key) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        return signatures.stream().anyMatch(line -> line.isBy(key) && key.fits(message, line.signature()));
    }

    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }

    /**
     * One signature.
     *
     * @param name of the key
     * @param base64 the key's id (4 bytes) and the signature behind it
     */
    public record Line(String name, String base64) {

        public Line {
            if (name.isEmpty() || name.contains(" ") || name.contains("+")) {
                throw new IllegalArgumentException("not the name of a key");
            }
            if (StrictBase64.read(base64).length <= VerifierKey.ID_LENGTH) {
                throw new IllegalArgumentException("no signature");
            }
        }

        private static Line parse(String line) {
            var parts = line.split(" ", -1);
            if (!line.startsWith(DASH) || parts.length != 3) {
                throw new IllegalArgumentException("not a signature line");
            }
            return new Line(parts[1], parts[2]);
        }

        private boolean isBy(VerifierKey key) {
            var id = Arrays.copyOf(StrictBase64.read(base64), VerifierKey.ID_LENGTH);
            return name.equals(key.name()) && Arrays.equals(id, key.idBytes());
        }

        private byte[] signature() {
            var both = StrictBase64.read(base64);
            return Arrays.copyOfRange(both, VerifierKey.ID_LENGTH, both.length);
        }

        @Override
        public String toString() {
            return DASH + name + " " + base64;
        }
    }
}
