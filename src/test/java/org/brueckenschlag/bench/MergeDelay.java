package org.brueckenschlag.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.brueckenschlag.bench.Product.Way;
import org.brueckenschlag.demo.RecordedCourse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long an entry waits for the signed size of the log that covers it, while people work. */
final class MergeDelay implements Benchmark {

    private static final int THREADS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Clock MACHINE = Clock.systemUTC();

    @Override
    public String name() {
        return "delay";
    }

    @Override
    public String question() {
        return "How long is an entry written, but not sealed? (target: p99 at most 10 s)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var rows = new ArrayList<List<String>>();
        for (var database : size.databases()) {
            var course = arena.wholeMatter();
            var product = arena.product(database, Way.SEALED_BY_ITSELF);
            Round.play(product, course, 1);
            var began = MACHINE.instant();
            work(product, course, began.plus(size.load()));
            var seconds = Duration.between(began, MACHINE.instant()).toMillis() / 1e3;
            var delays = delays(product.tables(), began);
            var sample = new Sample(delays);
            rows.add(List.of(
                    database.words,
                    "%,d".formatted(delays.size()),
                    Sample.words(delays.size() / seconds),
                    Sample.words(sample.median()),
                    "**" + Sample.words(sample.quantile(0.99)) + "**",
                    Sample.words(sample.most())));
        }
        return new Figures(
                List.of("database", "entries", "entries/s", "median, s", "p99, s", "longest, s"),
                rows,
                "%d threads play whole matters for %d s; the product seals by itself, every two seconds. From the time in the entry to the time in the seal."
                        .formatted(THREADS, size.load().toSeconds()));
    }

    private static void work(Contestant product, RecordedCourse course, Instant end) {
        Round.inParallel(THREADS, () -> {
            do {
                product.play(course);
            } while (MACHINE.instant().isBefore(end));
        });
    }

    /** In seconds, of all entries since then; waits until the last one is sealed. */
    private static List<Double> delays(JdbcClient tables, Instant since) {
        awaitSealed(tables);
        var seals = new TreeMap<Long, Instant>();
        tables.sql("SELECT size_, at FROM audit_checkpoint")
                .query((row, number) -> Map.entry(
                        row.getLong("size_"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(seal -> seals.put(seal.getKey(), seal.getValue()));
        return tables.sql("SELECT log_index, at FROM audit_entry WHERE at >= :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var sealed = seals.higherEntry(row.getLong("log_index")).getValue();
                    var written = row.getObject("at", OffsetDateTime.class).toInstant();
                    return Duration.between(written, sealed).toMillis() / 1e3;
                })
                .list();
    }

    private static void awaitSealed(JdbcClient tables) {
        var giveUp = MACHINE.instant().plus(PATIENCE);
        while (tables.sql("SELECT COUNT(*) FROM audit_entry WHERE log_index IS NULL")
                        .query(Long.class)
                        .single()
                > 0) {
            if (MACHINE.instant().isAfter(giveUp)) {
                throw new IllegalStateException("entries are not sealed after " + PATIENCE);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
