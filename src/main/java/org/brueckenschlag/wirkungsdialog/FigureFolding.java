package org.brueckenschlag.wirkungsdialog;

import java.util.HashSet;
import java.util.Set;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts together what closed matters have added to an agency's figures, so that a dashboard reads few rows however many
 * matters there are. What is not yet put together counts all the same: nobody has to wait for this, and whoever closes
 * a matter waits for nobody.
 */
@Component
class FigureFolding {

    private static final Logger LOG = LoggerFactory.getLogger(FigureFolding.class);

    private static final int AT_ONCE = 2_000;

    private final JdbcFigureSums sums;
    private final JdbcFigureCourses courses;
    private final MatterTransactions transactions;
    private final MatterTransactions oneMoment;

    FigureFolding(JdbcFigureSums sums, JdbcFigureCourses courses, MatterTransactions transactions) {
        this.sums = sums;
        this.courses = courses;
        this.transactions = transactions;
        this.oneMoment = transactions.seeingOneMoment();
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT15S")
    void foldAll() {
        var agencies = new HashSet<>(sums.unfolded());
        agencies.addAll(courses.unlooked().keySet());
        for (var agency : agencies) {
            try {
                fold(agency);
            } catch (RuntimeException e) {
                LOG.warn(
                        "figures of {} could not be put together; they are slower to read until then",
                        agency.value(),
                        e);
            }
        }
    }

    void fold(AgencyId agency) {
        courses.unlooked().getOrDefault(agency, Set.of()).forEach(indicator -> {
            while (someLookedAt(agency, indicator)) {
                // in small transactions, so that a matter that goes does not wait for all of them
            }
        });
        while (someFolded(agency)) {
            // as above
        }
    }

    /** Sums of what the matters say now: whatever happened to them, they are right afterwards. */
    void makeAnew(AgencyId agency) {
        oneMoment.run(() -> {
            sums.lock(agency);
            sums.makeAnew(agency);
        });
        fold(agency);
    }

    private boolean someLookedAt(AgencyId agency, String indicator) {
        return transactions.run(() -> {
            sums.lock(agency);
            return courses.look(agency, indicator) > 0;
        });
    }

    private boolean someFolded(AgencyId agency) {
        return transactions.run(() -> {
            sums.lock(agency);
            return sums.fold(agency, AT_ONCE) > 0;
        });
    }
}
