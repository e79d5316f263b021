package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.MerkleTree;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.TileSource;
import org.brueckenschlag.audit.log.VerifierKey;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for the log whatever happens, on each database that the product runs on. */
abstract class SealedLog {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");

    @TempDir
    Path folder;

    LogForTests own;
    JdbcClient jdbc;
    JdbcTrail trail;
    JdbcLog log;
    SigningKeys files;
    JdbcKeys keys;
    TransactionTemplate transaction;
    List<Object> told = java.util.Collections.synchronizedList(new ArrayList<>());

    abstract DataSource emptyDatabase() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        var database = StatementCount.counting(emptyDatabase());
        own = new LogForTests(database);
        jdbc = own.jdbc;
        trail = own.trail;
        log = own.log;
        files = own.key(folder);
        keys = own.keys;
        transaction = own.transaction;
    }

    @Test
    void holdsEveryEntryOnceInTheOrderOfItsChain() {
        append("m-1", 3);
        append("m-2", 2);
        var first = sequencer().catchUp().orElseThrow();
        append("m-1", 300);
        append("m-3", 5);
        var second = sequencer().catchUp().orElseThrow();

        assertThat(first.size()).isEqualTo(5);
        assertThat(second.size()).isEqualTo(310);
        assertThat(places())
                .isEqualTo(IntStream.range(0, 310).mapToObj(Long::valueOf).toList());
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM audit_entry a JOIN audit_entry b ON a.chain = b.chain AND a.seq < b.seq
                        WHERE a.log_index > b.log_index
                        """).query(Long.class).single()).isZero();
        assertThat(told).containsExactly(new LogSealed(first), new LogSealed(second));
    }

    @Test
    void isSignedSoThatOthersCanCheckIt() {
        append("m-1", 700);

        var seal = sequencer().catchUp().orElseThrow();

        var note = SignedNote.parse(seal.note());
        assertThat(note.isSignedBy(VerifierKey.parse(files.currentVkey()))).isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint(files.origin(), 700, root(700)));
        assertThat(seal.root()).isEqualTo(root(700).hex());
    }

    @Test
    void growsFromAnySizeToAnyOther() {
        var random = new Random(6962);
        for (var size = 0; size < 1500; ) {
            var more = 1 + random.nextInt(300);
            append("m-" + size, more);
            size += more;

            assertThat(sequencer().catchUp().orElseThrow().root())
                    .isEqualTo(root(size).hex());
        }
    }

    @Test
    void isNotSignedTwiceWhereNothingIsNew() {
        append("m-1", 1);
        var seal = sequencer().catchUp();

        assertThat(sequencer().catchUp()).isEqualTo(seal);
        assertThat(log.seals(Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void isAsIfNothingHadBeenWhereItWasStoppedHalfway() {
        append("m-1", 260);
        var before = sequencer().catchUp().orElseThrow();
        append("m-2", 3);
        for (var table : List.of(
                "audit_checkpoint ADD CONSTRAINT stop CHECK (size_ < 261)",
                "audit_tile ADD CONSTRAINT stop CHECK (level_ > 5)")) {
            refuse(table);
            assertThatThrownBy(() -> sequencer().catchUp()).isInstanceOf(RuntimeException.class);
            jdbc.sql("ALTER TABLE " + table.substring(0, table.indexOf(' ')) + " DROP CONSTRAINT stop")
                    .update();

            assertThat(log.latest()).contains(before);
            assertThat(log.waiting(10)).hasSize(3);
        }

        assertThat(sequencer().catchUp().orElseThrow().root())
                .isEqualTo(root(263).hex());
    }

    @Test
    void hasOneSequencerHoweverManyNodesTry() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Optional<Seal>>>();
            for (var round = 0; round < 12; round++) {
                var chain = "m-" + round;
                work.add(() -> {
                    append(chain, 40);
                    return sequencer().catchUp();
                });
            }
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        var last = sequencer().catchUp().orElseThrow();

        assertThat(last.size()).isEqualTo(480);
        assertThat(last.root()).isEqualTo(root(480).hex());
        assertThat(new HashSet<>(places())).hasSize(480);
        for (var seal : log.seals(Long.MAX_VALUE)) {
            assertThat(seal.root()).isEqualTo(root((int) seal.size()).hex());
        }
    }

    @Test
    void isNotSignedAnyMoreOnceSomebodyHasAlteredIt() {
        append("m-1", 20);
        var seal = sequencer().catchUp().orElseThrow();
        jdbc.sql("UPDATE audit_tile SET hashes = 'ff' || SUBSTRING(hashes FROM 3)")
                .update();
        append("m-2", 1);

        assertThatThrownBy(() -> sequencer().catchUp()).isInstanceOf(LogAltered.class);

        assertThat(log.latest()).contains(seal);
        assertThat(log.waiting(10)).hasSize(1);
    }

    @Test
    void isNotSignedByAKeyThatIsNotTheLogs() throws Exception {
        append("m-1", 1);
        files = new SigningKeys(folder.resolve("anderer.key"), true);

        assertThat(sequencer().catchUp()).isEmpty();
        assertThat(log.waiting(10)).hasSize(1);
    }

    @Test
    void tellsOnceThatAnOlderDatabaseWasPutBackAndNeverSignsASizeTwice() {
        append("m-1", 5);
        sequencer().catchUp();
        backUp();
        append("m-2", 7);
        var lost = sequencer().catchUp().orElseThrow();
        putBack();
        append("m-3", 3);

        assertThat(sequencer().catchUp().orElseThrow().size()).isEqualTo(5);
        assertThat(sequencer().catchUp().orElseThrow().size()).isEqualTo(5);
        assertThat(restored())
                .singleElement()
                .satisfies(content -> assertThat(content)
                        .contains("\"kept\":5,\"lost\":12,\"root\":\"" + lost.root() + "\"")
                        .contains("\"actor\":\"system\""));
        assertThat(own.restores.all()).singleElement().satisfies(each -> {
            assertThat(each.lost()).isEqualTo(12);
            assertThat(each.kept()).isEqualTo(5);
        });
        append("m-4", 3);
        assertThat(sequencer().catchUp().orElseThrow().size())
                .as("5 + 3 + 3 + the one that tells it: sealed once already")
                .isEqualTo(5);
        append("m-5", 1);
        var next = sequencer().catchUp().orElseThrow();
        assertThat(next.size()).isEqualTo(13);
        assertThat(next.root()).isEqualTo(root(13).hex());
        append("m-6", 1);
        assertThat(sequencer().catchUp().orElseThrow().size()).isEqualTo(14);
        assertThat(restored()).hasSize(1);
        assertThat(log.seals(Long.MAX_VALUE)).extracting(Seal::size).containsExactly(5L, 13L, 14L);
    }

    @Test
    void tellsItAgainWhereItHappensAgain() {
        append("m-1", 5);
        sequencer().catchUp();
        backUp();
        append("m-2", 2);
        sequencer().catchUp();
        putBack();
        append("m-3", 3);
        assertThat(sequencer().catchUp().orElseThrow().size()).isEqualTo(9);
        putBack();

        sequencer().catchUp();

        assertThat(restored())
                .singleElement()
                .satisfies(content -> assertThat(content).contains("\"lost\":9"));
    }

    @Test
    void believesNoKeptSealThatIsNotTheLogs() throws Exception {
        append("m-1", 5);
        sequencer().catchUp();
        var stranger = new SigningKeys(folder.resolve("fremd.key"), true);
        Files.writeString(
                folder.resolve("siegel.key.seal"),
                new Checkpoint(files.origin(), 1_000_000, root(5))
                        .signedBy(stranger.current())
                        .toString());
        append("m-2", 1);

        assertThat(sequencer().catchUp().orElseThrow().size()).isEqualTo(6);
        assertThat(restored()).isEmpty();
    }

    @Test
    void isNotOpenedOnAMachineThatKnowsNoSealOfItWhereOneIsAskedFor() throws Exception {
        var kept = new KeptSeal(files, "");
        new KeptSealRequired(kept, log, true).start();
        append("m-1", 1);
        sequencer().catchUp();
        new KeptSealRequired(kept, log, true).start();
        Files.delete(folder.resolve("siegel.key.seal"));

        assertThatThrownBy(() -> new KeptSealRequired(kept, log, true).start())
                .isInstanceOfSatisfying(
                        KeptSealMissing.class,
                        missing -> assertThat(missing.file()).endsWith("siegel.key.seal"));
        new KeptSealRequired(kept, log, false).start();
    }

    @Test
    void saysSoWhenItIsAMinuteBehindWhileWorkGoesOn() {
        var now = new AtomicReference<>(Instant.parse("2026-11-27T06:00:00Z"));
        var polling = new SequencerPolling(
                sequencer(),
                log,
                own.restores,
                new MachineTime() {
                    @Override
                    Instant now() {
                        return now.get();
                    }
                },
                true);
        append("m-1", 1);
        refuse("audit_checkpoint ADD CONSTRAINT broken CHECK (size_ < 0)");
        polling.look();
        now.set(now.get().plusSeconds(60));
        polling.look();
        assertThat(polling.state()).isEqualTo(LogHealth.State.SOUND);

        now.set(now.get().plusSeconds(1));
        polling.look();
        append("m-1", 2);

        assertThat(polling.state()).isEqualTo(LogHealth.State.BEHIND);
        assertThat(log.waiting(10)).hasSize(3);
        jdbc.sql("ALTER TABLE audit_checkpoint DROP CONSTRAINT broken").update();
        polling.look();
        assertThat(polling.state()).isEqualTo(LogHealth.State.SOUND);
        assertThat(log.latest().orElseThrow().size()).isEqualTo(3);
    }

    private static final List<String> TABLES =
            List.of("audit_entry", "audit_tile", "audit_checkpoint", "audit_chain", "audit_restored");

    private void backUp() {
        TABLES.forEach(table -> jdbc.sql("CREATE TABLE old_" + table + " AS SELECT * FROM " + table)
                .update());
    }

    private void putBack() {
        TABLES.forEach(table -> {
            jdbc.sql("DELETE FROM " + table).update();
            jdbc.sql("INSERT INTO " + table + " SELECT * FROM old_" + table).update();
        });
    }

    private List<String> restored() {
        return jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE '%\"kind\":\"restored\"%'")
                .query(String.class)
                .list();
    }

    @Test
    void findsTheFirstSealThatCoversAnEntry() {
        append("m-1", 3);
        var first = sequencer().catchUp();
        append("m-2", 3);
        var second = sequencer().catchUp();

        assertThat(log.firstCovering(2)).isEqualTo(first);
        assertThat(log.firstCovering(3)).isEqualTo(second);
        assertThat(log.firstCovering(6)).isEmpty();
    }

    @Test
    void goesOnBehindALinkThatWasRemembered() {
        var ends = new ChainEnds(trail);
        var first = StatementCount.during(() -> appendBy(ends));

        var second = StatementCount.during(() -> appendBy(ends));

        assertThat(first.statements()).isEqualTo(2);
        assertThat(second.statements()).isEqualTo(1);
        assertThat(chain()).isEqualTo(2);
    }

    @Test
    void goesOnBehindTheLinkOfAnotherNode() {
        var here = new ChainEnds(trail);
        var there = new ChainEnds(trail);
        appendBy(here);
        appendBy(there);
        appendBy(there);

        appendBy(here);

        assertThat(chain()).isEqualTo(4);
    }

    @Test
    void doesNotGoOnBehindALinkThatWasRolledBack() {
        var ends = new ChainEnds(trail);
        appendBy(ends);
        transaction.executeWithoutResult(status -> {
            appendBy(ends);
            status.setRollbackOnly();
        });

        appendBy(ends);

        assertThat(chain()).isEqualTo(2);
    }

    private void appendBy(ChainEnds ends) {
        var at = Instant.parse("2026-11-02T08:15:30.120Z");
        transaction.executeWithoutResult(status -> ends.append(
                Chain.ofMatter(new MatterId("m-1"), NORDWINKEL),
                last -> last.next(
                        at,
                        new Doer(new ActorId("k-1"), List.of()),
                        List.of(TrailStep.of("task_completed", at, Map.of("behind", last.sequence()))))));
    }

    /** How long it is, every link behind the one before. */
    private int chain() {
        var links = trail.of("m-1", NORDWINKEL);
        for (var place = 0; place < links.size(); place++) {
            assertThat(links.get(place).sequence()).isEqualTo(place + 1);
            assertThat(links.get(place).previous())
                    .isEqualTo(
                            place == 0
                                    ? ChainLink.BEGINNING
                                    : links.get(place - 1).hash());
        }
        return links.size();
    }

    /** A node of its own: on H2 there is only one, so that all share its lock. */
    Sequencer sequencer() {
        return own.sequencer(files, told::add);
    }

    private void append(String chain, int entries) {
        transaction.executeWithoutResult(status -> {
            var link = trail.last(Chain.ofMatter(new MatterId(chain), NORDWINKEL));
            var first = Instant.parse("2026-11-02T08:15:30.120Z").plusMillis(link.sequence());
            for (var number = 0; number < entries; number++) {
                var at = first.plusMillis(number);
                link = link.next(
                        at,
                        new Doer(new ActorId("k-1"), List.of()),
                        List.of(TrailStep.of("task_completed", at, Map.of("number", (long) number))));
                trail.append(link);
            }
        });
    }

    private void refuse(String constraint) {
        jdbc.sql("ALTER TABLE " + constraint + noCheck()).update();
    }

    abstract String noCheck();

    private List<Long> places() {
        return jdbc.sql("SELECT log_index FROM audit_entry WHERE log_index IS NOT NULL ORDER BY log_index")
                .query(Long.class)
                .list();
    }

    /** From the entries alone, without tiles. */
    private LogHash root(int size) {
        var leaves = jdbc
                .sql("SELECT content FROM audit_entry WHERE log_index < :size ORDER BY log_index")
                .param("size", size)
                .query(String.class)
                .list()
                .stream()
                .map(content -> LogHash.ofLeaf(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
        return new MerkleTree(0, TileSource.empty()).append(leaves).root();
    }
}
