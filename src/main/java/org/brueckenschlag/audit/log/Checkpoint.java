package org.brueckenschlag.audit.log;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log states about itself at one moment (C2SP tlog-checkpoint).
 *
 * @param origin which log it is
 * @param extensions further lines that others may have put in; kept, because they are signed too
 */
public record Checkpoint(String origin, long size, LogHash root, List<String> extensions) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || size < 0) {
            throw new IllegalArgumentException("no checkpoint");
        }
    }

    public Checkpoint(String origin, long size, LogHash root) {
        this(origin, size, root, List.of());
    }

    /** @param text of a signed note, as {@link #text()} writes it */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        var end = lines.length - 1;
        if (end < LINES || !lines[end].isEmpty() || !NUMBER.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        var extensions = List.of(lines).subList(LINES, end);
        if (extensions.contains("")) {
            throw new IllegalArgumentException("a checkpoint with an empty line");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), LogHash.of(StrictBase64.read(lines[2])), extensions);
    }

    /** What is signed. */
    public String text() {
        var text = new StringBuilder(origin + "\n" + size + "\n" + StrictBase64.write(root.bytes()) + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Signs the checkpoint as a note. */
    public SignedNote signedBy(SigningKey key) {
        return SignedNote.of(text(), key);
    }
}
