package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_sending}: one row for each place. */
@Component
class JdbcSendings {

    private static final String SELECT = "SELECT place_, size_, at, result, ok_at, ok_size FROM audit_sending ";

    private final JdbcClient jdbc;

    JdbcSendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SealSent> find(String place) {
        return jdbc.sql(SELECT + "WHERE place_ = :place")
                .param("place", place)
                .query(JdbcSendings::sent)
                .optional();
    }

    List<SealSent> all() {
        return jdbc.sql(SELECT + "ORDER BY place_").query(JdbcSendings::sent).list();
    }

    void keep(SealSent sent, String cosignature) {
        jdbc.sql("DELETE FROM audit_sending WHERE place_ = :place")
                .param("place", sent.place())
                .update();
        jdbc.sql("""
                INSERT INTO audit_sending (place_, size_, at, result, ok_at, ok_size, cosignature)
                VALUES (:place, :size, :at, :result, :okAt, :okSize, :cosignature)
                """)
                .param("place", sent.place())
                .param("size", sent.size())
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .param("result", sent.result())
                .param(
                        "okAt",
                        sent.arrivedAt() == null ? null : sent.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("okSize", sent.arrivedSize())
                .param("cosignature", cosignature)
                .update();
    }

    private static SealSent sent(ResultSet row, int number) throws SQLException {
        var size = row.getLong("ok_size");
        return new SealSent(
                row.getString("place_"),
                row.getLong("size_"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("result"),
                instant(row.getObject("ok_at", OffsetDateTime.class)),
                size);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
