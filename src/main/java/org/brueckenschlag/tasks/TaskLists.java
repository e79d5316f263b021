package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;

/** The task list: reads the read model, never the engine. */
public interface TaskLists {

    Page<TaskCard> page(TaskFilter filter);

    /** Counted up to 1,000; a list longer than that shows "1,000+". */
    long count(TaskFilter filter);

    /** Numbers over the list: {@code all}, {@code mine}, {@code free}, {@code overdue}, {@code escalated}. */
    Counts counts();

    /** All open tasks of a matter, of any role, for its page. */
    List<TaskCard> ofMatter(MatterId matter);

    /** All open tasks of these matters, of any role, for a list of matters; matters without one are absent. */
    Map<MatterId, List<TaskCard>> ofMatters(Collection<MatterId> matters);

    /**
     * The open tasks of all matters of the agency, of any role, soonest first: for those who read every matter.
     *
     * @param dueFrom due then or later; null: whenever, also without a deadline
     * @param dueBefore due before that instant; null as above
     * @param limit 1 to 2,000
     */
    List<TaskCard> ofAgency(@Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit);

    /**
     * One task with everything its page needs.
     *
     * @throws org.brueckenschlag.shared.Refused {@code tasks.unknown} where it is absent, foreign or not for the
     *     actor's roles; {@code tasks.already-done} where it was completed
     */
    TaskDetail get(TaskId task);

    record Counts(long all, long mine, long free, long overdue, long escalated) {}
}
