package org.brueckenschlag.wirkungsdialog;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * After a release, makes what closed matters add to those figures anew from their facts: matter by matter, under its
 * lock, while work goes on. Each node does so once it knows the new formula: a matter that was closed there before was
 * reckoned by the old one. What a stop of the program interrupts is caught up at its next start.
 */
@Component
class FiguresAnew {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresAnew.class);

    private final KnownIndicators indicators;
    private final RecordedCourses courses;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final FigureKeeping figures;
    private final JdbcFormulasInUse inUse;
    private final InTurn waiting = new InTurn("figures", this::makeOrTell);
    private volatile boolean looked;

    FiguresAnew(
            KnownIndicators indicators,
            RecordedCourses courses,
            MatterLock matters,
            MatterTransactions transactions,
            FigureKeeping figures,
            JdbcFormulasInUse inUse) {
        this.indicators = indicators;
        this.courses = courses;
        this.matters = matters;
        this.transactions = transactions;
        this.figures = figures;
        this.inUse = inUse;
    }

    void begin(AgencyId agency, Set<String> ids) {
        waiting.add(agency, ids);
    }

    private void makeOrTell(AgencyId agency, Set<String> ids) {
        try {
            make(agency, ids);
        } catch (RuntimeException e) {
            LOG.error("figures of {} could not be made anew; the next start of the program does", agency.value(), e);
        }
    }

    /** @param ids of the indicators */
    void make(AgencyId agency, Set<String> ids) {
        courses.each(agency, matter -> make(matter, ids));
        var formulas = indicators.of(agency).formulas();
        // others that are not made yet are left to the start of the program
        if (inUse.of(agency).filter(made -> isSameBut(made, formulas, ids)).isPresent()) {
            inUse.put(agency, formulas);
        }
    }

    private void make(MatterId id, Set<String> ids) {
        transactions.run(() -> {
            matters.lock(id).filter(matter -> !matter.isOpen()).ifPresent(matter -> figures.again(matter.id(), ids));
        });
    }

    private static boolean isSameBut(String one, String other, Set<String> ids) {
        return without(one, ids).equals(without(other, ids));
    }

    private static Set<String> without(String formulas, Set<String> ids) {
        Predicate<String> named = formula -> ids.contains(formula.split(":")[0]);
        return Arrays.stream(formulas.split(" ")).filter(named.negate()).collect(Collectors.toSet());
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void lookForReleases() {
        var changed = indicators.changed();
        if (looked) {
            changed.forEach(agency -> begin(agency, indicators.ownOf(agency)));
        }
        looked = true;
    }
}
