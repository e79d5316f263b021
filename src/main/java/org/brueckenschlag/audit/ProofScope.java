package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/** What a proof is about. */
sealed interface ProofScope {

    AgencyId agency();

    /** Whether it is about entries of the installation, too, that were written then. */
    boolean has(Instant at);

    /** As the manifest says it. */
    Map<String, Object> written();

    /** One matter. */
    record OfMatter(AgencyId agency, MatterId matter, String number) implements ProofScope {

        @Override
        public boolean has(Instant at) {
            return false;
        }

        @Override
        public Map<String, Object> written() {
            return Map.of("kind", "matter", "matter", matter.value(), "number", number);
        }
    }

    /**
     * Some matters.
     *
     * @param numbers by id
     */
    record OfMatters(AgencyId agency, SortedMap<String, String> numbers) implements ProofScope {

        @Override
        public boolean has(Instant at) {
            return false;
        }

        @Override
        public Map<String, Object> written() {
            return Map.of(
                    "kind",
                    "matters",
                    "matters",
                    numbers.entrySet().stream()
                            .map(each -> Map.of("matter", each.getKey(), "number", each.getValue()))
                            .toList());
        }
    }

    /**
     * Everything of an agency, or a part of it.
     *
     * @param to the moment after the last one
     */
    record OfAgency(
            AgencyId agency,
            @Nullable Instant from,
            @Nullable Instant to) implements ProofScope {

        String kind() {
            return isWhole() ? "agency" : "period";
        }

        boolean isWhole() {
            return from == null && to == null;
        }

        @Override
        public boolean has(Instant at) {
            return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
        }

        /** {@code from} and {@code to}, as far as they are set. */
        Map<String, Object> bounds() {
            var bounds = new HashMap<String, Object>();
            if (from != null) {
                bounds.put("from", from.toString());
            }
            if (to != null) {
                bounds.put("to", to.toString());
            }
            return bounds;
        }

        @Override
        public Map<String, Object> written() {
            var written = new HashMap<>(bounds());
            written.put("kind", kind());
            return written;
        }
    }
}
