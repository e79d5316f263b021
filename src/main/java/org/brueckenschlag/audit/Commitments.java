package org.brueckenschlag.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that might turn out to be personal never stand in a chain themselves. In their place stands a commitment:
 * {@code HMAC-SHA256(salt, canonical JSON of the value)}. Value and salt are kept beside the entry; once they are taken
 * away nobody can guess the value, and every hash still fits (security.md 3.4; GDPR article 17).
 *
 * <p>A step names such values in its data under {@link #FREE_TEXT}: names of fields, which are then found at any depth.
 */
final class Commitments {

    /** Names of the fields of this step whose values are free text. */
    static final String FREE_TEXT = "free_text";

    static final String COMMITMENT = "commitment";

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final Map<String, Object> disclosed = new TreeMap<>();
    private final Set<String> fields = new java.util.HashSet<>();

    /**
     * The step with commitments where it has free text; a variable of a name that held free text before holds it, too.
     */
    TrailStep inPlaceOfText(TrailStep step) {
        if (step.data().get(FREE_TEXT) instanceof Collection<?> names) {
            names.forEach(name -> fields.add((String) name));
        }
        if (fields.isEmpty()) {
            return step;
        }
        var data = new HashMap<>(step.data());
        if (step.data().get("name") instanceof String variable
                && fields.contains(variable)
                && data.containsKey("value")) {
            data.computeIfPresent("value", (name, value) -> commit(value));
        }
        data.replaceAll((name, value) -> name.equals(FREE_TEXT) ? value : committed(name, value));
        return new TrailStep(step.kind(), step.element(), step.activity(), step.task(), step.at(), data);
    }

    /** JSON of all values given a commitment so far, with their salts; null where there is none. */
    @Nullable
    String disclosed() {
        return disclosed.isEmpty() ? null : CanonicalJson.of(disclosed);
    }

    private Object committed(String name, Object value) {
        if (fields.contains(name)) {
            return commit(value);
        }
        return switch (value) {
            case Map<?, ?> map -> {
                var copy = new HashMap<String, Object>();
                map.forEach((key, entry) -> copy.put((String) key, committed((String) key, entry)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(entry -> committed("", entry)).toList();
            default -> value;
        };
    }

    private Map<String, Object> commit(Object value) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var commitment = of(salt, value);
        disclosed.put(commitment, Map.of("salt", Base64.getEncoder().encodeToString(salt), "value", value));
        return Map.of(COMMITMENT, commitment);
    }

    /** The same without some of the values; null where none is left. */
    static @Nullable String without(@Nullable String disclosed, Collection<String> commitments) {
        var left = new TreeMap<String, Object>(read(disclosed));
        left.keySet().removeAll(commitments);
        return left.isEmpty() ? null : CanonicalJson.of(left);
    }

    /** @return 64 hexadecimal digits */
    static String of(byte[] salt, Object value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(CanonicalJson.of(value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** By commitment: what was disclosed ({@code salt}, {@code value}). */
    static Map<String, Map<String, Object>> read(@Nullable String disclosed) {
        return disclosed == null ? Map.of() : JSON.readValue(disclosed, new TypeReference<>() {});
    }

    /** By commitment: the value behind it. */
    static Map<String, Object> values(@Nullable String disclosed) {
        return disclosed == null
                ? Map.of()
                : read(disclosed).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get("value")));
    }
}
