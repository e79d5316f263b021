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

    /** Those of a role in which that form is filled in: free ones and those that somebody has taken. */
    public long withForm(AgencyId agency, Role role, String form) {
        return cards.countWithForm(agency, role, form);
    }

    /** The first of them, by deadline. */
    public List<Waiting> firstWithForm(AgencyId agency, Role role, String form, int most) {
        return cards.firstWithForm(agency, role, form, most);
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
