package org.brueckenschlag.audit;

import java.time.Period;
import java.util.List;
import org.brueckenschlag.audit.RetentionPeriod.Kept;

/** How long the actor's agency keeps what; each change is told in its system chain. */
public interface RetentionPeriods {

    /**
     * One for each {@link Kept}; for Leitung, Datenschutz and Prüfung.
     *
     * @throws org.brueckenschlag.shared.Refused {@code retention.may-not-look}
     */
    List<RetentionPeriod> all();

    /** Whether the actor may change them: the Leitung. */
    boolean mayChange();

    /**
     * From now on that long, also for what is there already. Nothing happens where it is so already.
     *
     * @throws org.brueckenschlag.shared.Refused {@code retention.may-not-change}, {@code retention.fixed},
     *     {@code retention.years}, {@code retention.days} outside of what is allowed
     */
    void keep(Kept what, Period kept);
}
