package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.wirkungsdialog.Fact.Kind;
import org.jspecify.annotations.Nullable;

/** What is counted or added up in one matter. */
sealed interface Measure {

    ZoneId ZONE = ZoneId.of("Europe/Berlin");

    List<Amount> of(Scope matter, WorkingDays calendar);

    /** Keys of answers and decisions that it reads. */
    List<String> keys();

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }

    /** Each task that was done, if its answers fit. */
    record Tasks(
            Set<String> elements, Condition where, @Nullable Duration within, Time time) implements Measure {

        /** What the deadline says. */
        enum Time {
            ANY,
            WITH_DEADLINE,
            IN_TIME
        }

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            return matter.done(elements)
                    .filter(done -> where.holds(matter.run(done)))
                    .filter(done -> isInTime(matter, done))
                    .map(done -> Amount.one(done.at()))
                    .toList();
        }

        private boolean isInTime(Scope matter, Fact done) {
            if (within == null && time == Time.ANY) {
                return true;
            }
            var asked = matter.run(done).of(Kind.ASKED).findFirst();
            if (within != null) {
                return asked.filter(fact -> !done.at().isAfter(fact.at().plus(within)))
                        .isPresent();
            }
            var due = due(matter.run(done));
            return due.isPresent() && (time == Time.WITH_DEADLINE || !done.at().isAfter(due.get()));
        }

        /** As it was moved last. */
        private static Optional<Instant> due(Scope run) {
            return run.facts().stream()
                    .filter(fact -> fact.is(Kind.ASKED) || fact.is(Kind.MOVED))
                    .reduce((earlier, later) -> later)
                    .map(Fact::due);
        }

        @Override
        public List<String> keys() {
            return where.keys();
        }
    }

    /** The matter itself, once. */
    record Matters(When when, Set<String> elements, Condition where) implements Measure {

        enum When {
            BEGUN,
            ENDED,
            /** When one of the tasks was done last. */
            DONE,
            /** In each year that it ran in. */
            RUNNING
        }

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            return moments(matter)
                    .filter(moment -> where.holds(matter))
                    .map(Amount::one)
                    .toList();
        }

        private Stream<Instant> moments(Scope matter) {
            return switch (when) {
                case BEGUN -> matter.begun().stream();
                case ENDED -> matter.ended().map(Fact::at).stream();
                case DONE -> matter.done(elements).map(Fact::at).max(Instant::compareTo).stream();
                case RUNNING -> years(matter);
            };
        }

        /** One moment of each year from the beginning up to the end, or up to the last thing that happened. */
        private static Stream<Instant> years(Scope matter) {
            var moments = new ArrayList<Instant>();
            matter.begun().ifPresent(begun -> {
                var last = matter.facts().getLast().at();
                moments.add(begun);
                for (var year = LocalDate.ofInstant(begun, ZONE).getYear() + 1;
                        year <= LocalDate.ofInstant(last, ZONE).getYear();
                        year++) {
                    moments.add(LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant());
                }
            });
            return moments.stream();
        }

        @Override
        public List<String> keys() {
            return where.keys();
        }
    }

    /**
     * Each answer or result under that key, if the others of its task fit.
     *
     * @param codes one of them; any where none is named
     * @param worth what a code is worth (the middle of a band); without it a number is worth itself, a code is one
     */
    record Answers(String key, Set<String> elements, Set<String> codes, Map<String, BigDecimal> worth, Condition where)
            implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            return matter.at(elements)
                    .said(key)
                    .filter(fact -> codes.isEmpty() || fact.isOneOf(codes))
                    .filter(fact -> where.holds(matter.run(fact)))
                    .map(this::amount)
                    .toList();
        }

        private Amount amount(Fact fact) {
            if (!worth.isEmpty()) {
                return new Amount(fact.at(), worth.getOrDefault(String.valueOf(fact.code()), BigDecimal.ZERO), null);
            }
            return new Amount(fact.at(), fact.number() == null ? BigDecimal.ONE : fact.number(), fact.code());
        }

        @Override
        public List<String> keys() {
            return Stream.concat(Stream.of(key), where.keys().stream()).toList();
        }
    }

    /** Each row of a list that fits; {@code key} is one that every row has, with its list: {@code ziele.ziel_nr}. */
    record Rows(String key, Condition where) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            return matter.said(key)
                    .filter(fact -> where.holds(matter.row(fact)))
                    .map(fact -> Amount.one(fact.at()))
                    .toList();
        }

        @Override
        public List<String> keys() {
            return Stream.concat(Stream.of(key), where.keys().stream()).toList();
        }
    }

    /** Each event that was reported. */
    record Events(Set<String> names) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            return matter.of(Kind.EVENT)
                    .filter(fact -> fact.key() != null && names.contains(fact.key()))
                    .map(fact -> Amount.one(fact.at()))
                    .toList();
        }

        @Override
        public List<String> keys() {
            return List.of();
        }
    }

    /**
     * Answers that tasks require of everybody: of those that were done, and of those whose deadline has passed. A task
     * cannot be completed without them, so what is missing are those of overdue tasks.
     *
     * @param onlyGiven leaves out the missing ones
     */
    record Required(boolean onlyGiven) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            var amounts = new ArrayList<Amount>();
            matter.of(Kind.ASKED).forEach(asked -> {
                var required = asked.number();
                if (required != null && required.signum() > 0) {
                    moment(matter.run(asked), matter.now())
                            .ifPresent(at -> amounts.add(new Amount(at, required, null)));
                }
            });
            return amounts;
        }

        /** When they were given, or should have been. */
        private Optional<Instant> moment(Scope run, Instant now) {
            var done = run.of(Kind.DONE).map(Fact::at).findFirst();
            if (done.isPresent() || onlyGiven) {
                return done;
            }
            var until = run.of(Kind.DROPPED).map(Fact::at).findFirst().orElse(now);
            return Tasks.due(run).filter(due -> !due.isAfter(until));
        }

        @Override
        public List<String> keys() {
            return List.of();
        }
    }

    /** From the beginning until one of the tasks was done first. */
    record Span(Set<String> elements, boolean workingDays) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            var begun = matter.begun();
            var done = matter.done(elements).map(Fact::at).min(Instant::compareTo);
            if (begun.isEmpty() || done.isEmpty()) {
                return List.of();
            }
            var from = LocalDate.ofInstant(begun.get(), ZONE);
            var to = LocalDate.ofInstant(done.get(), ZONE);
            var days = workingDays ? calendar.between(from, to) : to.toEpochDay() - from.toEpochDay();
            return List.of(new Amount(done.get(), BigDecimal.valueOf(days), null));
        }

        @Override
        public List<String> keys() {
            return List.of();
        }
    }

    /**
     * How far two numbers lie apart: in the whole matter (the first one against the mean of the later), or in each
     * task.
     *
     * @param fromElements where the first one was given; anywhere where none is named
     */
    record Difference(
            String from, Set<String> fromElements, String to, Set<String> toElements, boolean eachTask, Condition where)
            implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            if (!eachTask) {
                return between(matter).stream().toList();
            }
            return matter.done(toElements)
                    .map(matter::run)
                    .filter(where::holds)
                    .flatMap(task -> between(task).stream())
                    .toList();
        }

        private Optional<Amount> between(Scope scope) {
            var first = scope.at(fromElements).numbers(from).findFirst();
            var later = scope.at(toElements).numbers(to).toList();
            if (first.isEmpty() || later.isEmpty()) {
                return Optional.empty();
            }
            var mean = mean(later);
            return scope.at(toElements)
                    .said(to)
                    .map(Fact::at)
                    .max(Instant::compareTo)
                    .map(at -> new Amount(at, mean.subtract(first.get()), null));
        }

        @Override
        public List<String> keys() {
            return Stream.concat(Stream.of(from, to), where.keys().stream()).toList();
        }
    }

    /** How many different codes were chosen in the matter, under any of the keys. */
    record Variety(List<String> keys) implements Measure {

        public Variety {
            keys = List.copyOf(keys);
        }

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            var said = keys.stream().flatMap(matter::said).toList();
            return said.stream().map(Fact::at).max(Instant::compareTo).stream()
                    .map(at -> new Amount(
                            at,
                            BigDecimal.valueOf(
                                    said.stream().map(Fact::code).distinct().count()),
                            null))
                    .toList();
        }
    }

    /** The mean within the matter: it weighs as much as another one, however many groups answered. */
    record MeanOfMatter(Measure each) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            var amounts = each.of(matter, calendar);
            return amounts.stream().map(Amount::at).max(Instant::compareTo).stream()
                    .map(at -> new Amount(
                            at, mean(amounts.stream().map(Amount::value).toList()), null))
                    .toList();
        }

        @Override
        public List<String> keys() {
            return each.keys();
        }
    }

    /** All of them together, each with a factor. */
    record Together(
            List<Measure> parts,
            BigDecimal factor,
            @Nullable BigDecimal factorOfLast) implements Measure {

        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            var amounts = new ArrayList<Amount>();
            for (var place = 0; place < parts.size(); place++) {
                var isLast = place == parts.size() - 1;
                var times = isLast && factorOfLast != null ? factorOfLast : factor;
                parts.get(place).of(matter, calendar).forEach(amount -> amounts.add(amount.times(times)));
            }
            return amounts;
        }

        @Override
        public List<String> keys() {
            return parts.stream().flatMap(part -> part.keys().stream()).toList();
        }
    }

    /**
     * The same amounts in another year than the one they came up in: that of the matter's end (nothing while it is
     * open), or the one that the matter is about.
     *
     * @param yearKey answer that holds the year; null for the year of the end
     */
    record Dated(Measure measure, @Nullable String yearKey, Condition where) implements Measure {

        @Override
        public List<Amount> of(Scope matter, WorkingDays calendar) {
            if (!where.holds(matter)) {
                return List.of();
            }
            return moment(matter)
                    .map(at -> measure.of(matter, calendar).stream()
                            .map(amount -> amount.at(at))
                            .toList())
                    .orElse(List.of());
        }

        private Optional<Instant> moment(Scope matter) {
            return yearKey == null
                    ? matter.ended().map(Fact::at)
                    : matter.numbers(yearKey)
                            .findFirst()
                            .map(year -> LocalDate.of(year.intValue(), 7, 1)
                                    .atStartOfDay(ZONE)
                                    .toInstant());
        }

        @Override
        public List<String> keys() {
            return Stream.concat(measure.keys().stream(), yearKey == null ? where.keys().stream() : Stream.of(yearKey))
                    .toList();
        }
    }
}
