package org.brueckenschlag.shared;

import java.time.LocalDate;

/**
 * The working days of the NRW calendar: Monday to Friday without public holidays. Port, implemented by {@code engine}.
 */
public interface WorkingDays {

    /** How many working days lie after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    int between(LocalDate from, LocalDate to);

    /** The last day from which on there are so many working days up to and including {@code day}. */
    default LocalDate before(LocalDate day, int days) {
        var from = day;
        for (var left = days; left > 0; from = from.minusDays(1)) {
            left -= between(from.minusDays(1), from);
        }
        return from;
    }
}
