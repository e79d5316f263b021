package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing a chain has shown. It says whether the stored entries still fit each other; that nobody has
 * exchanged them all only a seal outside of this database can say.
 *
 * @param entries how many there are
 * @param since when the first was written; null without entries
 * @param firstBad sequence of the first entry that does not fit; null where all do
 */
public record ChainCheck(
        long entries, @Nullable Instant since, @Nullable Long firstBad) {

    public boolean isWhole() {
        return firstBad == null;
    }

    /** @param links all of one chain, in their order */
    static ChainCheck of(List<ChainLink> links) {
        var previous = ChainLink.BEGINNING;
        var sequence = 0L;
        for (var link : links) {
            sequence++;
            if (link.sequence() != sequence || !link.previous().equals(previous) || !fits(link)) {
                return new ChainCheck(links.size(), links.getFirst().at(), link.sequence());
            }
            previous = link.hash();
        }
        return new ChainCheck(
                links.size(), links.isEmpty() ? null : links.getFirst().at(), null);
    }

    private static boolean fits(ChainLink link) {
        if (!ChainLink.leafHash(link.content()).equals(link.hash())) {
            return false;
        }
        var said = link.read();
        var agency = link.chain().agency();
        return said.entrySet()
                        .containsAll(Map.of(
                                        "chain", link.chain().name(),
                                        "seq", link.sequence(),
                                        "prev", link.previous(),
                                        "at", link.at().toString(),
                                        "actor", link.actor().value())
                                .entrySet())
                && (agency == null
                        ? !said.containsKey("agency")
                        : agency.value().equals(said.get("agency")));
    }
}
