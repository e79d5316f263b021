package org.brueckenschlag.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.audit.log.CanonicalJson;

/**
 * A text in the ways in which it may be written down: as it is, and as JSON writes it. A very short one counts where it
 * is all of a value only; inside of words it is found everywhere.
 */
record SoughtText(String text) {

    private static final int SHORT = 8;

    boolean isWhole() {
        return text.length() < SHORT;
    }

    /** What a value has to hold. */
    List<String> parts() {
        var json = CanonicalJson.of(text);
        return isWhole()
                ? List.of(json)
                : Stream.of(text, json.substring(1, json.length() - 1))
                        .distinct()
                        .toList();
    }

    boolean isIn(String value) {
        return (isWhole() && value.equals(text)) || parts().stream().anyMatch(value::contains);
    }

    int longestInBytes() {
        return parts().stream()
                .mapToInt(part -> part.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
    }
}
