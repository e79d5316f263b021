package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.FlowGraph.Node;
import org.brueckenschlag.catalogue.FlowGraph.Way;
import org.brueckenschlag.catalogue.RecordedCourse.Decided;
import org.jspecify.annotations.Nullable;

/** What one matter's trail says when a draft asks: answers as they were given, and what tables said to them. */
final class RecordedAnswers {

    private static final String ANSWER = "antwort";
    private static final String QUESTION = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="frage" name="frage" namespace="frage">
              <decision id="frage" name="frage"><decisionTable id="tabelle" hitPolicy="FIRST">
                <input id="gefragt"><inputExpression id="ausdruck" typeRef="boolean"><text>%s</text></inputExpression></input>
                <output id="gesagt" name="antwort" typeRef="string"/>
                <rule id="ja"><inputEntry id="wenn"><text>true</text></inputEntry><outputEntry id="dann"><text>"ja"</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>
            """;

    private final AskedTables engine;
    private final ModelExpressions expressions;
    private final Map<String, Optional<DraftTable>> changedTables;
    private final Map<String, @Nullable Object> known = new HashMap<>();
    private final Set<String> altered = new HashSet<>();

    /** @param changedTables by decision the draft's table, where it is not the one that was asked; empty: unreadable */
    RecordedAnswers(AskedTables engine, ModelExpressions expressions, Map<String, Optional<DraftTable>> changedTables) {
        this.engine = engine;
        this.expressions = expressions;
        this.changedTables = changedTables;
    }

    void given(Map<String, Object> answers) {
        known.putAll(answers);
    }

    /**
     * What a table said counts; a table that the draft has changed is asked again.
     *
     * @return false where the draft's table asks something that nobody has recorded
     */
    boolean decided(Decided decided, @Nullable Node asking) {
        var table = changedTables.get(decided.decision());
        var result = asking == null ? null : asking.result();
        var outputs = decided.outputs();
        if (table != null) {
            var again = table.flatMap(changed -> again(changed, decided));
            if (again.isEmpty()) {
                return false;
            }
            if (result != null && !text(again.get()).equals(text(outputs))) {
                altered.add(result);
            }
            outputs = again.get();
        }
        if (result != null && asking != null) {
            known.put(result, mapped(outputs, asking.mapping()));
        }
        return true;
    }

    private Optional<List<Map<String, Object>>> again(DraftTable table, Decided decided) {
        var values = new HashMap<String, @Nullable Object>();
        for (var at = 0; at < table.inputs().size(); at++) {
            var column = table.inputs().get(at);
            var name = column.isAnswer() ? column.expression() : "eingabe_" + (at + 1);
            if (decided.inputs().containsKey(column.label())) {
                values.put(name, decided.inputs().get(column.label()));
            } else if (column.isAnswer() && known.containsKey(name)) {
                values.put(name, known.get(name));
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(engine.decide(table.asking("eingabe_"), table.decision(), values).stream()
                    .map(hit -> without(hit.gives()))
                    .toList());
        } catch (IllegalArgumentException undecided) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> without(Map<String, @Nullable Object> gives) {
        var said = new HashMap<String, Object>();
        gives.forEach((name, value) -> {
            if (value != null) {
                said.put(name, value);
            }
        });
        return said;
    }

    /** The trail writes whole numbers and others in its own way. */
    private static String text(List<Map<String, Object>> outputs) {
        return outputs.stream()
                .map(output -> new TreeMap<>(output)
                        .entrySet().stream()
                                .map(each -> each.getKey() + "="
                                        + (each.getValue() instanceof Number number
                                                ? String.valueOf(number.doubleValue())
                                                : each.getValue()))
                                .toList())
                .toList()
                .toString();
    }

    private static @Nullable Object mapped(List<Map<String, Object>> outputs, String mapping) {
        return switch (mapping) {
            case "singleResult" -> outputs.isEmpty() ? null : outputs.getFirst();
            case "singleEntry" ->
                outputs.isEmpty()
                        ? null
                        : outputs.getFirst().values().stream().findFirst().orElse(null);
            default -> outputs;
        };
    }

    /** Whether one of the conditions reads what a table of the draft says otherwise. */
    boolean isAltered(List<Way> ways) {
        return ways.stream()
                .filter(way -> !way.condition().isEmpty())
                .anyMatch(way ->
                        expressions.feel(way.condition()).variables().stream().anyMatch(altered::contains));
    }

    /** The way that the draft would take; empty where nobody has recorded what it asks. */
    Optional<Way> choose(List<Way> ways, @Nullable String standard) {
        for (var way : ways) {
            if (way.id().equals(standard)) {
                continue;
            }
            var holds = way.condition().isEmpty() ? Optional.of(true) : holds(way.condition());
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                return Optional.of(way);
            }
        }
        return ways.stream().filter(way -> way.id().equals(standard)).findFirst();
    }

    private Optional<Boolean> holds(String condition) {
        var read = expressions.feel(condition);
        if (read.refusal() != null || !known.keySet().containsAll(read.variables())) {
            return Optional.empty();
        }
        try {
            var escaped = condition.replace("&", "&amp;").replace("<", "&lt;");
            return Optional.of(engine.decide(QUESTION.formatted(escaped), "frage", known).stream()
                    .anyMatch(hit -> "ja".equals(hit.gives().get(ANSWER))));
        } catch (IllegalArgumentException undecided) {
            return Optional.empty();
        }
    }
}
