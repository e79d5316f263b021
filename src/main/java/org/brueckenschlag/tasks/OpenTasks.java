package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
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

    /** Those of a role that are one kind of work: free ones and those that somebody has taken. */
    public long count(AgencyId agency, Role role, Work work) {
        return cards.countOf(agency, role, work);
    }

    /** The first of them, by deadline. */
    public List<Waiting> first(AgencyId agency, Role role, Work work, int most) {
        return cards.firstOf(agency, role, work, most);
    }

    /**
     * By what a kind of work is known in every version of every process: the form that comes with the product, or the
     * place in the model, where an agency calls its form something else.
     *
     * @param form key of the form
     * @param elements ids of its tasks in the shipped models
     */
    public record Work(String form, Set<String> elements) {

        public Work {
            elements = Set.copyOf(elements);
        }
    }

    /**
     * A task that waits.
     *
     * @param number of its matter
     * @param element id of the user task in that version of the model, which has its name in each language
     * @param due null without a deadline
     */
    public record Waiting(
            String number,
            ProcessVersionId version,
            String element,
            Instant since,
            @Nullable Instant due) {}
}
