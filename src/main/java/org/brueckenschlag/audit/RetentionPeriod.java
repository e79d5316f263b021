package org.brueckenschlag.audit;

import java.time.Period;
import java.util.Locale;

/**
 * How long something is kept.
 *
 * @param kept counted from {@link Kept#from}; the agency's own, else the usual one
 */
public record RetentionPeriod(Kept what, Period kept) {

    /** What has a time of its own; the table of the domain (7.2) as data. */
    public enum Kept {
        /**
         * With its trail: the content goes, the hashes stay. From the end of the year in which its proof of use is due.
         */
        VORGANG(Period.ofYears(5)),
        /** From the closing of its matter: redacted. */
        KURZNOTIZ(Period.ofDays(30)),
        /** From the end of its task. */
        ENTWURF(Period.ofDays(30));

        private final Period usually;

        Kept(Period usually) {
            this.usually = usually;
        }

        public Period usually() {
            return usually;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
