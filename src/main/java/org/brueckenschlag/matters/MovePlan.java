package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * How matters get from one version to another.
 *
 * @param equal elements that are the same in both: id in the old version, id in the new
 * @param open elements in which matters stand and that have no equal: a person says what they become
 * @param numbers the matters, the oldest first
 */
public record MovePlan(
        ProcessVersionId from, ProcessVersionId to, Map<String, String> equal, List<Open> open, List<String> numbers) {

    public MovePlan {
        equal = Map.copyOf(equal);
        open = List.copyOf(open);
        numbers = List.copyOf(numbers);
    }

    /**
     * @param element id in the old version
     * @param matters how many stand there
     * @param candidates ids of elements of the same kind in the new version that no other became
     */
    public record Open(String element, int matters, List<String> candidates) {

        public Open {
            candidates = List.copyOf(candidates);
        }
    }
}
