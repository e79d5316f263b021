package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open tasks of a whole agency, for those who count them whatever their own role is. */
@Component
public class OpenTasks {

    private final JdbcTaskCards cards;

    OpenTasks(JdbcTaskCards cards) {
        this.cards = cards;
    }

    /** Free ones and those that somebody has taken. */
    public long ofRole(AgencyId agency, Role role) {
        return cards.countOfRole(agency, role);
    }

    /** The first of them, by deadline. */
    public List<Waiting> firstOfRole(AgencyId agency, Role role, int most) {
        return cards.firstOfRole(agency, role, most);
    }

    /**
     * A task that waits.
     *
     * @param number of its matter
     * @param due null without a deadline
     */
    public record Waiting(
            String number,
            String name,
            Instant since,
            @Nullable Instant due) {}
}
