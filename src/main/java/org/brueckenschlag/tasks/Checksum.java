package org.brueckenschlag.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a task freezes when it is completed: the SHA-256 of some answers of its matter, kept as an answer itself. Which
 * answers, the model says (property {@code pruefsumme}, {@code docs/process-packages.md}).
 *
 * @param key under which the sum is kept, {@code snapshot_hash}
 * @param over keys of the answers; one that nobody gave counts as absent
 */
record Checksum(String key, List<String> over) {

    static final String PROPERTY = "pruefsumme";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Checksum {
        over = List.copyOf(over);
    }

    /** @param declared {@code snapshot_hash = planjahr, ziele}; empty for anything that names no answers */
    static Optional<Checksum> declared(@Nullable String declared) {
        if (declared == null || !declared.contains("=")) {
            return Optional.empty();
        }
        var equals = declared.indexOf('=');
        var keys = Stream.of(declared.substring(equals + 1).split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        return Optional.of(new Checksum(declared.substring(0, equals).strip(), keys));
    }

    /**
     * @return 64 hexadecimal digits; the same for the same answers, whatever way they were stored: names sorted,
     *     numbers in their shortest form, no blanks
     */
    String of(Map<String, Object> known) {
        var frozen = new TreeMap<String, Object>();
        over.forEach(key -> {
            if (known.get(key) != null) {
                frozen.put(key, plain(known.get(key)));
            }
        });
        return HexFormat.of().formatHex(sha256(JSON.writeValueAsString(frozen)));
    }

    Map<String, Object> addedTo(Map<String, Object> answers, Map<String, Object> known) {
        var more = new LinkedHashMap<>(answers);
        more.put(key, of(known));
        return more;
    }

    /** Numbers as texts of another kind than texts: 12 and 12.0 are the same figure, "12" is not. */
    private static Object plain(Object value) {
        return switch (value) {
            case Number number ->
                Map.of(
                        "zahl",
                        new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
            case List<?> list -> list.stream().map(Checksum::plain).toList();
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((name, entry) -> sorted.put(String.valueOf(name), plain(entry)));
                yield sorted;
            }
            default -> value;
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
