package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds matters that came back: in the same Sozialraum and kind of place, with a theme in common. */
final class Repeats {

    private static final String BETWEEN = "|";
    private static final int PARTS = 4;

    private Repeats() {}

    static String code(FactsOfMatter matter, String place, String theme) {
        return String.join(BETWEEN, matter.matter().value(), matter.socialSpace(), place, theme);
    }

    /** @param portions one for each matter and theme: begun as numerator, ended as denominator, 0 while it is open */
    static Tally of(List<Portion> portions, int year, int months) {
        var courses = courses(portions);
        var closed = courses.stream().filter(course -> course.endedIn(year)).count();
        var again = courses.stream()
                .filter(course -> course.begunIn(year))
                .filter(course -> courses.stream().anyMatch(earlier -> course.repeats(earlier, months)))
                .count();
        return Tally.divided(BigDecimal.valueOf(again), BigDecimal.valueOf(closed));
    }

    private static Collection<Course> courses(List<Portion> portions) {
        Map<String, Course> courses = new HashMap<>();
        for (var portion : portions) {
            var parts = String.valueOf(portion.code()).split("\\|", PARTS);
            if (parts.length == PARTS) {
                courses.computeIfAbsent(
                                parts[0],
                                matter -> new Course(
                                        matter,
                                        parts[1] + BETWEEN + parts[2],
                                        portion.numerator().longValue(),
                                        portion.denominator().longValue(),
                                        new HashSet<>()))
                        .themes()
                        .add(parts[3]);
            }
        }
        return courses.values();
    }

    private record Course(String matter, String place, long begun, long ended, Set<String> themes) {

        boolean begunIn(int year) {
            return LocalDate.ofEpochDay(begun).getYear() == year;
        }

        boolean endedIn(int year) {
            return ended > 0 && LocalDate.ofEpochDay(ended).getYear() == year;
        }

        boolean repeats(Course earlier, int months) {
            var since = LocalDate.ofEpochDay(begun).minusMonths(months).toEpochDay();
            return !matter.equals(earlier.matter)
                    && place.equals(earlier.place)
                    && earlier.begun < begun
                    && (earlier.ended == 0 || earlier.ended >= since)
                    && themes.stream().anyMatch(earlier.themes::contains);
        }
    }
}
