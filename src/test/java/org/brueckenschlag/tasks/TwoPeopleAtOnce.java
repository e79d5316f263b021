package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What happens when several people press the button at the same time, on each database that the product runs on. */
@ExtendWith(OutputCaptureExtension.class)
abstract class TwoPeopleAtOnce {

    private static final int MATTERS = 15;
    private static final int THREADS = 8;

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    Trail trail;

    @Autowired
    TaskService engineTasks;

    @Test
    void onTwoBranchesOfOneMatterBothSucceed(CapturedOutput output) throws Exception {
        var matters = IntStream.range(0, MATTERS)
                .mapToObj(number -> probelauf.startedUpToBranches())
                .toList();
        var completions = new ArrayList<Callable<String>>();
        for (var matter : matters) {
            for (var element : List.of("Task_Links", "Task_Rechts")) {
                var card = probelauf.only(matter, element);
                completions.add(() -> {
                    probelauf.complete(MEDIATION, card, Map.of());
                    return "done";
                });
            }
        }

        assertThat(outcomes(completions, THREADS)).containsExactly(Map.entry("done", 2 * MATTERS));

        for (var matter : matters) {
            assertThat(probelauf.open(matter.id(), NORDWINKEL))
                    .extracting(TaskCard::element, TaskCard::group)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("Task_Gespraech", "A"),
                            org.assertj.core.groups.Tuple.tuple("Task_Gespraech", "B"));
            assertThat(entries(matter)).hasSize(4);
        }
        assertThat(output.getAll()).doesNotContain("\tat org.camunda", "\tat org.brueckenschlag", "eadlock");
    }

    @Test
    void onOneTaskOneSucceedsAndTheOthersAreToldSo(CapturedOutput output) throws Exception {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");
        var completions = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(number -> () -> {
                    probelauf.complete(
                            Probelauf.actor("t-eilig-" + number, NORDWINKEL, Role.MEDIATION), card, Map.of());
                    return "done";
                })
                .toList();

        assertThat(outcomes(completions, 16))
                .containsExactlyInAnyOrderEntriesOf(Map.of("done", 1, "tasks.already-done", 15));

        assertThat(entries(matter)).hasSize(3);
        assertThat(output.getAll()).doesNotContain("\tat org.camunda", "\tat org.brueckenschlag");
    }

    @Test
    void onOneFreeTaskOneHasIt() throws Exception {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");
        var claims = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(number -> () -> {
                    probelauf.as(
                            Probelauf.actor("t-greift-" + number, NORDWINKEL, Role.MEDIATION),
                            () -> work.claim(card.id()));
                    return "mine";
                })
                .toList();

        assertThat(outcomes(claims, 8)).containsExactlyInAnyOrderEntriesOf(Map.of("mine", 1, "tasks.taken", 7));
        assertThat(probelauf.only(matter, "Task_Links").assignee().value()).startsWith("t-greift-");
    }

    @Test
    void startingMattersEachGetsANumberOfItsOwn() throws Exception {
        probelauf.deploy();
        var numbers = java.util.Collections.synchronizedList(new ArrayList<Integer>());
        var starts = IntStream.range(0, 24)
                .<Callable<String>>mapToObj(number -> () -> {
                    var given = probelauf.start(FACHKRAFT).number();
                    numbers.add(Integer.valueOf(given.substring(given.lastIndexOf('-') + 1)));
                    return "started";
                })
                .toList();

        assertThat(outcomes(starts, THREADS)).containsExactly(Map.entry("started", 24));

        var sorted = numbers.stream().sorted().toList();
        assertThat(sorted.getLast() - sorted.getFirst()).as("no gaps").isEqualTo(23);
        assertThat(sorted).doesNotHaveDuplicates();
    }

    /** Calls past our services do not lock the matter first; the collector does it for them, a little later. */
    @Test
    void besideSomebodyWhoComesPastOurServicesNothingIsLostOrDoubled() throws Exception {
        var matters = IntStream.range(0, 8)
                .mapToObj(number -> probelauf.startedUpToBranches())
                .toList();
        var pastUs = new AtomicInteger();
        var completions = new ArrayList<Callable<String>>();
        for (var matter : matters) {
            var left = probelauf.only(matter, "Task_Links");
            var right = probelauf.only(matter, "Task_Rechts");
            completions.add(() -> {
                probelauf.complete(MEDIATION, left, Map.of());
                return "done";
            });
            completions.add(() -> {
                try {
                    engineTasks.complete(right.id().value());
                    pastUs.incrementAndGet();
                } catch (RuntimeException lostARace) {
                    return "past us";
                }
                return "past us";
            });
        }

        assertThat(outcomes(completions, THREADS)).containsOnly(Map.entry("done", 8), Map.entry("past us", 8));

        var rows =
                matters.stream().mapToInt(matter -> entries(matter).size() - 2).sum();
        assertThat(rows).isEqualTo(8 + pastUs.get());
        for (var matter : matters) {
            var open = probelauf.open(matter.id(), NORDWINKEL).stream()
                    .map(TaskCard::id)
                    .toList();
            var inEngine = engineTasks
                    .createTaskQuery()
                    .processInstanceId(matter.id().value())
                    .list();
            assertThat(open)
                    .extracting(id -> id.value())
                    .containsExactlyInAnyOrderElementsOf(
                            inEngine.stream().map(task -> task.getId()).toList());
        }
    }

    private List<TrailEntry> entries(Matter matter) {
        return probelauf.as(FACHKRAFT, () -> trail.of(matter.id()));
    }

    /** Does all of it at once; how often each outcome came: what the work answers, or the key of the refusal. */
    private static Map<String, Integer> outcomes(List<? extends Callable<String>> work, int threads) throws Exception {
        var together = new CyclicBarrier(Math.min(threads, work.size()));
        var outcomes = new HashMap<String, Integer>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var first = new AtomicInteger();
            var running = work.stream()
                    .map(each -> pool.submit(() -> {
                        if (first.getAndIncrement() < together.getParties()) {
                            together.await(30, TimeUnit.SECONDS);
                        }
                        return each.call();
                    }))
                    .toList();
            for (var each : running) {
                outcomes.merge(outcome(each), 1, Integer::sum);
            }
        }
        return outcomes;
    }

    private static String outcome(java.util.concurrent.Future<String> running) throws Exception {
        try {
            return running.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                return refused.refusal().key();
            }
            throw e;
        }
    }
}
