package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which formulas of an indicator counted in a year: of each the release that brought it. */
final class FormulasInYear {

    private FormulasInYear() {}

    /**
     * @param versions the newest first
     * @return the older first
     */
    static List<IndicatorVersion> of(List<IndicatorVersion> versions, int year) {
        var begins = beginOf(year);
        var ends = beginOf(year + 1);
        var counted = new ArrayList<IndicatorVersion>();
        for (var version : versions.reversed()) {
            var at = version.releasedAt();
            if (at != null && !at.isBefore(ends)
                    || !counted.isEmpty() && counted.getLast().formulaVersion() == version.formulaVersion()) {
                continue;
            }
            if (at == null || at.isBefore(begins)) {
                counted.clear();
            }
            counted.add(version);
        }
        return counted;
    }

    /** Null where it counted before the year began. */
    static @Nullable Instant since(IndicatorVersion version, int year) {
        var at = version.releasedAt();
        return at == null || at.isBefore(beginOf(year)) ? null : at;
    }

    private static Instant beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Measure.ZONE).toInstant();
    }
}
