package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.Tile;
import org.brueckenschlag.audit.log.TilePath;
import org.brueckenschlag.audit.log.TileSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log over all chains: places of entries, tiles, signed sizes. */
@Component
class JdbcLog implements TileSource {

    /** Any number, the same on each node: whoever holds this lock of PostgreSQL is the sequencer. */
    private static final long SEQUENCER = 6962_2026L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final boolean postgres;

    JdbcLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.postgres = Boolean.TRUE.equals(batches.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    /**
     * Whether this transaction is the only one that sequences, in the whole database. H2 has one node, whose own lock
     * does.
     */
    boolean lockSequencing() {
        return !postgres
                || jdbc.sql("SELECT pg_try_advisory_xact_lock(:key)")
                        .param("key", SEQUENCER)
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Entries without a place, oldest first. By that condition and not by what came after the last one: transactions do
     * not commit in the order in which they begin.
     */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                SELECT chain, seq, hash FROM audit_entry WHERE log_index IS NULL ORDER BY at, chain, seq LIMIT :most
                """)
                .param("most", most)
                .query((row, number) ->
                        new Waiting(row.getString("chain"), row.getLong("seq"), LogHash.ofHex(row.getString("hash"))))
                .list();
    }

    void place(List<Waiting> entries, long first) {
        var rows = new ArrayList<Object[]>(entries.size());
        for (var entry : entries) {
            rows.add(new Object[] {first + rows.size(), entry.chain(), entry.sequence()});
        }
        batches.batchUpdate(
                "UPDATE audit_entry SET log_index = ? WHERE chain = ? AND seq = ? AND log_index IS NULL", rows);
    }

    @Override
    public byte[] hashes(TilePath path) {
        return jdbc.sql("SELECT hashes FROM audit_tile WHERE level_ = :level AND tile = :tile")
                .param("level", path.level())
                .param("tile", path.index())
                .query(String.class)
                .optional()
                .map(HexFormat.of()::parseHex)
                .orElseThrow(() -> new IllegalStateException("the log has no tile " + path));
    }

    void keep(Tile tile) {
        var hashes = HexFormat.of().formatHex(tile.hashes());
        var level = tile.path().level();
        var index = tile.path().index();
        var updated = jdbc.sql("UPDATE audit_tile SET hashes = :hashes WHERE level_ = :level AND tile = :tile")
                .param("hashes", hashes)
                .param("level", level)
                .param("tile", index)
                .update();
        if (updated == 0) {
            jdbc.sql("INSERT INTO audit_tile (level_, tile, hashes) VALUES (:level, :tile, :hashes)")
                    .param("level", level)
                    .param("tile", index)
                    .param("hashes", hashes)
                    .update();
        }
    }

    void sign(Seal seal) {
        jdbc.sql("INSERT INTO audit_checkpoint (size_, root, at, note) VALUES (:size, :root, :at, :note)")
                .param("size", seal.size())
                .param("root", seal.root())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("note", seal.note())
                .update();
    }

    Optional<Seal> latest() {
        return jdbc.sql("SELECT size_, root, at, note FROM audit_checkpoint ORDER BY size_ DESC LIMIT 1")
                .query(JdbcLog::seal)
                .optional();
    }

    /** Whether that was signed here. */
    boolean holds(long size, String root) {
        return jdbc.sql("SELECT root FROM audit_checkpoint WHERE size_ = :size")
                .param("size", size)
                .query(String.class)
                .optional()
                .filter(root::equals)
                .isPresent();
    }

    /** All seals up to a size, smallest first. */
    List<Seal> seals(long upTo) {
        return jdbc.sql("SELECT size_, root, at, note FROM audit_checkpoint WHERE size_ <= :size ORDER BY size_")
                .param("size", upTo)
                .query(JdbcLog::seal)
                .list();
    }

    /** The first seal that covers that place of the log. */
    Optional<Seal> firstCovering(long index) {
        return jdbc.sql("""
                SELECT size_, root, at, note FROM audit_checkpoint WHERE size_ > :index ORDER BY size_ LIMIT 1
                """).param("index", index).query(JdbcLog::seal).optional();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(row.getLong("size_"), row.getString("root"), instant(row), row.getString("note"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    /** An entry that has no place yet. */
    record Waiting(String chain, long sequence, LogHash hash) {}
}
