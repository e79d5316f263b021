package org.brueckenschlag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.StatementCount;

/** What a course cost at the database, by the part of the work that it was for. */
final class Effort {

    enum Part {
        START("start"),
        LIST("task list"),
        CLAIM("claim"),
        COMPLETE("complete"),
        TIMER("timers");

        final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update) \\(*(?!select)([a-z_]+)");
    private static final Pattern SUBQUERY_IN_A_COLUMN = Pattern.compile("exists \\(select[^()]*\\)");

    private final Map<Part, List<StatementCount.Counted>> counted = new TreeMap<>();

    <T> T of(Part part, Supplier<T> work) {
        var results = new ArrayList<T>();
        var count = StatementCount.during(() -> results.add(work.get()));
        counted.computeIfAbsent(part, unused -> new ArrayList<>()).add(count);
        return results.getFirst();
    }

    int times(Part part) {
        return counted.getOrDefault(part, List.of()).size();
    }

    int statements(Part part) {
        return counted.getOrDefault(part, List.of()).stream()
                .mapToInt(StatementCount.Counted::statements)
                .sum();
    }

    int statements() {
        return counted.keySet().stream().mapToInt(this::statements).sum();
    }

    int roundTrips() {
        return counted.values().stream()
                .flatMap(List::stream)
                .mapToInt(StatementCount.Counted::roundTrips)
                .sum();
    }

    /** Number of statements by their first word, {@code select}. */
    long statements(String verb) {
        return sql().stream().filter(sql -> sql.startsWith(verb + " ")).count();
    }

    /** Statements on the engine's tables. */
    long statementsOfTheEngine() {
        return byTable().entrySet().stream()
                .filter(entry -> entry.getKey().contains(" act_"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How often each kind of statement on each table was sent. */
    Map<String, Long> byTable() {
        return sql().stream().collect(Collectors.groupingBy(Effort::verbAndTable, TreeMap::new, Collectors.counting()));
    }

    private List<String> sql() {
        return counted.values().stream()
                .flatMap(List::stream)
                .flatMap(count -> count.sql().stream())
                .map(sql -> sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList();
    }

    private static String verbAndTable(String sql) {
        var table = TABLE.matcher(SUBQUERY_IN_A_COLUMN.matcher(sql).replaceAll(""));
        return sql.substring(0, sql.indexOf(' ')) + " " + (table.find() ? table.group(1) : "?");
    }
}
