package org.brueckenschlag.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Table {@code task_draft}. */
@Component
class JdbcTaskDrafts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final JdbcClient jdbc;

    JdbcTaskDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String write(Map<String, ?> answers) {
        return JSON.writeValueAsString(answers);
    }

    Optional<TaskDraft> find(TaskId task, ActorId actor) {
        return jdbc.sql("SELECT answers, reasons, saved_at FROM task_draft WHERE task = :task AND actor = :actor")
                .param("task", task.value())
                .param("actor", actor.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    void save(
            TaskId task,
            ActorId actor,
            AgencyId agency,
            String answers,
            Map<String, OverrideReason> reasons,
            Instant at) {
        var why = write(reasons);
        var updated = jdbc.sql("""
                UPDATE task_draft SET answers = :answers, reasons = :reasons, saved_at = :at
                WHERE task = :task AND actor = :actor
                """)
                .param("answers", answers)
                .param("reasons", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("task", task.value())
                .param("actor", actor.value())
                .update();
        if (updated == 0) {
            jdbc.sql("""
                    INSERT INTO task_draft (task, actor, agency, saved_at, answers, reasons)
                    VALUES (:task, :actor, :agency, :at, :answers, :reasons)
                    """)
                    .param("task", task.value())
                    .param("actor", actor.value())
                    .param("agency", agency.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("answers", answers)
                    .param("reasons", why)
                    .update();
        }
    }

    /** Of everybody. */
    Map<ActorId, TaskDraft> ofTask(TaskId task) {
        return jdbc
                .sql("SELECT actor, answers, reasons, saved_at FROM task_draft WHERE task = :task")
                .param("task", task.value())
                .query((row, number) -> Map.entry(new ActorId(row.getString("actor")), draft(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The person did not save it: its time stays. */
    void rewrite(TaskId task, ActorId actor, String answers) {
        jdbc.sql("UPDATE task_draft SET answers = :answers WHERE task = :task AND actor = :actor")
                .param("answers", answers)
                .param("task", task.value())
                .param("actor", actor.value())
                .update();
    }

    private static TaskDraft draft(ResultSet row) throws SQLException {
        return new TaskDraft(
                JSON.readValue(row.getString("answers"), new TypeReference<Map<String, Object>>() {}),
                JSON.readValue(row.getString("reasons"), new TypeReference<Map<String, OverrideReason>>() {}),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    void remove(TaskId task, ActorId actor) {
        jdbc.sql("DELETE FROM task_draft WHERE task = :task AND actor = :actor")
                .param("task", task.value())
                .param("actor", actor.value())
                .update();
    }

    /** Drafts of tasks that were gone before that time. */
    int removeOfTasksGoneBefore(Instant time) {
        return jdbc.sql("DELETE FROM task_draft WHERE task IN (SELECT id FROM task_gone WHERE gone_at < :time)")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
