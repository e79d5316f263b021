package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.export.LoggedEvent.Transition;

/**
 * How far a case is after its events.
 *
 * @param done ids of elements that ended at least once
 * @param open ids of elements that have not ended
 * @param doneTasks names of the tasks that were done, in their order
 * @param ends by number of the task: when it went away, done or not
 */
record CaseState(Set<String> done, Set<String> open, Set<String> doneTasks, Map<Integer, Instant> ends) {

    static CaseState of(LoggedMatter matter) {
        var state = new CaseState(new HashSet<>(), new HashSet<>(), new LinkedHashSet<>(), new HashMap<>());
        var names = new HashMap<Integer, String>();
        for (var event : matter.events()) {
            if (event.task() != null && event.transition() == Transition.START) {
                names.put(event.task(), event.activity());
            }
            // a reminder is about a task, and ends nothing
            if (event.task() == null || event.activity().equals(names.get(event.task()))) {
                state.take(event);
            }
        }
        if (matter.closedAt() != null) {
            state.open.clear();
        }
        return state;
    }

    private void take(LoggedEvent event) {
        var element = event.element() == null ? "" : event.element();
        switch (event.transition()) {
            case START -> open.add(element);
            case COMPLETE -> {
                done.add(element);
                ended(event, element);
                if (event.task() != null) {
                    doneTasks.add(event.activity());
                }
            }
            case WITHDRAW -> ended(event, element);
            default -> {
                // who holds it changes nothing here
            }
        }
    }

    private void ended(LoggedEvent event, String element) {
        open.remove(element);
        if (event.task() != null) {
            ends.put(event.task(), event.at());
        }
    }
}
