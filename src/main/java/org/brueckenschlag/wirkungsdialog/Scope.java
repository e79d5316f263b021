package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brueckenschlag.wirkungsdialog.Fact.Kind;

/**
 * Some facts of one matter: all of them, those of one task, those of one row.
 *
 * @param now when somebody looks: deadlines after it may still be kept
 */
record Scope(List<Fact> facts, Instant now) {

    Scope {
        facts = List.copyOf(facts);
    }

    Stream<Fact> of(Kind kind) {
        return facts.stream().filter(fact -> fact.is(kind));
    }

    /** Answers and results of decisions under that key; a row's key may be named without its list. */
    Stream<Fact> said(String key) {
        return facts.stream()
                .filter(fact -> fact.is(Kind.ANSWER) || fact.is(Kind.DECISION))
                .filter(fact -> fact.key() != null
                        && (fact.key().equals(key)
                                || fact.row() >= 0 && fact.key().endsWith("." + key)));
    }

    boolean isDone(Collection<String> elements) {
        return done(elements).findAny().isPresent();
    }

    /** Tasks that were done; all of them where no element is named. */
    Stream<Fact> done(Collection<String> elements) {
        return of(Kind.DONE).filter(fact -> elements.isEmpty() || fact.isAt(elements));
    }

    Optional<Instant> begun() {
        return of(Kind.BEGUN).map(Fact::at).findFirst();
    }

    Optional<Fact> ended() {
        return of(Kind.ENDED).findFirst();
    }

    /** What belongs to that run. */
    Scope run(Fact one) {
        return with(fact -> one.run() != null && one.run().equals(fact.run()));
    }

    /** The row that the answer stands in. */
    Scope row(Fact one) {
        var list = one.key() == null ? "" : one.key().substring(0, one.key().indexOf('.') + 1);
        return run(one).with(fact ->
                fact.row() == one.row() && fact.key() != null && fact.key().startsWith(list));
    }

    /** The facts that were told at one of those elements; all where none is named. */
    Scope at(Set<String> elements) {
        return elements.isEmpty() ? this : with(fact -> fact.isAt(elements));
    }

    private Scope with(Predicate<Fact> some) {
        return new Scope(facts.stream().filter(some).toList(), now);
    }

    Stream<BigDecimal> numbers(String key) {
        return said(key).map(Fact::number).filter(Objects::nonNull);
    }
}
