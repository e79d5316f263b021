package org.brueckenschlag.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code task_card}: open tasks as lists show them. */
@Component
class JdbcTaskCards {

    private final JdbcClient jdbc;
    private final SeenTasks seen;

    JdbcTaskCards(JdbcClient jdbc, SeenTasks seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    /** In the order asked for; one row more than the page holds shows that there is another page. */
    List<TaskCard> page(CardSelection selection, @Nullable List<String> after, int limit) {
        var order = CardOrder.of(selection.filter().sort());
        var parameters = new HashMap<String, Object>();
        parameters.put("actor", selection.actor().value());
        var branches = CardBranches.of(
                selection, JdbcCardRow.COLUMNS, order.after(after, parameters), order.columns(), limit, parameters);
        if (branches.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT card.*, EXISTS (SELECT 1 FROM task_draft WHERE task = card.id AND actor = :actor) AS draft FROM ("
                                + branches + ") card ORDER BY " + order.columns() + " LIMIT " + limit)
                .params(parameters)
                .query(this::card)
                .list();
    }

    long count(CardSelection selection, int atMost) {
        var parameters = new HashMap<String, Object>();
        var branches = CardBranches.of(selection, "id", "", "", atMost, parameters);
        if (branches.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT id FROM (" + branches + ") found LIMIT " + atMost + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** All numbers over the list in one statement, each counted no further than that. */
    TaskLists.Counts counts(Map<String, CardSelection> selections, int atMost) {
        var parameters = new HashMap<String, Object>();
        var columns = new ArrayList<String>();
        selections.forEach((name, selection) -> {
            var branches = CardBranches.of(selection, "id", "", "", atMost, parameters);
            columns.add(
                    branches.isEmpty()
                            ? "0 AS " + name
                            : "(SELECT COUNT(*) FROM (SELECT id FROM (" + branches + ") f_" + name + " LIMIT " + atMost
                                    + ") c_" + name + ") AS " + name);
        });
        return jdbc.sql("SELECT " + String.join(", ", columns))
                .params(parameters)
                .query((row, number) -> new TaskLists.Counts(
                        Math.min(row.getLong("mine") + row.getLong("free"), atMost),
                        row.getLong("mine"),
                        row.getLong("free"),
                        row.getLong("overdue"),
                        row.getLong("escalated")))
                .single();
    }

    long countOf(AgencyId agency, Role role, OpenTasks.Work work) {
        return jdbc.sql("SELECT COUNT(*) FROM task_card WHERE agency = :agency AND role = :role"
                        + " AND (form = :form OR element IN (:elements))")
                .param("agency", agency.value())
                .param("role", role.key())
                .param("form", work.form())
                .param("elements", work.elements())
                .query(Long.class)
                .single();
    }

    List<OpenTasks.Waiting> firstOf(AgencyId agency, Role role, OpenTasks.Work work, int most) {
        return jdbc.sql(
                        "SELECT matter_number, version, element, created_at, due_at FROM task_card WHERE agency = :agency AND role = :role"
                                + " AND (form = :form OR element IN (:elements)) ORDER BY due_order, id LIMIT " + most)
                .param("agency", agency.value())
                .param("role", role.key())
                .param("form", work.form())
                .param("elements", work.elements())
                .query((row, number) -> new OpenTasks.Waiting(
                        row.getString("matter_number"),
                        new ProcessVersionId(row.getString("version")),
                        row.getString("element"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    List<TaskCard> ofMatter(MatterId matter, AgencyId agency, @Nullable ActorId actor) {
        return jdbc.sql("SELECT " + JdbcCardRow.COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE matter = :matter AND agency = :agency ORDER BY due_order, id")
                .param("matter", matter.value())
                .param("agency", agency.value())
                .param("actor", actor == null ? "" : actor.value())
                .query(this::card)
                .list();
    }

    /** Those of all these matters in one statement, whose text does not change with their number. */
    List<TaskCard> ofMatters(Collection<MatterId> matters, AgencyId agency, ActorId actor) {
        if (matters.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + JdbcCardRow.COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE matter = ANY(:matters) AND agency = :agency ORDER BY due_order, id")
                .param("matters", matters.stream().map(MatterId::value).toArray(String[]::new))
                .param("agency", agency.value())
                .param("actor", actor.value())
                .query(this::card)
                .list();
    }

    List<TaskCard> ofAgency(
            AgencyId agency, ActorId actor, @Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", agency.value());
        parameters.put("actor", actor.value());
        var within = new StringBuilder();
        if (dueFrom != null) {
            within.append(" AND due_at >= :from");
            parameters.put("from", dueFrom.atOffset(ZoneOffset.UTC));
        }
        if (dueBefore != null) {
            within.append(" AND due_at < :before");
            parameters.put("before", dueBefore.atOffset(ZoneOffset.UTC));
        }
        return jdbc.sql("SELECT " + JdbcCardRow.COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE agency = :agency" + within + " ORDER BY due_order, id LIMIT " + limit)
                .params(parameters)
                .query(this::card)
                .list();
    }

    Optional<TaskCard> find(TaskId task, AgencyId agency, ActorId actor) {
        return jdbc.sql("SELECT " + JdbcCardRow.COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE id = :id AND agency = :agency")
                .param("id", task.value())
                .param("agency", agency.value())
                .param("actor", actor.value())
                .query(this::card)
                .optional();
    }

    /** The matter of a task that was open a moment ago; reads nothing where a list has shown the task here before. */
    Optional<MatterId> matterOf(TaskId task, AgencyId agency) {
        var known = seen.matterOf(task, agency);
        return known.isPresent() ? known : openMatterOf(task, agency);
    }

    boolean isOpen(TaskId task, AgencyId agency) {
        return openMatterOf(task, agency).isPresent();
    }

    private Optional<MatterId> openMatterOf(TaskId task, AgencyId agency) {
        return jdbc.sql("SELECT matter FROM task_card WHERE id = :id AND agency = :agency")
                .param("id", task.value())
                .param("agency", agency.value())
                .query(String.class)
                .optional()
                .map(MatterId::new);
    }

    /** Tasks whose deadline has something to tell by then, the most overdue first. */
    List<Watched> toTell(Instant now, Collection<TaskId> except, int limit) {
        return jdbc
                .sql("SELECT id, matter FROM task_card WHERE watch_at <= :now ORDER BY watch_at, id LIMIT "
                        + (limit + except.size()))
                .param("now", JdbcCardRow.time(now))
                .query((row, number) ->
                        new Watched(new TaskId(row.getString("id")), new MatterId(row.getString("matter"))))
                .list()
                .stream()
                .filter(watched -> !except.contains(watched.task()))
                .limit(limit)
                .toList();
    }

    /** When a deadline has something to tell next. */
    Optional<Instant> nextToTell() {
        return jdbc.sql("SELECT MIN(watch_at) AS next_at FROM task_card")
                .query((row, number) -> Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private TaskCard card(ResultSet row, int number) throws SQLException {
        var card = JdbcCardRow.card(row, number);
        seen.remember(card);
        return card;
    }

    record Watched(TaskId task, MatterId matter) {}
}
