package org.brueckenschlag.audit;

import java.util.List;

/**
 * Matters of one version and year whose time is over.
 *
 * @param definition the engine's id of the version
 * @param year in which they were closed
 * @param entries of the trail, whose contents go with them
 * @param numbers theirs, sorted; whoever checks numbers for gaps needs them
 */
public record RetentionCount(String process, String definition, int year, long entries, List<String> numbers) {

    public RetentionCount {
        numbers = List.copyOf(numbers);
    }

    public int matters() {
        return numbers.size();
    }
}
