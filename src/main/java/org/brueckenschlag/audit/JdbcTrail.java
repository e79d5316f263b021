package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_entry}; rows are added and read, nothing else. */
@Component
class JdbcTrail {

    private static final String COLUMNS =
            "SELECT chain, seq, at, agency, actor, previous, hash, content FROM audit_entry ";

    private final JdbcClient jdbc;

    JdbcTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last link; whoever appends holds the lock of what the chain is about. */
    ChainLink last(String chain) {
        return jdbc.sql("""
                SELECT chain, seq, at, agency, actor, previous, hash, '' AS content FROM audit_entry
                WHERE chain = :chain ORDER BY seq DESC LIMIT 1
                """)
                .param("chain", chain)
                .query(JdbcTrail::link)
                .optional()
                .orElseGet(() -> ChainLink.first(chain));
    }

    void lock(String chain) {
        jdbc.sql("SELECT name FROM audit_chain WHERE name = :chain FOR UPDATE")
                .param("chain", chain)
                .query(String.class)
                .single();
    }

    void append(ChainLink link) {
        var agency = link.agency();
        jdbc.sql("""
                INSERT INTO audit_entry (chain, seq, at, agency, actor, previous, hash, content)
                VALUES (:chain, :seq, :at, :agency, :actor, :previous, :hash, :content)
                """)
                .param("chain", link.chain())
                .param("seq", link.sequence())
                .param("at", link.at().atOffset(ZoneOffset.UTC))
                .param("agency", agency == null ? null : agency.value())
                .param("actor", link.actor().value())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .param("content", link.content())
                .update();
    }

    List<ChainLink> of(String chain, AgencyId agency) {
        return jdbc.sql(COLUMNS + "WHERE chain = :chain AND agency = :agency ORDER BY seq")
                .param("chain", chain)
                .param("agency", agency.value())
                .query(JdbcTrail::link)
                .list();
    }

    private static ChainLink link(ResultSet row, int number) throws SQLException {
        return new ChainLink(
                row.getString("chain"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                agency(row.getString("agency")),
                new ActorId(row.getString("actor")),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("content"));
    }

    private static @Nullable AgencyId agency(@Nullable String agency) {
        return agency == null ? null : new AgencyId(agency);
    }
}
