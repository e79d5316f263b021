package org.brueckenschlag.matters;

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
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code matter}. */
@Component
class JdbcMatters {

    private static final String COLUMNS = """
            SELECT id, agency, number, process, version, title, social_space, state, end_code, priority, started_at,
                   closed_at, known
            FROM matter
            """;

    /** More than any process calls; lists are bounded. */
    private static final int MOST_CALLED = 50;

    private final JdbcClient jdbc;

    JdbcMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Matter> find(MatterId id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id.value())
                .query(JdbcMatters::matter)
                .optional();
    }

    List<Matter> find(AgencyId agency, List<MatterId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "WHERE agency = :agency AND id IN (:ids)")
                        .param("agency", agency.value())
                        .param("ids", ids.stream().map(MatterId::value).toList())
                        .query(JdbcMatters::matter)
                        .list();
    }

    Optional<Matter> findLocked(MatterId id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcMatters::matter)
                .optional();
    }

    Optional<Matter> find(AgencyId agency, String number) {
        return jdbc.sql(COLUMNS + "WHERE agency = :agency AND number = :number")
                .param("agency", agency.value())
                .param("number", number)
                .query(JdbcMatters::matter)
                .optional();
    }

    /** @param after place of the last row of the page before */
    List<Matter> page(AgencyId agency, MatterFilter filter, @Nullable Place after, int limit) {
        var conditions = conditions(agency, filter);
        if (after != null) {
            conditions.add("started_at <= :at AND (started_at < :at OR id < :id)");
            conditions.parameters.put("at", time(after.startedAt()));
            conditions.parameters.put("id", after.id());
        }
        return jdbc.sql(COLUMNS + conditions + " ORDER BY started_at DESC, id DESC LIMIT " + limit)
                .params(conditions.parameters)
                .query(JdbcMatters::matter)
                .list();
    }

    long count(AgencyId agency, MatterFilter filter, int atMost) {
        var conditions = conditions(agency, filter);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT id FROM matter " + conditions + " LIMIT " + atMost + ") counted")
                .params(conditions.parameters)
                .query(Long.class)
                .single();
    }

    Map<MatterId, Instant> closedAmong(Collection<MatterId> ids) {
        var closed = new HashMap<MatterId, Instant>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, closed_at FROM matter WHERE closed_at IS NOT NULL AND id IN (:ids)")
                    .param("ids", ids.stream().map(MatterId::value).toList())
                    .query(row -> {
                        closed.put(
                                new MatterId(row.getString("id")),
                                row.getObject("closed_at", OffsetDateTime.class).toInstant());
                    });
        }
        return closed;
    }

    Optional<Instant> firstBegun(AgencyId agency) {
        return jdbc.sql("SELECT started_at FROM matter WHERE agency = :agency ORDER BY started_at, id LIMIT 1")
                .param("agency", agency.value())
                .query((row, number) ->
                        row.getObject("started_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    List<MatterStock.Outline> outlines(AgencyId agency, Collection<MatterId> ids) {
        return jdbc.sql(
                        "SELECT id, number, process, version FROM matter WHERE agency = :agency AND id IN (:ids) ORDER BY number")
                .param("agency", agency.value())
                .param("ids", ids.stream().map(MatterId::value).toList())
                .query((row, number) -> new MatterStock.Outline(
                        new MatterId(row.getString("id")),
                        row.getString("number"),
                        row.getString("process"),
                        new ProcessVersionId(row.getString("version"))))
                .list();
    }

    List<ClosedMatter> closedBefore(AgencyId agency, Instant time, String after, int limit) {
        return jdbc.sql("""
                SELECT id, number, process, version, closed_at FROM matter
                WHERE agency = :agency AND state = 'CLOSED' AND closed_at < :time AND id > :after
                ORDER BY id LIMIT
                """ + limit)
                .param("agency", agency.value())
                .param("time", time(time))
                .param("after", after)
                .query((row, number) -> new ClosedMatter(
                        new MatterId(row.getString("id")),
                        row.getString("number"),
                        row.getString("process"),
                        new ProcessVersionId(row.getString("version")),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of these processes, the longest closed first. */
    List<ClosedMatter> closedOf(AgencyId agency, List<String> processes, Instant before, int limit) {
        var inTime = before.equals(Instant.MAX) ? "" : "AND closed_at < :time ";
        var query = jdbc.sql("SELECT id, number, process, version, closed_at FROM matter WHERE agency = :agency"
                        + " AND state = 'CLOSED' AND process IN (:processes) " + inTime
                        + "ORDER BY closed_at, id LIMIT " + limit)
                .param("agency", agency.value())
                .param("processes", processes);
        return (inTime.isEmpty() ? query : query.param("time", time(before)))
                .query((row, number) -> new ClosedMatter(
                        new MatterId(row.getString("id")),
                        row.getString("number"),
                        row.getString("process"),
                        new ProcessVersionId(row.getString("version")),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<MatterId> open(AgencyId agency, String after, int limit) {
        return jdbc.sql(
                        "SELECT id FROM matter WHERE agency = :agency AND state = 'OPEN' AND id > :after ORDER BY id LIMIT "
                                + limit)
                .param("agency", agency.value())
                .param("after", after)
                .query((row, number) -> new MatterId(row.getString("id")))
                .list();
    }

    /** Those that stand in that Sozialraum, or know that code by any answer. */
    List<MatterId> using(AgencyId agency, String code, boolean isPlace, String after, int limit) {
        return jdbc.sql("SELECT id FROM matter WHERE agency = :agency AND id > :after AND " + uses(isPlace)
                        + " ORDER BY id LIMIT " + limit)
                .param("agency", agency.value())
                .param("after", after)
                .param("code", isPlace ? code : "%\"" + code.replace("_", "!_") + "\"%")
                .query((row, number) -> new MatterId(row.getString("id")))
                .list();
    }

    long countUsing(AgencyId agency, String code, boolean isPlace, Matter.State state) {
        return jdbc.sql("SELECT COUNT(*) FROM matter WHERE agency = :agency AND state = :state AND " + uses(isPlace))
                .param("agency", agency.value())
                .param("state", state.name())
                .param("code", isPlace ? code : "%\"" + code.replace("_", "!_") + "\"%")
                .query(Long.class)
                .single();
    }

    private static String uses(boolean isPlace) {
        return isPlace ? "social_space = :code" : "known LIKE :code ESCAPE '!'";
    }

    long countOpen(AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM matter WHERE agency = :agency AND state = 'OPEN'")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    List<ProcessVersionId> versionsOfOpen(AgencyId agency) {
        return jdbc.sql(
                        "SELECT DISTINCT version FROM matter WHERE agency = :agency AND state = 'OPEN' ORDER BY version")
                .param("agency", agency.value())
                .query((row, number) -> new ProcessVersionId(row.getString("version")))
                .list();
    }

    List<MatterId> lastClosed(AgencyId agency, int limit) {
        return jdbc.sql(
                        "SELECT id FROM matter WHERE agency = :agency AND state = 'CLOSED' ORDER BY closed_at DESC LIMIT "
                                + limit)
                .param("agency", agency.value())
                .query((row, number) -> new MatterId(row.getString("id")))
                .list();
    }

    /** One query for all: each part of it has its own limit, and reads no more than that. */
    List<List<MatterStock.Begun>> begun(AgencyId agency, List<MatterStock.Beginnings> asked) {
        var found = new ArrayList<List<MatterStock.Begun>>();
        var parts = new ArrayList<String>();
        var values = new HashMap<String, Object>(Map.of("agency", agency.value()));
        for (var each : asked) {
            var place = found.size();
            parts.add("""
                    (SELECT %1$d AS place, id, started_at FROM matter
                     WHERE agency = :agency AND started_at >= :from%1$d AND started_at < :before%1$d
                       AND process = :process%1$d AND social_space = :space%1$d
                     ORDER BY started_at, id LIMIT %2$d)
                    """.formatted(place, each.limit()));
            values.put("from" + place, time(each.from()));
            values.put("before" + place, time(each.before()));
            values.put("process" + place, each.process());
            values.put("space" + place, each.socialSpace());
            found.add(new ArrayList<>());
        }
        if (!asked.isEmpty()) {
            jdbc.sql(String.join("UNION ALL ", parts) + "ORDER BY place, started_at, id")
                    .params(values)
                    .query(row -> {
                        found.get(row.getInt("place"))
                                .add(new MatterStock.Begun(
                                        new MatterId(row.getString("id")),
                                        row.getObject("started_at", OffsetDateTime.class)
                                                .toInstant()));
                    });
        }
        return found;
    }

    boolean startedSince(AgencyId agency, String process, Instant time) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM matter WHERE agency = :agency AND process = :process AND started_at >= :time
                """)
                        .param("agency", agency.value())
                        .param("process", process)
                        .param("time", time(time))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The matters that this one has called, oldest first. */
    List<Matter> calledBy(AgencyId agency, MatterId caller) {
        return jdbc.sql(COLUMNS + "WHERE called_by = :caller AND agency = :agency ORDER BY started_at, id LIMIT "
                        + MOST_CALLED)
                .param("caller", caller.value())
                .param("agency", agency.value())
                .query(JdbcMatters::matter)
                .list();
    }

    void delete(MatterId id) {
        jdbc.sql("DELETE FROM matter WHERE id = :id").param("id", id.value()).update();
    }

    void insert(Matter matter, String socialSpaceName) {
        jdbc.sql("""
                INSERT INTO matter (id, agency, number, process, version, title, social_space, state, end_code, priority,
                                    started_at, closed_at, called_by, search, known)
                VALUES (:id, :agency, :number, :process, :version, :title, :socialSpace, :state, :endCode, :priority,
                        :startedAt, :closedAt, :calledBy, :search, :known)
                """).params(row(matter, socialSpaceName)).update();
    }

    void update(Matter matter, String socialSpaceName) {
        jdbc.sql("""
                UPDATE matter
                SET version = :version, title = :title, social_space = :socialSpace, state = :state, end_code = :endCode,
                    priority = :priority, closed_at = :closedAt, called_by = :calledBy, search = :search, known = :known
                WHERE id = :id
                """).params(row(matter, socialSpaceName)).update();
    }

    private static Conditions conditions(AgencyId agency, MatterFilter filter) {
        var conditions = new Conditions();
        conditions.equal("agency", agency.value());
        conditions.equal("process", filter.process());
        conditions.equal("state", filter.state() == null ? null : filter.state().name());
        conditions.equal("social_space", filter.socialSpace());
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add("search LIKE :text ESCAPE '!'");
            conditions.parameters.put("text", containing(filter.text()));
        }
        ofField(filter.field(), conditions);
        among(filter.among(), conditions);
        return conditions;
    }

    private static void ofField(MatterFilter.@Nullable Field field, Conditions conditions) {
        if (field == null) {
            return;
        }
        conditions.parameters.put(
                "field", "%\"handlungsfeld\":\"" + field.code().replace("_", "!_") + "\"%");
        if (field.processes().isEmpty()) {
            conditions.add("known LIKE :field ESCAPE '!'");
        } else {
            conditions.add("(process IN (:processes) OR known LIKE :field ESCAPE '!')");
            conditions.parameters.put("processes", field.processes());
        }
    }

    private static void among(@Nullable List<MatterId> ids, Conditions conditions) {
        if (ids != null) {
            conditions.add("id = ANY(:among)");
            conditions.parameters.put("among", ids.stream().map(MatterId::value).toArray(String[]::new));
        }
    }

    private static String containing(String text) {
        var words = text.strip().toLowerCase(Locale.GERMAN);
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Map<String, @Nullable Object> row(Matter matter, String socialSpaceName) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", matter.id().value());
        row.put("agency", matter.agency().value());
        row.put("number", matter.number());
        row.put("process", matter.process());
        row.put("version", matter.version().value());
        row.put("title", matter.title());
        row.put("socialSpace", matter.socialSpace());
        row.put("state", matter.state().name());
        row.put("endCode", matter.endCode());
        row.put("priority", matter.priority());
        row.put("startedAt", time(matter.startedAt()));
        row.put("closedAt", matter.closedAt() == null ? null : time(matter.closedAt()));
        row.put("calledBy", matter.caller().map(MatterId::value).orElse(null));
        row.put("search", (matter.number() + " " + matter.title() + " " + socialSpaceName).toLowerCase(Locale.GERMAN));
        row.put("known", KnownJson.write(matter.known()));
        return row;
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        var known = new KnownAnswers(KnownJson.read(row.getString("known")));
        return new Matter(
                new MatterId(row.getString("id")),
                row.getString("number"),
                new AgencyId(row.getString("agency")),
                row.getString("process"),
                new ProcessVersionId(row.getString("version")),
                row.getString("title"),
                row.getString("social_space"),
                Matter.State.valueOf(row.getString("state")),
                row.getString("end_code"),
                row.getString("priority"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                known.partyGroups(),
                known.values());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Where a row stands in the order "newest first". */
    record Place(Instant startedAt, String id) {}

    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        void add(String condition) {
            conditions.add(condition);
        }

        void equal(String column, @Nullable String value) {
            if (value != null) {
                add(column + " = :" + column);
                parameters.put(column, value);
            }
        }

        @Override
        public String toString() {
            return "WHERE " + String.join(" AND ", conditions);
        }
    }
}
