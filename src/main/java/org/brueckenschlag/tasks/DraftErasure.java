package org.brueckenschlag.tasks;

import java.util.Collection;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.TaskId;
import org.springframework.stereotype.Component;

/** Takes text out of half-filled answers. */
@Component
public class DraftErasure {

    private final JdbcTaskDrafts drafts;

    DraftErasure(JdbcTaskDrafts drafts) {
        this.drafts = drafts;
    }

    /** In the transaction around it; drafts of tasks that are gone are kept for a while, too. */
    public void forget(Collection<TaskId> tasks, ForgottenText text) {
        tasks.forEach(task -> drafts.ofTask(task).forEach((actor, draft) -> {
            var left = text.takenFrom(draft.answers());
            if (!left.equals(draft.answers())) {
                drafts.rewrite(task, actor, JdbcTaskDrafts.write(left));
            }
        }));
    }
}
