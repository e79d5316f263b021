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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code task_card}: open tasks as lists show them. */
@Component
class JdbcTaskCards {

    private static final String COLUMNS = """
            id, agency, matter, matter_number, matter_title, social_space, social_space_name, process, version, element, name,
            role, assignee, party, party_type, form, created_at, due_at, remind_at, reminded, escalated, priority,
            due_order, created_order, urgency
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcTaskCards(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In the order asked for; one row more than the page holds shows that there is another page. */
    List<TaskCard> page(CardSelection selection, @Nullable List<String> after, int limit) {
        var order = CardOrder.of(selection.filter().sort());
        var parameters = new HashMap<String, Object>();
        parameters.put("actor", selection.actor().value());
        var branches = branches(selection, COLUMNS, order.after(after, parameters), order.columns(), limit, parameters);
        if (branches.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT card.*, EXISTS (SELECT 1 FROM task_draft WHERE task = card.id AND actor = :actor) AS draft FROM ("
                                + branches + ") card ORDER BY " + order.columns() + " LIMIT " + limit)
                .params(parameters)
                .query(JdbcTaskCards::card)
                .list();
    }

    long count(CardSelection selection, int atMost) {
        var parameters = new HashMap<String, Object>();
        var branches = branches(selection, "id", "", "", atMost, parameters);
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
            var branches = branches(selection, "id", "", "", atMost, parameters);
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

    List<TaskCard> ofMatter(MatterId matter, AgencyId agency, @Nullable ActorId actor) {
        return jdbc.sql("SELECT " + COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE matter = :matter AND agency = :agency ORDER BY due_order, id")
                .param("matter", matter.value())
                .param("agency", agency.value())
                .param("actor", actor == null ? "" : actor.value())
                .query(JdbcTaskCards::card)
                .list();
    }

    /** Those of all these matters in one statement, whose text does not change with their number. */
    List<TaskCard> ofMatters(Collection<MatterId> matters, AgencyId agency, ActorId actor) {
        if (matters.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE matter = ANY(:matters) AND agency = :agency ORDER BY due_order, id")
                .param("matters", matters.stream().map(MatterId::value).toArray(String[]::new))
                .param("agency", agency.value())
                .param("actor", actor.value())
                .query(JdbcTaskCards::card)
                .list();
    }

    Optional<TaskCard> find(TaskId task, AgencyId agency, ActorId actor) {
        return jdbc.sql("SELECT " + COLUMNS
                        + ", EXISTS (SELECT 1 FROM task_draft WHERE task = task_card.id AND actor = :actor) AS draft"
                        + " FROM task_card WHERE id = :id AND agency = :agency")
                .param("id", task.value())
                .param("agency", agency.value())
                .param("actor", actor.value())
                .query(JdbcTaskCards::card)
                .optional();
    }

    Optional<MatterId> matterOf(TaskId task, AgencyId agency) {
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
                .param("now", time(now))
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

    void insert(List<TaskCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO task_card (id, agency, pile, matter, matter_number, matter_title, social_space, social_space_name,
                                       process, version, element, name, role, assignee, party, party_type, form, created_at,
                                       due_at, remind_at, watch_at, reminded, escalated, priority, due_order, created_order,
                                       urgency, search_matter, search_task)
                VALUES (:id, :agency, :pile, :matter, :matterNumber, :matterTitle, :socialSpace, :socialSpaceName,
                        :process, :version, :element, :name, :role, :assignee, :party, :partyType, :form, :createdAt,
                        :dueAt, :remindAt, :watchAt, :reminded, :escalated, :priority, :dueOrder, :createdOrder,
                        :urgency, :searchMatter, :searchTask)
                """, rows(cards));
    }

    void update(TaskCard card) {
        batches.update("""
                UPDATE task_card
                SET version = :version, element = :element, form = :form, pile = :pile, name = :name, role = :role, assignee = :assignee, due_at = :dueAt, remind_at = :remindAt,
                    watch_at = :watchAt, reminded = :reminded, escalated = :escalated, due_order = :dueOrder,
                    search_task = :searchTask
                WHERE id = :id
                """, row(card));
    }

    /** Assigning, the most frequent change, needs no look at the row before. */
    void assign(TaskId task, @Nullable ActorId assignee) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", task.value());
        parameters.put("assignee", assignee == null ? null : assignee.value());
        parameters.put("pile", assignee == null ? null : Pile.of(assignee).key());
        jdbc.sql("""
                UPDATE task_card SET assignee = :assignee, pile = COALESCE(:pile, 'role:' || role) WHERE id = :id
                """).params(parameters).update();
    }

    void showMatter(Matter matter, String socialSpaceName) {
        jdbc.sql("""
                UPDATE task_card
                SET matter_title = :title, social_space = :socialSpace, social_space_name = :socialSpaceName,
                    priority = :priority, urgency = :urgency, search_matter = :search
                WHERE matter = :matter
                """)
                .param("title", matter.title())
                .param("socialSpace", matter.socialSpace())
                .param("socialSpaceName", socialSpaceName)
                .param("priority", matter.priority())
                .param("urgency", urgency(matter.priority()))
                .param("search", searchMatter(matter.number(), matter.title(), socialSpaceName))
                .param("matter", matter.id().value())
                .update();
    }

    void remove(Map<TaskId, Boolean> gone, Instant at) {
        if (gone.isEmpty()) {
            return;
        }
        var rows = gone.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "id",
                        entry.getKey().value(),
                        "outcome",
                        entry.getValue() ? "done" : "cancelled",
                        "at",
                        time(at)))
                .toList();
        batches.batchUpdate("""
                INSERT INTO task_gone (id, agency, role, outcome, gone_at)
                SELECT id, agency, role, :outcome, :at FROM task_card WHERE id = :id
                """, parameters(rows));
        batches.batchUpdate("DELETE FROM task_card WHERE id = :id", parameters(rows));
    }

    /** @return what became of a task that is no longer open; empty where that agency never had it */
    Optional<Gone> gone(TaskId task, AgencyId agency) {
        return jdbc.sql("SELECT role, outcome FROM task_gone WHERE id = :id AND agency = :agency")
                .param("id", task.value())
                .param("agency", agency.value())
                .query((row, number) -> new Gone(
                        role(row.getString("role")), row.getString("outcome").equals("done")))
                .optional();
    }

    private static String branches(
            CardSelection selection,
            String columns,
            String after,
            String order,
            int limit,
            Map<String, Object> parameters) {
        var conditions = conditions(selection, parameters) + after;
        var tail = (order.isEmpty() ? "" : " ORDER BY " + order) + " LIMIT " + limit;
        if (selection.everyPile()) {
            return "SELECT " + columns + " FROM task_card WHERE agency = :agency" + conditions + tail;
        }
        var branches = new ArrayList<String>();
        for (var pile : selection.piles()) {
            var name = "pile_" + pile.key().replaceAll("[^a-z0-9]", "_");
            parameters.put(name, pile.key());
            branches.add("SELECT * FROM (SELECT " + columns + " FROM task_card WHERE agency = :agency AND pile = :"
                    + name + conditions + tail + ") b" + branches.size());
        }
        return String.join(" UNION ALL ", branches);
    }

    private static String conditions(CardSelection selection, Map<String, Object> parameters) {
        var filter = selection.filter();
        var conditions = new StringBuilder();
        parameters.put("agency", selection.agency().value());
        if (selection.escalatedOnly()) {
            conditions.append(" AND escalated = TRUE");
        }
        if (filter.group() != null) {
            conditions.append(" AND role = :role");
            parameters.put("role", filter.group().key());
        }
        if (filter.process() != null) {
            conditions.append(" AND process = :process");
            parameters.put("process", filter.process());
        }
        if (filter.dueBefore() != null) {
            conditions.append(" AND due_order < :dueBefore");
            parameters.put("dueBefore", filter.dueBefore().toEpochMilli());
        }
        if (filter.matterNumber() != null) {
            conditions.append(" AND matter_number = :number");
            parameters.put("number", filter.matterNumber());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.append(" AND (search_matter LIKE :text ESCAPE '!' OR search_task LIKE :text ESCAPE '!')");
            parameters.put("text", containing(filter.text()));
        }
        return conditions.toString();
    }

    private static String containing(String text) {
        var words = text.strip().toLowerCase(Locale.GERMAN);
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Map<String, ?>[] rows(List<TaskCard> cards) {
        return parameters(cards.stream().map(JdbcTaskCards::row).collect(Collectors.toList()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] parameters(List<? extends Map<String, ?>> rows) {
        return rows.toArray(new Map[0]);
    }

    private static Map<String, @Nullable Object> row(TaskCard card) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", card.id().value());
        row.put("agency", card.agency().value());
        row.put("pile", Pile.of(card.role(), card.assignee()).key());
        row.put("matter", card.matter().value());
        row.put("matterNumber", card.matterNumber());
        row.put("matterTitle", card.matterTitle());
        row.put("socialSpace", card.socialSpace());
        row.put("socialSpaceName", card.socialSpaceName());
        row.put("process", card.process());
        row.put("version", card.version().value());
        row.put("element", card.element());
        row.put("name", card.name());
        row.put("role", card.role().key());
        row.put("assignee", card.assignee() == null ? null : card.assignee().value());
        row.put("party", card.group());
        row.put("partyType", card.groupType());
        row.put("form", card.form());
        row.put("createdAt", time(card.createdAt()));
        row.put("dueAt", nullableTime(card.due()));
        row.put("remindAt", nullableTime(card.remindAt()));
        row.put("watchAt", nullableTime(DeadlineWatch.next(card)));
        row.put("reminded", card.reminded());
        row.put("escalated", card.escalated());
        row.put("priority", card.priority());
        row.put("dueOrder", card.due() == null ? Long.MAX_VALUE : card.due().toEpochMilli());
        row.put("createdOrder", -card.createdAt().toEpochMilli());
        row.put("urgency", urgency(card.priority()));
        row.put("searchMatter", searchMatter(card.matterNumber(), card.matterTitle(), card.socialSpaceName()));
        row.put("searchTask", card.name().toLowerCase(Locale.GERMAN));
        return row;
    }

    private static String searchMatter(String number, String title, String socialSpaceName) {
        return (number + " " + title + " " + socialSpaceName).toLowerCase(Locale.GERMAN);
    }

    static int urgency(String priority) {
        return switch (priority) {
            case "hoch" -> 0;
            case "mittel" -> 1;
            default -> 2;
        };
    }

    private static TaskCard card(ResultSet row, int number) throws SQLException {
        var assignee = row.getString("assignee");
        return new TaskCard(
                new TaskId(row.getString("id")),
                row.getString("element"),
                row.getString("name"),
                new MatterId(row.getString("matter")),
                row.getString("matter_number"),
                row.getString("matter_title"),
                row.getString("social_space"),
                row.getString("social_space_name"),
                new AgencyId(row.getString("agency")),
                row.getString("process"),
                new ProcessVersionId(row.getString("version")),
                role(row.getString("role")),
                assignee == null ? null : new ActorId(assignee),
                row.getString("party"),
                row.getString("party_type"),
                row.getString("form"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "remind_at"),
                row.getBoolean("reminded"),
                row.getBoolean("escalated"),
                row.getString("priority"),
                row.getBoolean("draft"));
    }

    private static Role role(String key) {
        return Role.ofKey(key).orElseThrow(() -> new IllegalStateException("no role " + key));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime nullableTime(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    record Watched(TaskId task, MatterId matter) {}

    record Gone(Role role, boolean done) {}
}
