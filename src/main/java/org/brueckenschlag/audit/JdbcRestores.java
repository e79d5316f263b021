package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_restored}; the chain {@code system} tells the same. */
@Component
class JdbcRestores {

    private final JdbcClient jdbc;

    JdbcRestores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sizes up to this one had another root once; 0 where nothing was ever lost. */
    long lost() {
        return jdbc.sql("SELECT COALESCE(MAX(lost), 0) FROM audit_restored")
                .query(Long.class)
                .single();
    }

    void add(Restored restored) {
        jdbc.sql("INSERT INTO audit_restored (lost, kept, at) VALUES (:lost, :kept, :at)")
                .param("lost", restored.lost())
                .param("kept", restored.kept())
                .param("at", restored.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Restored> all() {
        return jdbc.sql("SELECT lost, kept, at FROM audit_restored ORDER BY lost DESC")
                .query(JdbcRestores::restored)
                .list();
    }

    private static Restored restored(ResultSet row, int number) throws SQLException {
        return new Restored(
                row.getLong("lost"),
                row.getLong("kept"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
