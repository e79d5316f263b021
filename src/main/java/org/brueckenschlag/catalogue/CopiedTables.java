package org.brueckenschlag.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the decisions that copied steps ask. A file goes as a whole, since its decisions may ask each other; and
 * under keys of the process it comes to, as two processes of an agency cannot share one.
 *
 * @param files content by the key of the decision that is asked
 */
record CopiedTables(Map<String, String> files) {

    private static final String TABLE = ".dmn";

    CopiedTables {
        files = Map.copyOf(files);
    }

    /** @param asked keys of decisions; what stands in no file stays behind */
    static CopiedTables of(Map<String, String> files, Collection<String> asked) {
        var found = new HashMap<String, String>();
        asked.forEach(decision -> holding(decision, files).ifPresent(file -> found.put(decision, file)));
        return new CopiedTables(found);
    }

    /**
     * Which of the decisions are called otherwise there.
     *
     * @param process key of the one that they come to
     * @param taken names that nothing new can have
     */
    Map<String, String> renamed(Map<String, String> there, String process, Set<String> taken) {
        var renamed = new LinkedHashMap<String, String>();
        var all = new HashSet<>(taken);
        files.values().stream()
                .distinct()
                .filter(file -> !there.containsValue(file))
                .forEach(file -> {
                    var plain = keys(file, process, Set.of());
                    var keys =
                            there.containsValue(DecisionKeys.renamed(file, plain)) ? plain : keys(file, process, all);
                    all.addAll(keys.values());
                    renamed.putAll(keys);
                });
        return renamed;
    }

    private static Map<String, String> keys(String file, String process, Set<String> taken) {
        var keys = new LinkedHashMap<String, String>();
        DraftTable.decisions(file)
                .forEach(decision -> keys.put(decision, PlainCode.of(process + "_" + decision, taken)));
        return keys;
    }

    /** The file that is new there with that decision, by name; empty where nothing of it is to be brought. */
    Optional<Map.Entry<String, String>> into(Map<String, String> there, Map<String, String> renamed, String decision) {
        var file = files.get(decision);
        if (file == null) {
            return Optional.empty();
        }
        var content = DecisionKeys.renamed(file, renamed);
        return there.containsValue(content)
                ? Optional.empty()
                : Optional.of(Map.entry(renamed.getOrDefault(decision, decision) + TABLE, content));
    }

    static boolean isIn(Map<String, String> files, String decision) {
        return holding(decision, files).isPresent();
    }

    private static Optional<String> holding(String decision, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(TABLE))
                .flatMap(file -> Stream.of(file.getValue()))
                .filter(content -> DraftTable.decisions(content).contains(decision))
                .findFirst();
    }
}
