package org.brueckenschlag.audit.log;

import java.util.ArrayList;
import java.util.List;

/** RFC 9162, 2.1.4: that a tree begins with an earlier one, so that nothing in it was changed or taken out. */
public record ConsistencyProof(long earlier, long size, List<LogHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean proves(LogHash earlierRoot, LogHash root) {
        if (earlier < 0 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return path.isEmpty() && earlierRoot.equals(root);
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(LogHash.ofNothing());
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            hashes.addFirst(earlierRoot);
        }
        return !hashes.isEmpty() && leadsToBoth(hashes, earlierRoot, root);
    }

    private boolean leadsToBoth(List<LogHash> hashes, LogHash earlierRoot, LogHash root) {
        var shift = Long.numberOfTrailingZeros(earlier);
        var node = earlier - 1 >> shift;
        var last = size - 1 >> shift;
        var before = hashes.getFirst();
        var now = hashes.getFirst();
        for (var neighbour : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = LogHash.ofNode(neighbour, before);
                now = LogHash.ofNode(neighbour, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                now = LogHash.ofNode(now, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && now.equals(root);
    }
}
