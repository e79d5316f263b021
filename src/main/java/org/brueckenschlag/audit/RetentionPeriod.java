package org.brueckenschlag.audit;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long something is kept.
 *
 * @param kept counted from where {@link Kept} says; the agency's own, else the usual one
 */
public record RetentionPeriod(Kept what, Period kept) {

    /** What has a time of its own; the table of the domain (7.2) as data. */
    public enum Kept {
        /**
         * With its trail: the content goes, the hashes stay. From the end of the year in which its proof of use is due.
         * The grant's rules want five years; ten are the longest that any law asks for.
         */
        VORGANG(ChronoUnit.YEARS, 5, 5, 10),
        /** From the closing of its matter: redacted. Thirty days at most; sooner is better. */
        KURZNOTIZ(ChronoUnit.DAYS, 30, 1, 30),
        /** From the end of its task; the same everywhere. */
        ENTWURF(ChronoUnit.DAYS, 30, 30, 30);

        private final ChronoUnit unit;
        private final int usually;
        private final int least;
        private final int most;

        Kept(ChronoUnit unit, int usually, int least, int most) {
            this.unit = unit;
            this.usually = usually;
            this.least = least;
            this.most = most;
        }

        public Period usually() {
            return of(usually);
        }

        /** Whether an agency may have its own. */
        public boolean isSettable() {
            return least < most;
        }

        /** In {@link #unit}. */
        public int least() {
            return least;
        }

        /** In {@link #unit}. */
        public int most() {
            return most;
        }

        /** Years or days. */
        public ChronoUnit unit() {
            return unit;
        }

        /** So many of {@link #unit}. */
        public Period of(int count) {
            return unit == ChronoUnit.YEARS ? Period.ofYears(count) : Period.ofDays(count);
        }

        /** Whether that is so many whole units, and neither too few nor too many. */
        boolean allows(Period period) {
            var count = unit == ChronoUnit.YEARS ? period.getYears() : period.getDays();
            return period.equals(of(count)) && count >= least && count <= most;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
