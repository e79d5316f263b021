package org.brueckenschlag.rehearsal;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.OpenedPackage;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormSchema;

/**
 * One process of a rehearsal, in use or not.
 *
 * @param files text by name
 * @param forms in German, by key
 */
record RehearsedPackage(ProcessModel model, Map<String, String> files, Function<String, Optional<FormSchema>> forms) {

    private static final Pattern CALLS = Pattern.compile("calledElement\\s*=\\s*[\"']([^\"']+)[\"']");

    RehearsedPackage {
        files = Map.copyOf(files);
    }

    /**
     * One process and those that it calls, and so on; what others do does not change its courses.
     *
     * @param packages by key
     */
    static Map<String, RehearsedPackage> calledFrom(String process, Map<String, RehearsedPackage> packages) {
        var found = new LinkedHashMap<String, RehearsedPackage>();
        var ahead = new ArrayDeque<>(List.of(process));
        while (!ahead.isEmpty()) {
            var key = ahead.poll();
            var next = packages.get(key);
            if (next != null && found.put(key, next) == null) {
                var calls = CALLS.matcher(next.model().bpmn());
                while (calls.find()) {
                    ahead.add(calls.group(1));
                }
            }
        }
        return found;
    }

    static RehearsedPackage of(OpenedPackage opened) {
        return new RehearsedPackage(opened.model(), opened.files(), opened::form);
    }
}
