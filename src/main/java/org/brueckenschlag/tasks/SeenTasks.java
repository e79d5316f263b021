package org.brueckenschlag.tasks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.springframework.stereotype.Component;

/**
 * To which matter the tasks belong that this node has shown lately. A task never changes its matter and no id comes
 * again, so nothing here can become untrue, whatever other nodes do; whether the task is still open is another
 * question.
 */
@Component
class SeenTasks {

    private static final int KEPT = 10_000;

    private final Map<TaskId, Place> places = Collections.synchronizedMap(new Latest());

    void remember(TaskCard card) {
        places.put(card.id(), new Place(card.matter(), card.agency()));
    }

    /** Empty for a task of another agency, and for one that was not shown here. */
    Optional<MatterId> matterOf(TaskId task, AgencyId agency) {
        return Optional.ofNullable(places.get(task))
                .filter(place -> place.agency.equals(agency))
                .map(Place::matter);
    }

    private record Place(MatterId matter, AgencyId agency) {}

    private static final class Latest extends LinkedHashMap<TaskId, Place> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TaskId, Place> eldest) {
            return size() > KEPT;
        }
    }
}
