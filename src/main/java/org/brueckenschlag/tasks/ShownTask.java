package org.brueckenschlag.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What task lists say of one open task, word for word as it is stored.
 *
 * @param agency whose lists it is on
 * @param number of the matter
 * @param version id of the process version whose form and words are shown
 * @param role key of the role whose list it is on while nobody has taken it
 * @param assignee account that has taken it
 * @param isInPlace whether it is found on the list of that role or account, at the place of its deadline, and whether
 *     the deadline is watched
 */
public record ShownTask(
        String agency,
        String number,
        String version,
        String element,
        String name,
        String role,
        @Nullable String assignee,
        @Nullable String form,
        @Nullable Instant due,
        boolean reminded,
        boolean escalated,
        boolean isInPlace) {}
