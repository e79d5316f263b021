package org.brueckenschlag.audit.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be taken out again. Each one that is there fits its commitment; each one that is not is explained by
 * an entry about its redaction.
 */
final class Disclosures implements AutoCloseable {

    static final String NAME = "disclosures.jsonl";
    private static final int SALT = 32;

    private record Disclosure(String commitment, long index, byte[] salt, Object value) {}

    private record Withheld(String chain, long sequence, long index) {}

    private final Lines lines;
    private final Map<String, Withheld> withheld = new HashMap<>();
    private @Nullable Disclosure next;
    private long last = -1;
    private long count;
    private long redacted;

    Disclosures(ExportFiles files) throws FaultFound {
        lines = new Lines(files, NAME);
        next = read();
    }

    long count() {
        return count;
    }

    long redacted() {
        return redacted;
    }

    /** What the export discloses of that entry, and what it does not. */
    void check(long index, Entry entry) throws FaultFound {
        var open = new HashSet<>(entry.commitments());
        for (var disclosure = next; disclosure != null && disclosure.index() <= index; disclosure = next) {
            if (disclosure.index() < index || !open.remove(disclosure.commitment())) {
                throw Fault.DISCLOSURE_SURPLUS.at(disclosure.index(), "");
            }
            if (!disclosure.commitment().equals(commitment(disclosure.salt(), disclosure.value()))) {
                throw Fault.DISCLOSURE.at(index, "");
            }
            next = read();
        }
        for (var commitment : open) {
            withheld.put(commitment, new Withheld(entry.chain(), entry.sequence(), index));
        }
    }

    /**
     * A step says that a value was taken out.
     *
     * @param isWhole whether the export has the chain from its beginning
     */
    void redaction(long index, String chain, Entry.Step step, boolean isWhole) throws FaultFound {
        var commitment = step.text("commitment");
        var withdrawn = commitment == null ? null : withheld.get(commitment);
        if (withdrawn == null) {
            if (isWhole) {
                throw Fault.REDACTION.at(index, "");
            }
            return;
        }
        if (!withdrawn.chain().equals(chain)
                || !Long.valueOf(withdrawn.sequence()).equals(step.data().get("entry"))) {
            throw Fault.REDACTION.at(index, "");
        }
        withheld.remove(commitment);
        redacted++;
    }

    void checkEnd(long expected) throws FaultFound {
        var left = next;
        if (left != null) {
            throw Fault.DISCLOSURE_SURPLUS.at(left.index(), "");
        }
        if (count != expected) {
            throw Fault.COUNT.in(NAME);
        }
        var first = withheld.values().stream().mapToLong(Withheld::index).min();
        if (first.isPresent()) {
            throw Fault.DISCLOSURE_MISSING.at(first.getAsLong(), "");
        }
    }

    private @Nullable Disclosure read() throws FaultFound {
        var line = lines.next();
        if (line == null) {
            return null;
        }
        count++;
        try {
            var map = CanonicalReader.readMap(line);
            if (!map.keySet().equals(Set.of("commitment", "index", "salt", "value"))
                    || !(map.get("commitment") instanceof String commitment)
                    || !(map.get("index") instanceof Long index)
                    || !(map.get("salt") instanceof String salt)
                    || index < last) {
                throw Fault.DISCLOSURE.in(NAME);
            }
            last = index;
            return new Disclosure(commitment, index, salt(salt), map.values().toArray()[map.size() - 1]);
        } catch (IllegalArgumentException e) {
            throw Fault.DISCLOSURE.in(NAME);
        }
    }

    private static byte[] salt(String text) {
        var salt = Base64.getDecoder().decode(text);
        if (salt.length != SALT || !Base64.getEncoder().encodeToString(salt).equals(text)) {
            throw new IllegalArgumentException("not a salt");
        }
        return salt;
    }

    private static String commitment(byte[] salt, Object value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(CanonicalJson.of(value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public void close() throws FaultFound {
        lines.close();
    }
}
