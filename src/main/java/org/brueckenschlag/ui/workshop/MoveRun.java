package org.brueckenschlag.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One matter after the other on a thread of its own, so that the page stays alive and can say: stop. */
final class MoveRun {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRun.class);

    private final List<String> numbers;
    private final Function<String, MoveResult> each;
    private volatile boolean stopped;

    MoveRun(List<String> numbers, Function<String, MoveResult> each) {
        this.numbers = List.copyOf(numbers);
        this.each = each;
    }

    /**
     * @param reached hears how many are done, after each
     * @param over hears the results of those that were done, and why it broke off, at the end
     */
    void start(Actor actor, CurrentActor actors, Consumer<Integer> reached, Consumer<Report> over) {
        Thread.ofVirtual().name("moving-matters").start(() -> over.accept(actors.as(actor, () -> run(reached))));
    }

    /** After the matter that is being moved now. */
    void stop() {
        stopped = true;
    }

    private Report run(Consumer<Integer> reached) {
        var results = new ArrayList<MoveResult>();
        try {
            for (var number : numbers) {
                if (stopped) {
                    break;
                }
                results.add(each.apply(number));
                reached.accept(results.size());
            }
        } catch (Refused refused) {
            return new Report(results, numbers.size(), refused);
        } catch (RuntimeException e) {
            LOG.error("moving matters broke off: {}", e.getClass().getSimpleName());
            return new Report(results, numbers.size(), null);
        }
        return new Report(results, numbers.size(), null);
    }

    /**
     * @param asked how many should have been done
     * @param refused why it broke off, null otherwise
     */
    record Report(
            List<MoveResult> results, int asked, @Nullable Refused refused) {

        Report {
            results = List.copyOf(results);
        }

        List<MoveResult> in(MoveResult.State state) {
            return results.stream().filter(result -> result.state() == state).toList();
        }

        boolean isWhole() {
            return results.size() == asked;
        }
    }
}
