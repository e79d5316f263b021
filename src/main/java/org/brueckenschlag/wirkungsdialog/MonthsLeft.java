package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.LocalDate;

/** How many whole months a year has still to go; all of them before it begins. */
final class MonthsLeft {

    private static final int MONTHS = 12;

    private MonthsLeft() {}

    static int of(int year, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
        return today.getYear() == year ? MONTHS - today.getMonthValue() : today.getYear() < year ? MONTHS : 0;
    }
}
