package org.brueckenschlag.demo;

import java.time.MonthDay;
import java.util.List;
import org.brueckenschlag.rehearsal.YamlRows;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What is played at the first start: {@code demo/plan.yaml}. */
final class DemoPlan {

    private DemoPlan() {}

    static List<PlannedCourse> courses() {
        return YamlRows.maps(
                        YamlRows.read(new ClassPathResource("demo/plan.yaml")).get("verlaeufe"))
                .stream()
                .map(row -> new PlannedCourse(
                        YamlRows.text(row, "szenario"),
                        YamlRows.text(row, "agentur"),
                        YamlRows.number(row, "vor_tagen"),
                        row.get("am") instanceof String day ? MonthDay.parse("--" + day) : null,
                        row.get("bis_tag") instanceof Number last ? last.intValue() : Integer.MAX_VALUE))
                .toList();
    }

    /**
     * @param daysAgo how many days before the first start the enquiry came
     * @param day what begins on a day of the year came on the last such day before that
     * @param lastDay last day that is played
     */
    record PlannedCourse(
            String scenario,
            String agency,
            int daysAgo,
            @Nullable MonthDay day,
            int lastDay) {}
}
