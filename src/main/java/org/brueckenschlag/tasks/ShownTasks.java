package org.brueckenschlag.tasks;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/** What task lists show, past every right: for whoever lays it beside what they should show. */
public interface ShownTasks {

    /** Of that matter, by id of the task, whichever agency's lists it is on. */
    Map<String, ShownTask> of(MatterId matter);

    /**
     * Matters of which lists of that agency show something, by id.
     *
     * @param after an id, itself not included
     * @param upTo an id, itself included; null: to the end
     */
    List<MatterId> matters(AgencyId agency, String after, @Nullable String upTo, int limit);
}
