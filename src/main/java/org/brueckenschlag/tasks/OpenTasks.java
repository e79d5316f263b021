package org.brueckenschlag.tasks;

import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
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
}
