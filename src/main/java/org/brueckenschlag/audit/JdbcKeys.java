package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_key}: keys in the order in which they signed. */
@Component
class JdbcKeys {

    private final JdbcClient jdbc;

    JdbcKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<String> vkeys() {
        return jdbc.sql("SELECT vkey FROM audit_key ORDER BY position")
                .query(String.class)
                .list();
    }

    void add(int position, String vkey, Instant since) {
        jdbc.sql("INSERT INTO audit_key (position, vkey, since) VALUES (:position, :vkey, :since)")
                .param("position", position)
                .param("vkey", vkey)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
