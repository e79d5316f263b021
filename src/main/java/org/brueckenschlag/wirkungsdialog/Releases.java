package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.List;
import org.brueckenschlag.catalogue.ReleasedDrafts.Release;

/** Counts redesigns that were released, each in the year of its release. */
final class Releases {

    private Releases() {}

    static Tally of(Formula.Releases formula, List<Release> releases, int year) {
        return Tally.counted(BigDecimal.valueOf(releases.stream()
                .filter(release -> formula.reasons().contains(release.reason()))
                .filter(release -> release.at().atZone(Measure.ZONE).getYear() == year)
                .count()));
    }
}
