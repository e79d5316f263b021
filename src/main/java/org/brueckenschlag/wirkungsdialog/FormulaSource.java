package org.brueckenschlag.wirkungsdialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * What a formula may name of a process.
 *
 * @param steps ids of elements and their labels, in the order of the story
 * @param fields keys of answers and of what tables decide
 * @param events names of what may be reported
 */
public record FormulaSource(
        String process, ProcessVersionId version, Map<String, String> steps, List<String> fields, Set<String> events) {

    public FormulaSource {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        fields = List.copyOf(fields);
        events = Set.copyOf(events);
    }
}
