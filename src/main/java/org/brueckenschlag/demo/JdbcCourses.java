package org.brueckenschlag.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class JdbcCourses {

    private final JdbcClient jdbc;

    JdbcCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Course> all(Map<String, Scenario> scenarios) {
        return jdbc.sql("SELECT * FROM demo_course ORDER BY position")
                .query((row, index) -> course(row, scenarios))
                .list();
    }

    void insert(Course course) {
        jdbc.sql("""
                INSERT INTO demo_course (position, scenario, agency, started_at, matter_number, next_step, step_count)
                VALUES (:position, :scenario, :agency, :startedAt, :number, :nextStep, :stepCount)
                """)
                .param("position", course.position())
                .param("scenario", course.scenario().id())
                .param("agency", course.agency().value())
                .param("startedAt", course.startedAt().atOffset(ZoneOffset.UTC))
                .param("number", course.number())
                .param("nextStep", course.nextStep())
                .param("stepCount", course.stepCount())
                .update();
    }

    void save(Course course) {
        jdbc.sql("UPDATE demo_course SET matter_number = :number, next_step = :nextStep WHERE position = :position")
                .param("number", course.number())
                .param("nextStep", course.nextStep())
                .param("position", course.position())
                .update();
    }

    private static Course course(ResultSet row, Map<String, Scenario> scenarios) throws SQLException {
        return new Course(
                row.getInt("position"),
                Objects.requireNonNull(scenarios.get(row.getString("scenario"))),
                new AgencyId(row.getString("agency")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("matter_number"),
                row.getInt("next_step"),
                row.getInt("step_count"));
    }
}
