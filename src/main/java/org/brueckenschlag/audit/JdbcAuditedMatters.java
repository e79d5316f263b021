package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.brueckenschlag.audit.AuditedMatters.Choices;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_matter}. */
@Component
class JdbcAuditedMatters {

    private static final String COLUMNS = """
            SELECT id, number, title, process, version_, definition, social_space, started_at, closed_at, end_code,
                   method, recommended, late, redactions, questions
            FROM audit_matter
            """;

    private final JdbcClient jdbc;

    JdbcAuditedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditedMatter> page(AgencyId agency, AuditFilter filter, @Nullable Place after, int limit) {
        var conditions = new Conditions(agency, filter);
        if (after != null) {
            conditions.add("started_at <= :at AND (started_at < :at OR id < :id)");
            conditions.parameters.put("at", time(after.startedAt()));
            conditions.parameters.put("id", after.id());
        }
        return jdbc.sql(COLUMNS + conditions + " ORDER BY started_at DESC, id DESC LIMIT " + limit)
                .params(conditions.parameters)
                .query(JdbcAuditedMatters::matter)
                .list();
    }

    /** Of one process, the newest first. */
    List<MatterId> newestOf(AgencyId agency, String process, int limit) {
        return jdbc.sql("SELECT id FROM audit_matter WHERE agency = :agency AND process = :process"
                        + " ORDER BY started_at DESC, id DESC LIMIT " + limit)
                .param("agency", agency.value())
                .param("process", process)
                .query((row, number) -> new MatterId(row.getString("id")))
                .list();
    }

