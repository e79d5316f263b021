package org.brueckenschlag.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That one text was taken away: enough to find it again in an older database, and nothing of what it said.
 *
 * @param commitment of the text in the matter's chain
 * @param bySystem whether its time was over; otherwise a Datenschutz did it
 */
record KeptRedaction(String matter, String commitment, RedactionGround ground, boolean bySystem) {

    private static final String SYSTEM = "system";
    private static final int PARTS = 4;

    /** One line: id of the matter, commitment, ground, who. */
    String written() {
        return String.join(" ", matter, commitment, ground.key(), bySystem ? SYSTEM : "datenschutz");
    }

    static Optional<KeptRedaction> read(String line) {
        var parts = line.split(" ", -1);
        return parts.length == PARTS && parts[1].matches("[0-9a-f]{64}")
                ? ground(parts[2]).map(ground -> new KeptRedaction(parts[0], parts[1], ground, parts[3].equals(SYSTEM)))
                : Optional.empty();
    }

    private static Optional<RedactionGround> ground(String key) {
        return Arrays.stream(RedactionGround.values())
                .filter(ground -> ground.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
