package org.brueckenschlag.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known in a matter, and the rules by which answers join it ({@code docs/process-packages.md},
 * Variables). Never changed, only followed by another.
 *
 * @param values latest value by key; {@code parteigruppen} is the list of the party groups, a map each
 */
public record KnownAnswers(Map<String, Object> values) {

    /** Key of the list of party groups. */
    public static final String GROUPS = "parteigruppen";

    /** Element variable of loops over the party groups. */
    public static final String GROUP = "gruppe";

    private static final String ALIAS = "alias";
    private static final Set<String> ALWAYS_ROUTED = Set.of(ALIAS, "typ", "groesse_band", "rolle");

    public KnownAnswers {
        values = Map.copyOf(values);
    }

    /** The same answers, each row of party groups with its alias: a new one gets the next letter. */
    public Map<String, Object> named(Map<String, Object> answers) {
        if (!(answers.get(GROUPS) instanceof List<?> rows)) {
            return answers;
        }
        var taken = new LinkedHashSet<String>();
        groups().forEach(group -> taken.add(alias(group)));
        rowsOf(rows).forEach(row -> taken.add(alias(row)));
        var named = new ArrayList<Map<String, Object>>();
        for (var row : rowsOf(rows)) {
            var copy = new LinkedHashMap<>(row);
            if (alias(row).isEmpty()) {
                var next = nextLetter(taken);
                taken.add(next);
                copy.put(ALIAS, next);
            }
            named.add(copy);
        }
        var copy = new LinkedHashMap<>(answers);
        copy.put(GROUPS, named);
        return copy;
    }

    /**
     * What is known after these answers.
     *
     * @param answers as {@link #named} gives them
     * @param group alias of the party group whose scope they were given in, null for the whole matter
     */
    public KnownAnswers with(Map<String, Object> answers, @Nullable String group) {
        if (answers.isEmpty()) {
            return this;
        }
        var after = new LinkedHashMap<>(values);
        if (group != null) {
            after.put(GROUPS, merged(List.of(aboutGroup(group, answers))));
            return new KnownAnswers(after);
        }
        answers.forEach((key, value) -> {
            if (!key.equals(GROUPS)) {
                after.put(key, value);
            }
        });
        if (answers.get(GROUPS) instanceof List<?> rows) {
            after.put(GROUPS, merged(rowsOf(rows)));
        } else if (answers.get(ALIAS) instanceof String alias && group(alias).isPresent()) {
            after.put(GROUPS, merged(List.of(aboutGroup(alias, answers))));
        }
        return new KnownAnswers(after);
    }

    /** The rows of the party groups, in the order of their coming. */
    public List<Map<String, Object>> groups() {
        return values.get(GROUPS) instanceof List<?> rows ? rowsOf(rows) : List.of();
    }

    public Optional<Map<String, Object>> group(String alias) {
        return groups().stream().filter(group -> alias(group).equals(alias)).findFirst();
    }

    /** As a task in that group's scope sees it: the group's own answers come first. */
    public Map<String, Object> seenFrom(@Nullable String group) {
        if (group == null) {
            return values;
        }
        var seen = new LinkedHashMap<>(values);
        group(group).ifPresent(seen::putAll);
        return seen;
    }

    /**
     * The rows of the party groups as the engine gets them: what each group is, and the answers that the model reads;
     * all of them would not fit into a variable.
     */
    public List<Map<String, Object>> routedGroups(Set<String> routing) {
        var keys = new HashSet<>(routing);
        keys.addAll(ALWAYS_ROUTED);
        return groups().stream().map(group -> routed(group, keys)).toList();
    }

    /** The answers that the model reads. */
    public static Map<String, Object> routed(Map<String, Object> answers, Set<String> routing) {
        var routed = new LinkedHashMap<>(answers);
        routed.keySet().retainAll(routing);
        return routed;
    }

    List<PartyGroup> partyGroups() {
        return groups().stream()
                .map(group -> new PartyGroup(
                        alias(group),
                        text(group, "typ"),
                        text(group, "groesse_band"),
                        text(group, "rolle"),
                        group.get("rueckzug_grund") instanceof String reason ? reason : null))
                .toList();
    }

    Optional<String> text(String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private List<Map<String, Object>> merged(List<Map<String, Object>> rows) {
        var byAlias = new LinkedHashMap<String, Map<String, Object>>();
        groups().forEach(group -> byAlias.put(alias(group), new LinkedHashMap<>(group)));
        for (var row : rows) {
            byAlias.computeIfAbsent(alias(row), unused -> new LinkedHashMap<>()).putAll(row);
        }
        return List.copyOf(byAlias.values());
    }

    private static Map<String, Object> aboutGroup(String alias, Map<String, Object> answers) {
        var row = new LinkedHashMap<>(answers);
        row.remove(GROUPS);
        row.put(ALIAS, alias);
        return row;
    }

    private static List<Map<String, Object>> rowsOf(List<?> rows) {
        var typed = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            if (row instanceof Map<?, ?> map) {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> {
                    if (value != null) {
                        copy.put(String.valueOf(key), value);
                    }
                });
                typed.add(copy);
            }
        }
        return typed;
    }

    private static String alias(Map<String, Object> row) {
        return text(row, ALIAS);
    }

    private static String text(Map<String, Object> row, String key) {
        return row.get(key) instanceof String text ? text : "";
    }

    /** A, B … Z, AA, AB … */
    private static String nextLetter(Set<String> taken) {
        for (var number = 1; ; number++) {
            var letters = new StringBuilder();
            for (var rest = number; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            if (!taken.contains(letters.toString())) {
                return letters.toString();
            }
        }
    }
}