    long count(AgencyId agency, AuditFilter filter, int atMost) {
        var conditions = new Conditions(agency, filter);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT id FROM audit_matter " + conditions + " LIMIT " + atMost
                        + ") counted")
                .params(conditions.parameters)
                .query(Long.class)
                .single();
    }

    /** All that fit, oldest first, for exports. */
    List<JdbcRecordedMatters.Chained> chains(AgencyId agency, AuditFilter filter) {
        var conditions = new Conditions(agency, filter);
        return jdbc.sql("SELECT id, (SELECT COUNT(*) FROM audit_entry WHERE chain = audit_matter.id) AS entries"
                        + " FROM audit_matter " + conditions + " ORDER BY started_at, id")
                .params(conditions.parameters)
                .query((row, number) -> new JdbcRecordedMatters.Chained(row.getString("id"), row.getLong("entries")))
                .list();
    }

    /** Numbers of all that fit, by id. */
    SortedMap<String, String> numbers(AgencyId agency, AuditFilter filter, int atMost) {
        var conditions = new Conditions(agency, filter);
        var numbers = new TreeMap<String, String>();
        jdbc.sql("SELECT id, number FROM audit_matter " + conditions + " LIMIT " + atMost)
                .params(conditions.parameters)
                .query((ResultSet row) -> {
                    numbers.put(row.getString("id"), row.getString("number"));
                });
        return numbers;
    }

    Optional<AuditedMatter> find(AgencyId agency, String number) {
        return jdbc.sql(COLUMNS + "WHERE agency = :agency AND number = :number")
                .param("agency", agency.value())
                .param("number", number)
                .query(JdbcAuditedMatters::matter)
                .optional();
    }

    Optional<AuditedMatter> find(MatterId id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id.value())
                .query(JdbcAuditedMatters::matter)
                .optional();
    }

    /** One pass over the agency's matters: what occurs together is far less than there are matters. */
    Choices choices(AgencyId agency) {
        var versions = new TreeMap<Version, Version>(Comparator.comparing(Version::process)
                .thenComparing(Version::version, Comparator.reverseOrder())
                .thenComparing(Version::definition));
        var spaces = new TreeSet<String>();
        var ends = new TreeSet<String>();
        var methods = new TreeSet<String>();
        jdbc.sql("""
                SELECT process, version_, definition, social_space, end_code, method, COUNT(*) AS matters
                FROM audit_matter WHERE agency = :agency
                GROUP BY process, version_, definition, social_space, end_code, method
                """).param("agency", agency.value()).query((ResultSet row) -> {
            var version = version(row);
            versions.merge(version, version, JdbcAuditedMatters::together);
            spaces.add(row.getString("social_space"));
            Optional.ofNullable(row.getString("end_code")).ifPresent(ends::add);
            Optional.ofNullable(row.getString("method")).ifPresent(methods::add);
        });
        return new Choices(
                List.copyOf(versions.values()), List.copyOf(spaces), List.copyOf(ends), List.copyOf(methods));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getString("process"), row.getInt("version_"), row.getString("definition"), row.getLong("matters"));
    }

    private static Version together(Version one, Version other) {
        return new Version(one.process(), one.version(), one.definition(), one.matters() + other.matters());
    }

    void insert(Matter matter, int version, Known known) {
        jdbc.sql("""
                INSERT INTO audit_matter (id, agency, number, title, process, version_, definition, social_space,
                                          started_at, closed_at, end_code, method, recommended, late, redactions,
                                          questions)
                VALUES (:id, :agency, :number, :title, :process, :version, :definition, :socialSpace,
                        :startedAt, :closedAt, :endCode, :method, :recommended, 0, 0, 0)
                """)
                .param("agency", matter.agency().value())
                .param("number", matter.number())
                .param("process", matter.process())
                .param("startedAt", time(matter.startedAt()))
                .params(row(matter, version, known))
                .update();
    }

    /** Everything that the matter's row tells, and what is counted beside it. */
    void update(Matter matter, int version, Known known, Counted more) {
        jdbc.sql("""
                UPDATE audit_matter
                SET title = :title, version_ = :version, definition = :definition, social_space = :socialSpace,
                    closed_at = :closedAt, end_code = :endCode, method = :method, recommended = :recommended,
                    late = late + :late, redactions = redactions + :redactions, questions = questions + :questions
                WHERE id = :id
                """)
                .param("late", more.late())
                .param("redactions", more.redactions())
                .param("questions", more.questions())
                .params(row(matter, version, known))
                .update();
    }

    private static Map<String, @Nullable Object> row(Matter matter, int version, Known known) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", matter.id().value());
        row.put("title", matter.title());
        row.put("version", version);
        row.put("definition", matter.version().value());
        row.put("socialSpace", matter.socialSpace());
        row.put("closedAt", matter.closedAt() == null ? null : time(matter.closedAt()));
        row.put("endCode", matter.endCode());
        row.put("method", known.method());
        row.put("recommended", known.recommended());
        return row;
    }

    private static AuditedMatter matter(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new AuditedMatter(
                new MatterId(row.getString("id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("process"),
                row.getInt("version_"),
                new ProcessVersionId(row.getString("definition")),
                row.getString("social_space"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("end_code"),
                row.getString("method"),
                row.getString("recommended"),
                row.getInt("late"),
                row.getInt("redactions"),
                row.getInt("questions"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Where a row stands in the order "newest first". */
    record Place(Instant startedAt, String id) {}

    /** What the matter's answers say about its method. */
    record Known(@Nullable String method, @Nullable String recommended) {}

    /** What has come to the counts. */
    record Counted(int late, int redactions, int questions) {}

    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        Conditions(AgencyId agency, AuditFilter filter) {
            equal("agency", agency.value());
            var version = filter.version();
            if (version != null) {
                equal("process", version.process());
                equal("version_", version.version());
                // an agency's own version and the one that all share may have the same number
                equal("definition", version.definition());
            }
            equal("social_space", filter.socialSpace());
            equal("method", filter.method());
            if (AuditFilter.OPEN.equals(filter.endCode())) {
                add("closed_at IS NULL");
            } else {
                equal("end_code", filter.endCode());
            }
            if (filter.from() != null) {
                add("started_at >= :from");
                parameters.put("from", time(filter.from()));
            }
            if (filter.to() != null) {
                add("started_at < :to");
                parameters.put("to", time(filter.to()));
            }
            either(filter.late(), "late > 0", "late = 0");
            either(filter.redacted(), "redactions > 0", "redactions = 0");
            either(
                    filter.deviates(),
                    "method <> recommended",
                    "(method = recommended OR method IS NULL OR recommended IS NULL)");
            if (filter.text() != null && !filter.text().isBlank()) {
                add("number LIKE :text ESCAPE '!'");
                parameters.put("text", containing(filter.text()));
            }
        }

        final void add(String condition) {
            conditions.add(condition);
        }

        private void equal(String column, @Nullable Object value) {
            if (value != null) {
                add(column + " = :" + column);
                parameters.put(column, value);
            }
        }

        private void either(@Nullable Boolean wanted, String yes, String no) {
            if (wanted != null) {
                add(wanted ? yes : no);
            }
        }

        private static String containing(String text) {
            var words = text.strip().toUpperCase(Locale.ROOT);
            return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }

        @Override
        public String toString() {
            return "WHERE " + String.join(" AND ", conditions);
        }
    }
}
