package org.brueckenschlag.tasks;

import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.TaskId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code task_gone}: tasks that are no longer open, and whether they were done. */
@Component
class JdbcGoneTasks {

    /** A card goes and leaves its trace in one statement; the two databases have no spelling in common. */
    private static final String REMOVE_ON_POSTGRES = """
            WITH gone AS (DELETE FROM task_card WHERE id = ANY(:ids) RETURNING id, agency, role)
            INSERT INTO task_gone (id, agency, role, outcome, gone_at)
            SELECT id, agency, role, :outcome, :at FROM gone
            """;

    private static final String REMOVE_ON_H2 = """
            INSERT INTO task_gone (id, agency, role, outcome, gone_at)
            SELECT id, agency, role, :outcome, :at FROM OLD TABLE (DELETE FROM task_card WHERE id = ANY(:ids))
            """;

    private final JdbcClient jdbc;
    private final String remove;

    JdbcGoneTasks(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        var product = template.execute(
                (Connection connection) -> connection.getMetaData().getDatabaseProductName());
        this.remove = "H2".equals(product) ? REMOVE_ON_H2 : REMOVE_ON_POSTGRES;
    }

    /** Takes the cards away and keeps what became of their tasks. */
    void remove(Collection<TaskId> tasks, boolean done, Instant at) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.sql(remove)
                .param("ids", tasks.stream().map(TaskId::value).toArray(String[]::new))
                .param("outcome", done ? "done" : "cancelled")
                .param("at", JdbcCardRow.time(at))
                .update();
    }

    /** @return what became of a task that is no longer open; empty where that agency never had it */
    Optional<Gone> find(TaskId task, AgencyId agency) {
        return jdbc.sql("SELECT role, outcome FROM task_gone WHERE id = :id AND agency = :agency")
                .param("id", task.value())
                .param("agency", agency.value())
                .query((row, number) -> new Gone(
                        JdbcCardRow.role(row.getString("role")),
                        row.getString("outcome").equals("done")))
                .optional();
    }

    record Gone(Role role, boolean done) {}
}
