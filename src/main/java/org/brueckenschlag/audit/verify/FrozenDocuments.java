package org.brueckenschlag.audit.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.verify.Verdict.FrozenDocument;
import org.jspecify.annotations.Nullable;

/** Looks for a document among those that entries say were frozen. */
final class FrozenDocuments {

    static final String KIND = "dossier_frozen";

    private final @Nullable String sought;
    private final Map<Long, Long> newest = new HashMap<>();
    private @Nullable FrozenDocument found;

    /** @param sought SHA-256, 64 hexadecimal digits; null where nothing is sought */
    FrozenDocuments(@Nullable String sought) {
        this.sought = sought;
    }

    void frozen(Entry entry, Entry.Step step) {
        if (sought == null
                || !(step.data().get("year") instanceof Long year)
                || !(step.data().get("dossier_version") instanceof Long version)) {
            return;
        }
        newest.merge(year, version, Math::max);
        if (step.data().get("documents") instanceof List<?> documents) {
            for (var document : documents) {
                if (document instanceof Map<?, ?> named && sought.equals(named.get("sha256"))) {
                    found = new FrozenDocument(
                            year,
                            version,
                            String.valueOf(named.get("format")),
                            String.valueOf(named.get("language")),
                            Instant.ofEpochMilli(entry.at()),
                            version);
                }
            }
        }
    }

    /** Null where nothing was sought. */
    @Nullable
    FrozenDocument found() throws FaultFound {
        if (sought == null) {
            return null;
        }
        var document = found;
        if (document == null) {
            throw Fault.DOCUMENT.in("");
        }
        return new FrozenDocument(
                document.year(),
                document.version(),
                document.format(),
                document.language(),
                document.at(),
                newest.getOrDefault(document.year(), document.version()));
    }
}
