package org.brueckenschlag.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One link of a chain as it is stored. {@code docs/trail-format.md} describes the content field by field.
 *
 * @param content canonical JSON; holds everything that the other columns say
 * @param disclosed the values behind the content's commitments as JSON; null where there is none
 * @param hash leaf hash of RFC 6962 over the UTF-8 bytes of {@code content}, 64 hexadecimal digits
 */
record ChainLink(
        Chain chain,
        long sequence,
        Instant at,
        ActorId actor,
        String previous,
        String hash,
        String content,
        @Nullable String disclosed) {

    /** Grows when a field changes its meaning; new fields alone do not need it. */
    static final long VERSION = 2;

    static final String BEGINNING = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    static ChainLink first(Chain chain) {
        return new ChainLink(chain, 0, Instant.EPOCH, ActorId.SYSTEM, "", BEGINNING, "", null);
    }

    /** Some link of which only place, time and hash are known: enough to append. */
    static ChainLink lastOf(Chain chain, long sequence, Instant at, String hash) {
        return new ChainLink(chain, sequence, at, ActorId.SYSTEM, "", hash, "", null);
    }

    /** The link after this one. */
    ChainLink next(Instant at, Doer doer, List<TrailStep> steps) {
        var commitments = new Commitments();
        var content = new HashMap<String, Object>();
        content.put("v", VERSION);
        content.put("chain", chain.name());
        content.put("seq", sequence + 1);
        content.put("prev", hash);
        content.put("at", at.toString());
        content.put("actor", doer.id().value());
        if (!doer.roles().isEmpty()) {
            content.put("roles", doer.roles());
        }
        if (chain.agency() != null) {
            content.put("agency", chain.agency().value());
        }
        content.put(
                "steps",
                steps.stream()
                        .map(commitments::inPlaceOfText)
                        .map(TrailStep::written)
                        .toList());
        var json = CanonicalJson.of(content);
        return new ChainLink(chain, sequence + 1, at, doer.id(), hash, leafHash(json), json, commitments.disclosed());
    }

    /** Everything that the content says. */
    Map<String, Object> read() {
        return JSON.readValue(content, new TypeReference<>() {});
    }

    /** Keys of the roles that the actor held. */
    List<String> roles() {
        return LinkContent.roles(content);
    }

    /** As they were told: with the values behind the commitments, where these were not redacted. */
    List<TrailStep> steps() {
        return LinkContent.steps(content, Commitments.values(disclosed));
    }

    /** As they are written: with commitments where there is free text. */
    List<TrailStep> written() {
        return LinkContent.steps(content, Map.of());
    }

    static String leafHash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
