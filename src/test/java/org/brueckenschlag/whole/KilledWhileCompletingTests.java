package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed ({@code kill -9}) while four people complete tasks, twice over, on one H2 file, and the first
 * time in the middle of a release, too. Whatever was acknowledged is there afterwards; what was not is wholly there or
 * wholly absent; and the chains are whole.
 */
class KilledWhileCompletingTests {

    private static final int ROUNDS = 2;
    private static final int MATTERS = 24;
    private static final int PEOPLE = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 5;

    @TempDir
    Path data;

    @Test
    void losesNothingThatWasAcknowledgedAndDoublesNothing() throws Exception {
        var answers = Course.read("demo-01").steps().getFirst().answers();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var sent = ConcurrentHashMap.<String>newKeySet();

        var tasks = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            try (var program = RunningProgram.start(
                            "killed",
                            data,
                            "brueckenschlag.demo.data=false",
                            "brueckenschlag.processes=konfliktmediation",
                            HeldRelease.setting(data));
                    var release = new HeldRelease(data)) {
                everythingIsWholeOrAbsent(program, sent, acknowledged);
                if (round > 0) {
                    release.isAbsent();
                    assertThat(HeldRelease.timeComes(program)).isEqualTo(200);
                    release.isThere();
                }
                var open = firstTasks(program, MATTERS / ROUNDS);
                tasks.addAll(open);
                if (round == 0) {
                    release.standsStill(program);
                }
                completeUntilKilled(program, open, answers, sent, acknowledged);
            }
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ACKNOWLEDGED_BEFORE_THE_KILL);
        assertThat(tasks).hasSize(MATTERS);
        chainsAreWhole(sent, acknowledged);
    }

    private static List<String> firstTasks(RunningProgram program, int count) {
        var fachkraft = program.api("fachkraft");
        var tasks = new ArrayList<String>();
        for (var n = 0; n < count; n++) {
            var started = fachkraft.post(
                    "processes/konfliktmediation/matters", Map.of("socialSpace", "S03", "answers", Map.of()));
            assertThat(started.status()).isEqualTo(201);
            var number = started.body().path("number").asString();
            tasks.add(fachkraft
                    .get("tasks?q=" + number)
                    .body()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString());
        }
        return tasks;
    }

    private static void completeUntilKilled(
            RunningProgram program, List<String> tasks, Map<String, ?> answers, Set<String> sent, Set<String> done)
            throws InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var task : tasks) {
                people.submit(() -> {
                    sent.add(task);
                    try {
                        var answer = program.api("fachkraft")
                                .post("tasks/" + task + "/complete", Map.of("answers", answers));
                        if (answer.status() < 300) {
                            done.add(task);
                            enough.countDown();
                        }
                    } catch (UncheckedIOException killed) {
                        // nobody knows what became of it: that is what this test is about
                    }
                });
            }
            enough.await();
            program.kill();
        }
    }

    private static void everythingIsWholeOrAbsent(RunningProgram program, Set<String> sent, Set<String> acknowledged) {
        var fachkraft = program.api("fachkraft");
        for (var task : sent) {
            var status = fachkraft.get("tasks/" + task).status();
            if (acknowledged.contains(task)) {
                assertThat(status).as("a completed task is gone").isNotEqualTo(200);
            }
        }
    }

    /** Reads the file itself, without the program: the chains, and whether task, matter and trail say the same. */
    private void chainsAreWhole(Set<String> sent, Set<String> acknowledged) throws Exception {
        var completions = new HashMap<String, Integer>();
        try (var h2 = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("brueckenschlag") + ";IFEXISTS=TRUE", "brueckenschlag", "")) {
            var previous = new HashMap<String, String>();
            try (var rows = h2.createStatement()
                    .executeQuery("SELECT chain, seq, previous, hash, content FROM audit_entry ORDER BY chain, seq")) {
                while (rows.next()) {
                    var chain = rows.getString("chain");
                    var content = rows.getString("content");
                    assertThat(rows.getString("previous"))
                            .as(chain)
                            .isEqualTo(previous.getOrDefault(chain, "0".repeat(64)));
                    assertThat(rows.getString("hash")).isEqualTo(leafHash(content));
                    assertThat(content).contains("\"prev\":\"" + rows.getString("previous") + "\"");
                    previous.put(chain, rows.getString("hash"));
                    sent.stream()
                            .filter(task -> content.contains("\"task_completed\"") && content.contains(task))
                            .forEach(task -> completions.merge(task, 1, Integer::sum));
                }
            }
            for (var task : sent) {
                var written = completions.getOrDefault(task, 0);
                assertThat(written).as("a completion is written once").isLessThanOrEqualTo(1);
                assertThat(isOpenInTheEngine(h2, task))
                        .as("engine and trail say the same of " + task)
                        .isEqualTo(written == 0);
            }
        }
        assertThat(completions.keySet()).containsAll(acknowledged);
    }

    private static boolean isOpenInTheEngine(Connection h2, String task) throws Exception {
        try (var query = h2.prepareStatement("SELECT COUNT(*) FROM ACT_RU_TASK WHERE ID_ = ?")) {
            query.setString(1, task);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1) == 1;
            }
        }
    }

    /** As RFC 6962 wants it: a zero byte before the content. */
    private static String leafHash(String content) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
