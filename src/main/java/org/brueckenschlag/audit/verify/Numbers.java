package org.brueckenschlag.audit.verify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The numbers of matters, {@code KM-2026-0001}: within a process and year none may be missing. */
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z][A-Za-z0-9-]*-[0-9]{4})-([0-9]{4,8})");

    private final Manifest manifest;
    private final Map<String, String> byMatter = new HashMap<>();
    private final Map<String, BitSet> given = new TreeMap<>();

    Numbers(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Its first entry registers a matter under a number that nobody else has. */
    void check(long index, Entry entry) throws FaultFound {
        if (entry.sequence() > 1) {
            return;
        }
        var first = entry.steps().getFirst();
        var number = "matter_registered".equals(first.kind()) ? first.text("number") : null;
        var parts = WRITTEN.matcher(number == null ? "" : number);
        if (number == null || !parts.matches() || !digits(parts.group(2)).equals(parts.group(2))) {
            throw Fault.NUMBER.at(index, number == null ? "" : number);
        }
        var counter = given.computeIfAbsent(parts.group(1), unused -> new BitSet());
        var count = Integer.parseInt(parts.group(2));
        if (count == 0
                || counter.get(count)
                || !number.equals(manifest.matters().getOrDefault(entry.chain(), number))) {
            throw Fault.NUMBER.at(index, number);
        }
        counter.set(count);
        byMatter.put(entry.chain(), number);
    }

    long matters() {
        return byMatter.size();
    }

    String of(String matter) {
        return byMatter.getOrDefault(matter, matter);
    }

    /**
     * Only an export about everything has all numbers.
     *
     * @param expired those of matters that were deleted when their time was over
     */
    void checkGaps(Set<String> expired) throws FaultFound {
        if (manifest.scope() != Manifest.Scope.AGENCY) {
            return;
        }
        for (var number : expired) {
            var parts = WRITTEN.matcher(number);
            if (!parts.matches() || !digits(parts.group(2)).equals(parts.group(2))) {
                throw Fault.EXPIRED.in(number);
            }
            var counter = given.computeIfAbsent(parts.group(1), unused -> new BitSet());
            var count = Integer.parseInt(parts.group(2));
            if (count == 0 || counter.get(count)) {
                throw Fault.EXPIRED.in(number);
            }
            counter.set(count);
        }
        for (var counter : given.entrySet()) {
            var missing = counter.getValue().nextClearBit(1);
            if (missing < counter.getValue().length()) {
                throw Fault.NUMBER_MISSING.in(counter.getKey() + "-" + digits(Integer.toString(missing)));
            }
        }
    }

    private static String digits(String number) {
        return "%04d".formatted(Integer.parseInt(number));
    }
}
