package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads what a proof consists of, row by row: an agency may have recorded more than fits into memory. */
@Component
class JdbcProofs {

    /** PostgreSQL's driver would otherwise read everything before it gives the first row. */
    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    JdbcProofs(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /**
     * In the order of the log.
     *
     * @param expired gets the hash of each entry of which nothing else is left
     */
    void entries(ProofScope scope, long size, EntryReader reader, EntryReader expired) {
        read("SELECT log_index, content, hash FROM audit_entry", scope, size, "", row -> {
            var content = row.getString("content");
            if (content == null) {
                expired.read(row.getLong("log_index"), row.getString("hash"));
            } else {
                reader.read(row.getLong("log_index"), content);
            }
        });
    }

    /** Entries of the installation about a key that took over, outside of what the proof has anyway. */
    void rotations(ProofScope scope, long size, EntryReader reader) {
        if (scope instanceof ProofScope.OfAgency agency && agency.isWhole()) {
            return;
        }
        jdbc.query(
                "SELECT log_index, at, content FROM audit_entry WHERE chain = ? AND log_index < ? AND content LIKE ?"
                        + " ORDER BY log_index",
                row -> {
                    if (!scope.has(instant(row))) {
                        reader.read(row.getLong("log_index"), row.getString("content"));
                    }
                },
                Chain.system(null).name(),
                size,
                "%\"kind\":\"" + LogKeys.ROTATED + "\"%");
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    void disclosures(ProofScope scope, long size, EntryReader reader) {
        read("SELECT log_index, disclosed FROM audit_entry", scope, size, " AND disclosed IS NOT NULL", row -> {
            reader.read(row.getLong("log_index"), row.getString("disclosed"));
        });
    }

    /** How many {@link #entries} there are. */
    long count(ProofScope scope, long size) {
        var parameters = new ArrayList<Object>();
        var sql = "SELECT COUNT(*) FROM audit_entry WHERE " + where(scope, parameters)
                + " AND log_index < ? AND content IS NOT NULL";
        parameters.add(size);
        var found = jdbc.queryForObject(sql, Long.class, parameters.toArray());
        return found == null ? 0 : found;
    }

    /** How many entries have no place in the log of that size; a proof has to wait for them. */
    long missing(ProofScope scope, long size) {
        var parameters = new ArrayList<Object>();
        var sql = "SELECT COUNT(*) FROM audit_entry WHERE " + where(scope, parameters)
                + " AND (log_index IS NULL OR log_index >= ?)";
        parameters.add(size);
        var found = jdbc.queryForObject(sql, Long.class, parameters.toArray());
        return found == null ? 0 : found;
    }

    private void read(String select, ProofScope scope, long size, String further, RowCallbackHandler row) {
        var parameters = new ArrayList<Object>();
        var where = where(scope, parameters);
        parameters.add(size);
        jdbc.query(
                select + " WHERE " + where + " AND log_index < ?" + further + " ORDER BY log_index",
                row,
                parameters.toArray());
    }

    private static String where(ProofScope scope, List<Object> parameters) {
        parameters.add(scope.agency().value());
        return switch (scope) {
            case ProofScope.OfMatter matter -> {
                parameters.add(matter.matter().value());
                yield "agency = ? AND chain = ?";
            }
            case ProofScope.OfMatters matters -> {
                parameters.add(matters.numbers().keySet().toArray(String[]::new));
                yield "agency = ? AND chain = ANY(?)";
            }
            case ProofScope.OfAgency agency -> {
                var where = "(agency = ? OR agency IS NULL)" + bound(" AND at >= ?", agency.from(), parameters);
                yield agency.to() == null ? where : where + " AND (at < ?" + until(agency, agency.to(), parameters);
            }
        };
    }

    /**
     * A text of the period may have been taken away later. The chain goes on up to the entry that says so, or nobody
     * could tell a redaction from a text that is kept back.
     */
    private static String until(ProofScope.OfAgency period, Instant to, List<Object> parameters) {
        parameters.add(to.atOffset(ZoneOffset.UTC));
        parameters.add(period.agency().value());
        parameters.add((period.from() == null ? Instant.EPOCH : period.from()).atOffset(ZoneOffset.UTC));
        parameters.add(to.atOffset(ZoneOffset.UTC));
        return """
                 OR chain IN (SELECT redacted.matter FROM audit_redaction redacted
                              JOIN audit_entry text_ ON text_.chain = redacted.matter AND text_.seq = redacted.seq
                              WHERE redacted.agency = ? AND text_.at >= ? AND text_.at < ?)
                    AND seq <= (SELECT MAX(later.seq) FROM audit_entry later
                                WHERE later.chain = audit_entry.chain AND later.content LIKE '%"kind":"redacted"%'))""";
    }

    private static String bound(String condition, @Nullable Instant value, List<Object> parameters) {
        if (value == null) {
            return "";
        }
        parameters.add(value.atOffset(ZoneOffset.UTC));
        return condition;
    }

    /** Takes one row. */
    interface EntryReader {
        void read(long index, String text) throws SQLException;
    }
}
