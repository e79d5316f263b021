package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One matter after the other on a thread of its own; pages come and go while it does so, and any of them says: stop.
 */
final class MoveRun {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRun.class);

    private final List<String> numbers;
    private final Function<String, MoveResult> each;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile int done;
    private volatile boolean stopped;
    private volatile @Nullable Report report;

    MoveRun(List<String> numbers, Function<String, MoveResult> each) {
        this.numbers = List.copyOf(numbers);
        this.each = each;
    }

    void start(Actor actor, CurrentActor actors) {
        Thread.ofVirtual().name("moving-matters").start(() -> {
            report = actors.as(actor, this::run);
            listeners.forEach(Runnable::run);
        });
    }

    /** After the matter that is being moved now. */
    void stop() {
        stopped = true;
    }

    int done() {
        return done;
    }

    int all() {
        return numbers.size();
    }

    /** Once it is over. */
    Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** After each matter and at the end, on the thread of the run. */
    Registration onProgress(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private Report run() {
        var results = new ArrayList<MoveResult>();
        try {
            for (var number : numbers) {
                if (stopped) {
                    break;
                }
                results.add(each.apply(number));
                done = results.size();
                listeners.forEach(Runnable::run);
            }
        } catch (Refused refused) {
            return new Report(results, numbers.size(), refused);
        } catch (RuntimeException e) {
            LOG.error("moving matters broke off: {}", e.getClass().getSimpleName());
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
