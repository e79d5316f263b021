package org.brueckenschlag.engine;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.brueckenschlag.shared.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Monday to Friday without the eleven public holidays of North Rhine-Westphalia, Fronleichnam and Allerheiligen among
 * them.
 */
@Component
class NrwWorkingDays implements WorkingDays {

    private static final String NRW = "nw";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    @Override
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day that is {@code days} working days after {@code from}; the day itself for none. */
    LocalDate after(LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(day, NRW);
    }
}
