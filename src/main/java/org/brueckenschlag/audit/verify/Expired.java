package org.brueckenschlag.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.log.LogHash;

/**
 * Entries whose words were deleted when their time was over. Their hashes are in the log; how many there are, and which
 * numbers of matters went with them, the agency's own chain says.
 */
final class Expired {

    static final String NAME = "expired.txt";

    private static final Pattern LINE = Pattern.compile("(0|[1-9][0-9]{0,14}) ([0-9a-f]{64})");

    private final Manifest manifest;
    private final Set<String> numbers = new TreeSet<>();
    private long[] indexes = new long[0];
    private int count;
    private int next;
    private long told;
    private boolean isTold;
    private boolean isUntold;

    /** Reads them all; each is a leaf of the tree. */
    Expired(ExportFiles files, Manifest manifest, Tiles tiles) throws FaultFound {
        this.manifest = manifest;
        if (files.names().contains(NAME)) {
            try (var lines = new Lines(files, NAME)) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    read(line, tiles);
                }
            }
        }
        if (count != manifest.expired()) {
            throw Fault.COUNT.in(NAME);
        }
        if (count > 0 && !manifest.matters().isEmpty()) {
            throw Fault.EXPIRED.in(NAME);
        }
    }

    private void read(byte[] line, Tiles tiles) throws FaultFound {
        var parts = LINE.matcher(new String(line, StandardCharsets.ISO_8859_1));
        if (!parts.matches()) {
            throw Fault.EXPIRED.in(NAME);
        }
        var index = Long.parseLong(parts.group(1));
        if (index >= manifest.size() || count > 0 && index <= indexes[count - 1]) {
            throw Fault.EXPIRED.in(NAME);
        }
        if (!tiles.leaf(index).equals(LogHash.ofHex(parts.group(2)))) {
            throw Fault.LEAF.at(index, "");
        }
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, Math.max(1024, 2 * count));
        }
        indexes[count++] = index;
    }

    long count() {
        return count;
    }

    /** Of an entry that is there, in the order of the log: nothing is both there and deleted. */
    void check(long index) throws FaultFound {
        while (next < count && indexes[next] < index) {
            next++;
        }
        if (next < count && indexes[next] == index) {
            throw Fault.EXPIRED.at(index, "");
        }
    }

    /** A step {@code retention_run} of the agency. */
    void cleanedUp(long index, Entry.Step step) throws FaultFound {
        if (!(step.data().get("counts") instanceof List<?> counts)) {
            throw Fault.CONTENT.at(index, step.kind());
        }
        if (!Boolean.FALSE.equals(step.data().get("dry"))) {
            return;
        }
        for (var each : counts) {
            if (!(each instanceof Map<?, ?> one) || !(one.get("numbers") instanceof List<?> gone)) {
                throw Fault.CONTENT.at(index, step.kind());
            }
            count(index, step, one);
            for (var number : gone) {
                if (!(number instanceof String text)) {
                    throw Fault.CONTENT.at(index, step.kind());
                }
                numbers.add(text);
            }
        }
    }

    /** Clean-ups of the first releases did not say how many entries went; since one did, all do. */
    private void count(long index, Entry.Step step, Map<?, ?> one) throws FaultFound {
        if (one.get("entries") instanceof Long entries) {
            told += entries;
            isTold = true;
        } else if (isTold || one.containsKey("entries")) {
            throw Fault.CONTENT.at(index, step.kind());
        } else {
            isUntold = true;
        }
    }

    /** Numbers of matters that were deleted. */
    Set<String> numbers() {
        return numbers;
    }

    /** Only an export about everything has every clean-up. */
    void checkEnd() throws FaultFound {
        if (manifest.scope() == Manifest.Scope.AGENCY && (isUntold ? told > count : told != count)) {
            throw Fault.EXPIRED.in(NAME);
        }
    }
}
