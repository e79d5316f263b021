package org.brueckenschlag.ui.erasure;

import java.time.temporal.ChronoUnit;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.ui.components.Words;

/** "5 Jahre". */
final class PeriodWords {

    private PeriodWords() {}

    static String of(RetentionPeriod period) {
        return Words.of("ui.retention." + unit(period.what()), count(period));
    }

    static int count(RetentionPeriod period) {
        return period.what().unit() == ChronoUnit.YEARS
                ? period.kept().getYears()
                : period.kept().getDays();
    }

    static String unit(RetentionPeriod.Kept what) {
        return what.unit() == ChronoUnit.YEARS ? "years" : "days";
    }
}
