package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds matters that came back: in the same Sozialraum and kind of place, with a theme in common. */
final class Repeats {

    private static final String BETWEEN = "|";
    private static final int PARTS = 4;

    private Repeats() {}

    static String code(FactsOfMatter matter, String place, String theme) {
        return String.join(BETWEEN, matter.matter().value(), matter.socialSpace(), place, theme);
    }

    /** Whether the portion tells of one matter and theme, and not of what many have added. */
    static boolean isCourse(Portion portion) {
        return portion.code() != null && portion.code().contains(BETWEEN);
    }

    /** @param portions one for each matter and theme: begun as numerator, ended as denominator, 0 while it is open */
    static Tally of(List<Portion> portions, int year, int months) {
        var courses = courses(portions);
        var closed = courses.stream().filter(course -> course.endedIn(year)).count();
        var again = again(courses, months).stream()
                .filter(course -> course.begunIn(year))
                .count();
        return Tally.divided(BigDecimal.valueOf(again), BigDecimal.valueOf(closed));
    }

    /** Those of them that came back. */
    static Collection<Course> again(Collection<Course> courses, int months) {
        var inOrder =
                courses.stream().sorted(Comparator.comparingLong(Course::begun)).toList();
        // by place and theme, for each day on which one began: until when those were open that began before or then
        Map<List<String>, TreeMap<Long, Long>> openUntil = new HashMap<>();
        var again = new HashSet<Course>();
        for (var course : inOrder) {
            for (var theme : course.themes) {
                var before = openUntil.computeIfAbsent(
                        List.of(course.socialSpace, course.place, theme), unused -> new TreeMap<>());
                var earlier = before.lowerEntry(course.begun);
                if (earlier != null && earlier.getValue() >= course.since(months)) {
                    again.add(course);
                }
                var last = before.lastEntry();
                before.merge(
                        course.begun,
                        last == null ? course.open() : Math.max(last.getValue(), course.open()),
                        Math::max);
            }
        }
        return again;
    }

    static Collection<Course> courses(List<Portion> portions) {
        Map<String, Course> courses = new HashMap<>();
        for (var portion : portions) {
            var parts = String.valueOf(portion.code()).split("\\|", PARTS);
            if (parts.length == PARTS) {
                courses.computeIfAbsent(
                                parts[0],
                                matter -> new Course(
                                        matter,
                                        parts[1],
                                        parts[2],
                                        portion.numerator().longValue(),
                                        portion.denominator().longValue(),
                                        new HashSet<>()))
                        .themes()
                        .add(parts[3]);
            }
        }
        return new ArrayList<>(courses.values());
    }

    /**
     * Where and about what a matter was.
     *
     * @param begun in days since 1970, as is {@code ended}; that is 0 while it is open
     */
    record Course(String matter, String socialSpace, String place, long begun, long ended, Set<String> themes) {

        boolean begunIn(int year) {
            return begunIn() == year;
        }

        int begunIn() {
            return LocalDate.ofEpochDay(begun).getYear();
        }

        boolean endedIn(int year) {
            return ended > 0 && endedIn() == year;
        }

        int endedIn() {
            return LocalDate.ofEpochDay(ended).getYear();
        }

        /** Until when another one must have been open for this one to have come back. */
        long since(int months) {
            return LocalDate.ofEpochDay(begun).minusMonths(months).toEpochDay();
        }

        private long open() {
            return ended == 0 ? Long.MAX_VALUE : ended;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Course course && course.matter.equals(matter);
        }

        @Override
        public int hashCode() {
            return matter.hashCode();
        }
    }
}
