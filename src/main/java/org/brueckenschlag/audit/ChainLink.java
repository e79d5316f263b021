package org.brueckenschlag.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One link of a chain as it is stored. {@code docs/trail-format.md} describes the content field by field.
 *
 * @param content canonical JSON; holds everything that the other columns say
 * @param hash SHA-256 over the UTF-8 bytes of {@code content}
 */
record ChainLink(
        String chain,
        long sequence,
        Instant at,
        @Nullable AgencyId agency,
        ActorId actor,
        String previous,
        String hash,
        String content) {

    /** Grows when a field changes its meaning; new fields alone do not need it. */
    static final long VERSION = 1;

    static final String BEGINNING = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    static ChainLink first(String chain) {
        return new ChainLink(chain, 0, Instant.EPOCH, null, ActorId.SYSTEM, "", BEGINNING, "");
    }

    /** The link after this one. */
    ChainLink next(Instant at, @Nullable AgencyId agency, ActorId actor, List<HistoryStep> steps) {
        var content = new HashMap<String, Object>();
        content.put("v", VERSION);
        content.put("chain", chain);
        content.put("seq", sequence + 1);
        content.put("prev", hash);
        content.put("at", at.toString());
        if (agency != null) {
            content.put("agency", agency.value());
        }
        content.put("actor", actor.value());
        content.put("steps", steps.stream().map(ChainLink::written).toList());
        var json = CanonicalJson.of(content);
        return new ChainLink(chain, sequence + 1, at, agency, actor, hash, sha256(json), json);
    }

    List<HistoryStep> steps() {
        Map<String, Object> read = JSON.readValue(content, new TypeReference<>() {});
        return read.get("steps") instanceof List<?> steps
                ? steps.stream().map(step -> read((Map<?, ?>) step)).toList()
                : List.of();
    }

    static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Map<String, Object> written(HistoryStep step) {
        var written = new HashMap<String, Object>();
        written.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
        putUnlessNull(written, "element", step.element());
        putUnlessNull(written, "activity", step.activity());
        putUnlessNull(written, "task", step.task());
        written.put("at", step.at().toString());
        if (!step.data().isEmpty()) {
            written.put("data", step.data());
        }
        return written;
    }

    private static HistoryStep read(Map<?, ?> step) {
        var data = new HashMap<String, Object>();
        if (step.get("data") instanceof Map<?, ?> values) {
            values.forEach((key, value) -> data.put((String) key, value));
        }
        return new HistoryStep(
                HistoryStep.Kind.valueOf(String.valueOf(step.get("kind")).toUpperCase(Locale.ROOT)),
                (String) step.get("element"),
                (String) step.get("activity"),
                (String) step.get("task"),
                Instant.parse(String.valueOf(step.get("at"))),
                data);
    }

    private static void putUnlessNull(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
