package org.brueckenschlag.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which running matters are on which version. */
@Component
class JdbcMoves {

    private final JdbcClient jdbc;

    JdbcMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ProcessVersionId, Integer> openByVersion(AgencyId agency) {
        var counts = new LinkedHashMap<ProcessVersionId, Integer>();
        jdbc.sql("""
                SELECT version, COUNT(*) AS matters FROM matter WHERE agency = :agency AND state = 'OPEN'
                GROUP BY version ORDER BY version
                """).param("agency", agency.value()).query(row -> {
            counts.put(new ProcessVersionId(row.getString("version")), row.getInt("matters"));
        });
        return counts;
    }

    /** The oldest first. */
    List<Running> openOn(AgencyId agency, ProcessVersionId version) {
        return jdbc.sql("""
                SELECT id, number FROM matter WHERE agency = :agency AND state = 'OPEN' AND version = :version
                ORDER BY started_at, id
                """)
                .param("agency", agency.value())
                .param("version", version.value())
                .query((row, count) -> new Running(new MatterId(row.getString("id")), row.getString("number")))
                .list();
    }

    record Running(MatterId id, String number) {}
}
