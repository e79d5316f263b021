package org.brueckenschlag.audit;

import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who read what. Written before anything is shown: what cannot be written down is not shown. Who comes again to the
 * same within ten minutes leaves no second entry.
 */
public interface ReadLog {

    void opened(Matter matter, View view);

    /** Something that is about no single matter. */
    void opened(View view);

    /**
     * Something was taken along.
     *
     * @param scope {@code matter}, {@code agency}, {@code period}, {@code search}, {@code data_protection}
     * @param format e.g. {@code zip}, {@code csv}
     * @param matter null where it is about several
     */
    default void exported(String scope, String format, @Nullable Matter matter) {
        exported(scope, format, matter, Map.of());
    }

    /** @param more what else the trail should know: {@code entries}, {@code from} … */
    void exported(String scope, String format, @Nullable Matter matter, Map<String, Object> more);

    /**
     * Who read that matter, the last first; for Prüfung and Datenschutz, empty for others.
     *
     * @param after {@code next} of the page before
     * @throws org.brueckenschlag.shared.Refused {@code audit.cursor}
     */
    Page<Reading> ofMatter(MatterId matter, @Nullable String after, int limit);

    long count(MatterId matter);

    /** Who read anything of the actor's agency, the last first; for Prüfung and Datenschutz, empty for others. */
    Page<Reading> ofAgency(@Nullable String after, int limit);

    /** What can be opened. */
    enum View {
        /** The matter's page. */
        MATTER,
        /** The matter's history in the Prüfung's workplace. */
        HISTORY,
        /** Its free texts, by whoever may redact them. */
        FREE_TEXT,
        API_MATTER,
        API_HISTORY,
        SEARCH,
        OVERVIEW,
        CHAINS,
        READINGS,
        EXPORT,
        /** Closed matters, followed through a draft. */
        REPLAY;

        /** As the trail writes it: {@code api_matter}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
