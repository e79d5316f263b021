package org.brueckenschlag.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code task_card}, read without a thought: what somebody wrote into it by hand may make no sense. */
@Component
class JdbcShownTasks implements ShownTasks {

    private final JdbcClient jdbc;

    JdbcShownTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ShownTask> of(MatterId matter) {
        var shown = new HashMap<String, ShownTask>();
        jdbc.sql("""
                SELECT id, agency, pile, matter_number, version, element, name, role, assignee, form, due_at, remind_at,
                       watch_at, reminded, escalated, due_order
                FROM task_card WHERE matter = :matter
                """).param("matter", matter.value()).query((ResultSet row) -> {
            shown.put(row.getString("id"), shown(row));
        });
        return shown;
    }

    @Override
    public List<MatterId> matters(AgencyId agency, String after, @Nullable String upTo, int limit) {
        return jdbc.sql("SELECT DISTINCT matter FROM task_card WHERE agency = :agency AND matter > :after"
                        + (upTo == null ? "" : " AND matter <= :upTo") + " ORDER BY matter LIMIT " + limit)
                .param("agency", agency.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> new MatterId(row.getString("matter")))
                .list();
    }

    private static ShownTask shown(ResultSet row) throws SQLException {
        return new ShownTask(
                row.getString("agency"),
                row.getString("matter_number"),
                row.getString("version"),
                row.getString("element"),
                row.getString("name"),
                row.getString("role"),
                row.getString("assignee"),
                row.getString("form"),
                instant(row, "due_at"),
                row.getBoolean("reminded"),
                row.getBoolean("escalated"),
                isInPlace(row));
    }

    /** Lists and the watch of deadlines go by columns that follow from the others. */
    private static boolean isInPlace(ResultSet row) throws SQLException {
        var due = instant(row, "due_at");
        var assignee = row.getString("assignee");
        var pile = assignee == null ? "role:" + row.getString("role") : "actor:" + assignee;
        var watched = DeadlineWatch.next(
                due, instant(row, "remind_at"), row.getBoolean("reminded"), row.getBoolean("escalated"));
        return pile.equals(row.getString("pile"))
                && row.getLong("due_order") == JdbcCardRow.dueOrder(due)
                && Objects.equals(watched, instant(row, "watch_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
