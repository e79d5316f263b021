package org.brueckenschlag.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.MerkleTree;
import org.brueckenschlag.audit.log.Tile;
import org.brueckenschlag.audit.log.TileSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each committed entry its place in one log and signs the log's size. Exactly one at a time in the whole
 * database. Places, tiles and the signed size are one transaction: whatever stops it halfway, it begins again as if it
 * had never been there, and there are never two roots for one size.
 */
@Component
class Sequencer {

    private static final int AT_ONCE = 2_000;

    private final JdbcLog log;
    private final SigningKeys files;
    private final JdbcKeys keys;
    private final RestoredLog restored;
    private final MachineTime time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Sequencer(
            JdbcLog log,
            SigningKeys files,
            JdbcKeys keys,
            RestoredLog restored,
            MachineTime time,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.log = log;
        this.files = files;
        this.keys = keys;
        this.restored = restored;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Sequences all that is there.
     *
     * @return the seal that covers it; empty where another node is at it or signs for this one, or where nothing was
     *     ever written
     * @throws LogAltered where the stored log is not the one that was signed; nothing is signed any more
     */
    Optional<Seal> catchUp() {
        var known = keys.vkeys();
        var isTheLogsKey = !known.isEmpty() && known.getLast().equals(files.currentVkey());
        return isTheLogsKey ? catchUpAnyway() : Optional.empty();
    }

    /** As {@link #catchUp}, with a key that another one is about to take over from. */
    Optional<Seal> catchUpAnyway() {
        if (!oneAtATime.tryLock()) {
            return Optional.empty();
        }
        try {
            restored.look();
            for (var placed = AT_ONCE; placed >= AT_ONCE; ) {
                placed = placeSome();
                if (placed < 0) {
                    return Optional.empty();
                }
            }
            return log.latest();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** @return how many entries got a place; -1 where another node is at it */
    private int placeSome() {
        var placed = transaction.execute(status -> {
            if (!log.lockSequencing()) {
                return new Placed(-1, null);
            }
            var before = log.latest();
            // no size that was sealed before the database was put back may be sealed with another root
            var least = Math.max(
                    1, Math.toIntExact(restored.lost() - before.map(Seal::size).orElse(0L) + 1));
            var entries = log.waiting(Math.max(AT_ONCE, least));
            return entries.size() < least ? new Placed(0, null) : new Placed(entries.size(), place(entries, before));
        });
        if (placed == null) {
            throw new IllegalStateException("the work has no result");
        }
        if (placed.seal() != null) {
            events.publishEvent(new LogSealed(placed.seal()));
        }
        return placed.entries();
    }

    private Seal place(List<JdbcLog.Waiting> entries, Optional<Seal> before) {
        var tree = new MerkleTree(before.map(Seal::size).orElse(0L), log);
        var growth = tree.append(entries.stream().map(JdbcLog.Waiting::hash).toList());
        before.ifPresent(seal -> requireExtends(growth, seal));
        log.place(entries, tree.size());
        growth.tiles().forEach(log::keep);
        var checkpoint = new Checkpoint(files.origin(), growth.size(), growth.root());
        var seal = new Seal(
                growth.size(),
                growth.root().hex(),
                time.now(),
                checkpoint.signedBy(files.current()).toString());
        log.sign(seal);
        return seal;
    }

    /** The grown tree must begin with the one that was signed: what it said then stays so. */
    private void requireExtends(MerkleTree.Growth growth, Seal before) {
        var changed = growth.tiles();
        TileSource grown = path -> changed.stream()
                .filter(tile ->
                        tile.path().level() == path.level() && tile.path().index() == path.index())
                .findFirst()
                .map(Tile::hashes)
                .orElseGet(() -> log.hashes(path));
        if (!new MerkleTree(growth.size(), grown).root(before.size()).hex().equals(before.root())) {
            throw new LogAltered(before.size());
        }
    }

    private record Placed(int entries, @Nullable Seal seal) {}
}
