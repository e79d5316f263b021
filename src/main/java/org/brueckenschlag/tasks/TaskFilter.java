package org.brueckenschlag.tasks;

import java.time.Instant;
import org.brueckenschlag.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; parts that are null do not narrow the list. Whatever is asked, only tasks of the actor's agency
 * and roles come back.
 *
 * @param dueBefore due before that instant
 * @param text in number or title of the matter, name of the task or of the Sozialraum
 * @param after cursor of the page before
 * @param limit 1 to 200
 */
public record TaskFilter(
        Whose whose,
        @Nullable Role group,
        @Nullable String process,
        @Nullable Instant dueBefore,
        @Nullable String text,
        @Nullable String matterNumber,
        @Nullable String after,
        Sort sort,
        int limit) {

    public TaskFilter {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit is 1 to 200");
        }
    }

    public static TaskFilter all(int limit) {
        return new TaskFilter(Whose.ALL, null, null, null, null, null, null, Sort.DUE, limit);
    }

    public static TaskFilter ofMatter(String number) {
        return new TaskFilter(Whose.ALL, null, null, null, null, number, null, Sort.DUE, 200);
    }

    public enum Whose {
        /** Mine and the free ones of my roles. */
        ALL,
        MINE,
        FREE,
        /** For Leitung: tasks of any role whose deadline has passed. */
        ESCALATED
    }

    public enum Sort {
        DUE,
        CREATED,
        PRIORITY
    }
}
