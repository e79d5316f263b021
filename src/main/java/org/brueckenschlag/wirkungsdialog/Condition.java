package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold for something to be counted. */
sealed interface Condition {

    boolean holds(Scope scope);

    /** Keys of answers and decisions that it reads. */
    default List<String> keys() {
        return List.of();
    }

    /** @param codes one of them; any answer at all where none is named */
    record Said(String key, Set<String> elements, Set<String> codes) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.at(elements).said(key).anyMatch(fact -> codes.isEmpty() || fact.isOneOf(codes));
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    /** A number was given that lies between. */
    record Between(
            String key, @Nullable BigDecimal min, @Nullable BigDecimal max) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.numbers(key)
                    .anyMatch(number ->
                            (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0));
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    /** So many were chosen at least. */
    record Times(String key, int min) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.said(key).count() >= min;
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    record Done(Set<String> elements) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.isDone(elements);
        }
    }

    record BegunAt(Set<String> elements) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.of(Fact.Kind.BEGUN).anyMatch(fact -> fact.isAt(elements));
        }
    }

    record EndedAs(Set<String> codes) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return scope.ended().filter(end -> end.isOneOf(codes)).isPresent();
        }
    }

    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().allMatch(condition -> condition.holds(scope));
        }

        @Override
        public List<String> keys() {
            return conditions.stream().flatMap(each -> each.keys().stream()).toList();
        }
    }

    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().anyMatch(condition -> condition.holds(scope));
        }

        @Override
        public List<String> keys() {
            return conditions.stream().flatMap(each -> each.keys().stream()).toList();
        }
    }

    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return !condition.holds(scope);
        }

        @Override
        public List<String> keys() {
            return condition.keys();
        }
    }
}
