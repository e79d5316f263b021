package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.RecordedEnds.End;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_entry}; rows are added and read, and a redaction takes disclosed values away. */
@Component
class JdbcTrail {

    private static final String COLUMNS =
            "SELECT chain, seq, at, agency, actor, previous, hash, content, disclosed FROM audit_entry ";

    private final JdbcClient jdbc;

    JdbcTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last link; whoever appends holds the lock of what the chain is about. */
    ChainLink last(Chain chain) {
        return jdbc.sql("SELECT seq, at, hash FROM audit_entry WHERE chain = :chain ORDER BY seq DESC LIMIT 1")
                .param("chain", chain.name())
                .query((row, number) -> ChainLink.lastOf(
                        chain,
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("hash")))
                .optional()
                .orElseGet(() -> ChainLink.first(chain));
    }

    /** The last entry of each of those chains. */
    Map<MatterId, End> ends(AgencyId agency, Collection<MatterId> matters) {
        var ends = new HashMap<MatterId, End>();
        jdbc.sql("""
                SELECT chain, seq, hash FROM audit_entry one
                WHERE agency = :agency AND chain IN (:chains)
                      AND seq = (SELECT MAX(seq) FROM audit_entry other WHERE other.chain = one.chain)
                """)
                .param("agency", agency.value())
                .param("chains", matters.stream().map(MatterId::value).toList())
                .query(row -> {
                    ends.put(new MatterId(row.getString("chain")), new End(row.getLong("seq"), row.getString("hash")));
                });
        return ends;
    }

    /** For chains about no matter, whose rows would be locked by now. */
    void lock(Chain chain) {
        if (locked(chain)) {
            return;
        }
        jdbc.sql("INSERT INTO audit_chain (name) VALUES (:chain)")
                .param("chain", chain.name())
                .update();
    }

    private boolean locked(Chain chain) {
        return jdbc.sql("SELECT name FROM audit_chain WHERE name = :chain FOR UPDATE")
                .param("chain", chain.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void append(ChainLink link) {
        add(link, "").update();
    }

    /** As {@link #append}, but only where the link before it is the last one. */
    boolean appendBehindLast(ChainLink link) {
        return add(link, """
                WHERE CAST(:previous AS char(64)) =
                      (SELECT hash FROM audit_entry WHERE chain = CAST(:chain AS varchar(64)) ORDER BY seq DESC LIMIT 1)
                """).update() == 1;
    }

    private JdbcClient.StatementSpec add(ChainLink link, String condition) {
        var agency = link.chain().agency();
        return jdbc.sql("""
                INSERT INTO audit_entry (chain, seq, at, agency, actor, previous, hash, content, disclosed)
                SELECT CAST(:chain AS varchar(64)), CAST(:seq AS bigint), CAST(:at AS timestamp with time zone),
                       CAST(:agency AS varchar(40)), CAST(:actor AS varchar(40)), CAST(:previous AS char(64)),
                       CAST(:hash AS char(64)), CAST(:content AS varchar(10000000)),
                       CAST(:disclosed AS varchar(1000000))
                """ + condition)
                .param("chain", link.chain().name())
                .param("seq", link.sequence())
                .param("at", link.at().atOffset(ZoneOffset.UTC))
                .param("agency", agency == null ? null : agency.value())
                .param("actor", link.actor().value())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .param("content", link.content())
                .param("disclosed", link.disclosed());
    }

    List<ChainLink> of(String chain, AgencyId agency) {
        return of(chain, agency, 0, Integer.MAX_VALUE);
    }

    List<ChainLink> of(String chain, AgencyId agency, long after, int limit) {
        return jdbc.sql(COLUMNS + """
                WHERE chain = :chain AND seq > :after AND agency = :agency AND content IS NOT NULL ORDER BY seq LIMIT\s""" + limit)
                .param("chain", chain)
                .param("after", after)
                .param("agency", agency.value())
                .query(JdbcTrail::link)
                .list();
    }

    /** Entries of the chain behind whose commitments there is something to read. */
    List<ChainLink> disclosing(String chain, AgencyId agency) {
        return jdbc.sql(COLUMNS + "WHERE chain = :chain AND agency = :agency AND disclosed IS NOT NULL ORDER BY seq")
                .param("chain", chain)
                .param("agency", agency.value())
                .query(JdbcTrail::link)
                .list();
    }

    /** Redaction: the content keeps its commitments, and with them its hash. */
    void disclose(ChainLink link, @Nullable String disclosed) {
        jdbc.sql("UPDATE audit_entry SET disclosed = :disclosed WHERE chain = :chain AND seq = :seq")
                .param("disclosed", disclosed)
                .param("chain", link.chain().name())
                .param("seq", link.sequence())
                .update();
    }

    long count(String chain) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = :chain")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }

    /** Retention: what the chain tells goes; hashes and places in the log stay. */
    void expire(String chain) {
        jdbc.sql("UPDATE audit_entry SET content = NULL, disclosed = NULL WHERE chain = :chain")
                .param("chain", chain)
                .update();
    }

    /** The last entries of a chain with a step of that kind, newest first. */
    List<ChainLink> lastNaming(String chain, String kind, int limit) {
        return jdbc.sql(COLUMNS + "WHERE chain = :chain AND content LIKE :naming ORDER BY seq DESC LIMIT " + limit)
                .param("chain", chain)
                .param("naming", "%\"kind\":\"" + kind + "\"%")
                .query(JdbcTrail::link)
                .list();
    }

    /** The last of a chain that is about no matter, the last first. */
    List<ChainLink> newest(Chain chain, int limit) {
        return jdbc.sql(COLUMNS + "WHERE chain = :chain ORDER BY seq DESC LIMIT " + limit)
                .param("chain", chain.name())
                .query(JdbcTrail::link)
                .list();
    }

    /** Entries of a chain with a step of that kind, oldest first. */
    List<ChainLink> naming(String chain, String kind) {
        return jdbc.sql(COLUMNS + "WHERE chain = :chain AND content LIKE :naming ORDER BY seq")
                .param("chain", chain)
                .param("naming", "%\"kind\":\"" + kind + "\"%")
                .query(JdbcTrail::link)
                .list();
    }

    /** Entries about that deployment; few and short chains are searched, and only when a node reads a model. */
    List<ChainLink> deploymentsNaming(String deployment) {
        return jdbc.sql(COLUMNS + """
                WHERE (chain = 'deployments' OR chain LIKE 'deployments/%') AND content LIKE :naming ORDER BY chain, seq
                """)
                .param("naming", "%\"deployment\":\"" + deployment + "\"%")
                .query(JdbcTrail::link)
                .list();
    }

    /** All entries about deployments, of the installation and of each agency. */
    List<ChainLink> deployments() {
        return jdbc.sql(COLUMNS + "WHERE chain = 'deployments' OR chain LIKE 'deployments/%' ORDER BY chain, seq")
                .query(JdbcTrail::link)
                .list();
    }

    /** Columns by their place in {@link #COLUMNS}: a search by name, nine times a row, is a tenth of reading it. */
    private static ChainLink link(ResultSet row, int number) throws SQLException {
        return new ChainLink(
                new Chain(row.getString(1), agency(row.getString(4))),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                new ActorId(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static @Nullable AgencyId agency(@Nullable String agency) {
        return agency == null ? null : new AgencyId(agency);
    }
}
