package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** Lays what a matter's rows must say beside what they say: the matter itself, and what the Prüfung searches. */
final class RowComparison {

    private final String number;
    private final Kind kind;
    private final List<Difference> differences = new ArrayList<>();

    private RowComparison(String number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    /** @param freeText fields that may have been redacted: the history may know them no more */
    static List<Difference> of(Matter due, Matter row, Collection<String> freeText) {
        var comparison = new RowComparison(due.number(), Kind.MATTER_ALTERED);
        comparison.compare("number", due.number(), row.number());
        comparison.compare("process", due.process(), row.process());
        comparison.compare("version", due.version(), row.version());
        comparison.compare("title", due.title(), row.title());
        comparison.compare("social_space", due.socialSpace(), row.socialSpace());
        comparison.compare("state", due.state(), row.state());
        comparison.compare("end_code", due.endCode(), row.endCode());
        comparison.compare("priority", due.priority(), row.priority());
        comparison.compare("started_at", moment(due.startedAt()), moment(row.startedAt()));
        comparison.compare("closed_at", moment(due.closedAt()), moment(row.closedAt()));
        comparison.answers(due, row, Set.copyOf(freeText));
        return comparison.differences;
    }

    /** @param row empty where it is missing */
    static List<Difference> of(AuditedMatter due, Optional<AuditedMatter> row) {
        if (row.isEmpty()) {
            return List.of(new Difference(due.number(), Kind.SEARCH_ROW_MISSING, ""));
        }
        var found = row.get();
        var comparison = new RowComparison(due.number(), Kind.SEARCH_ROW_ALTERED);
        comparison.compare("number", due.number(), found.number());
        comparison.compare("process", due.process(), found.process());
        comparison.compare(
                "version", List.of(due.definition(), due.version()), List.of(found.definition(), found.version()));
        comparison.compare("title", due.title(), found.title());
        comparison.compare("social_space", due.socialSpace(), found.socialSpace());
        comparison.compare("end_code", due.endCode(), found.endCode());
        comparison.compare("started_at", moment(due.startedAt()), moment(found.startedAt()));
        comparison.compare("closed_at", moment(due.closedAt()), moment(found.closedAt()));
        comparison.compare("method", due.method(), found.method());
        comparison.compare("recommended", due.recommended(), found.recommended());
        comparison.compare("late", due.late(), found.late());
        comparison.compare("redactions", due.redactions(), found.redactions());
        comparison.compare("questions", due.questions(), found.questions());
        return comparison.differences;
    }

    private void answers(Matter due, Matter row, Set<String> freeText) {
        var keys = new TreeSet<>(due.known().keySet());
        keys.addAll(row.known().keySet());
        keys.removeAll(freeText);
        for (var key : keys) {
            if (!written(due.known().get(key), freeText)
                    .equals(written(row.known().get(key), freeText))) {
                differences.add(new Difference(number, Kind.ANSWER_ALTERED, key));
            }
        }
    }

    /** The same number is the same, whatever type a reader gave it. */
    private static String written(@Nullable Object value, Set<String> freeText) {
        return value == null ? "" : CanonicalJson.of(without(value, freeText));
    }

    private static Object without(Object value, Set<String> freeText) {
        return switch (value) {
            case java.util.Map<?, ?> map -> {
                var rest = new java.util.TreeMap<String, Object>();
                map.forEach((key, entry) -> {
                    if (entry != null && !freeText.contains(String.valueOf(key))) {
                        rest.put(String.valueOf(key), without(entry, freeText));
                    }
                });
                yield rest;
            }
            case List<?> list ->
                list.stream().map(entry -> without(entry, freeText)).toList();
            default -> value;
        };
    }

    private void compare(String what, @Nullable Object due, @Nullable Object found) {
        if (!Objects.equals(due, found)) {
            differences.add(new Difference(number, kind, what));
        }
    }

    private static @Nullable Instant moment(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }
}
