package org.brueckenschlag.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The last links that this node wrote, so that the next one needs no look at the one before. What is remembered may be
 * untrue: another node has written since, or the transaction was rolled back. The database compares it in the statement
 * that appends, and takes nothing where it is not the end; then the end is read.
 */
@Component
class ChainEnds {

    private static final int KEPT = 10_000;

    private final JdbcTrail trail;
    private final Map<Chain, ChainLink> ends = Collections.synchronizedMap(new Latest());

    ChainEnds(JdbcTrail trail) {
        this.trail = trail;
    }

    /** Whoever calls holds the lock of what the chain is about. */
    void append(Chain chain, UnaryOperator<ChainLink> next) {
        var end = ends.get(chain);
        var link = end == null ? null : next.apply(end);
        if (link == null || !trail.appendBehindLast(link)) {
            link = next.apply(trail.last(chain));
            trail.append(link);
        }
        ends.put(chain, ChainLink.lastOf(chain, link.sequence(), link.at(), link.hash()));
    }

    private static final class Latest extends LinkedHashMap<Chain, ChainLink> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Chain, ChainLink> eldest) {
            return size() > KEPT;
        }
    }
}
