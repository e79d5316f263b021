package org.brueckenschlag.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.brueckenschlag.catalogue.ProcessElement;
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

    private static final String END_CODE = "ende_code";
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

    /**
     * What is known after the engine did something: what was answered, set and decided, and the code of the end that
     * was reached. The last one reached counts, also one inside an event sub-process: the matter may stay open for
     * something that goes on beside it.
     *
     * @param elements of the matter's model, by id
     */
    public KnownAnswers after(HistoryStep step, Function<String, Optional<ProcessElement>> elements) {
        var data = step.data();
        return switch (step.kind()) {
            case ANSWERS_GIVEN ->
                with(rowOf(data.get("answers")), data.get("group") instanceof String group ? group : null);
            case VARIABLE_SET -> {
                var value = data.get("value");
                yield !data.containsKey("scope") && value != null && data.get("name") instanceof String name
                        ? with(named(Map.of(name, value)), null)
                        : this;
            }
            case DECISION_MADE ->
                data.get("outputs") instanceof List<?> rules && rules.size() == 1
                        ? with(rowOf(rules.getFirst()), null)
                        : this;
            case ACTIVITY_STARTED, ACTIVITY_ENDED ->
                Optional.ofNullable(step.element())
                        .flatMap(elements)
                        .map(end -> end.properties().get(END_CODE))
                        .map(code -> with(Map.of(END_CODE, code), null))
                        .orElse(this);
            default -> this;
        };
    }

    /**
     * What the engine gets of answers: what the model reads; everything else stays with the matter and in the trail.
     *
     * @param answers as {@link #named} gives them
     * @param group alias of the party group whose scope they were given in
     */
    public ForEngine forEngine(Map<String, Object> answers, @Nullable String group, Set<String> routing) {
        var routed = routed(answers, routing);
        var ofMatter = new HashMap<String, Object>(group == null ? routed : Map.of());
        ofMatter.remove(GROUPS);
        var after = with(answers, group);
        if (!after.groups().equals(groups())) {
            ofMatter.put(GROUPS, after.routedGroups(routing));
        }
        return new ForEngine(ofMatter, group == null ? Map.of() : routed);
    }

    /**
     * @param ofMatter variables of the whole matter
     * @param ofRound those of the loop's round that belongs to the party group
     */
    public record ForEngine(Map<String, Object> ofMatter, Map<String, Object> ofRound) {

        public ForEngine {
            ofMatter = Map.copyOf(ofMatter);
            ofRound = Map.copyOf(ofRound);
        }
    }

    /** The code of the end that was reached last. */
    public Optional<String> endCode() {
        return text(END_CODE);
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
    private static Map<String, Object> routed(Map<String, Object> answers, Set<String> routing) {
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
            if (row instanceof Map<?, ?>) {
                typed.add(rowOf(row));
            }
        }
        return typed;
    }

    private static Map<String, Object> rowOf(@Nullable Object row) {
        var copy = new LinkedHashMap<String, Object>();
        if (row instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    copy.put(String.valueOf(key), value);
                }
            });
        }
        return copy;
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
