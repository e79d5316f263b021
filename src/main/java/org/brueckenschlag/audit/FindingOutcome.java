package org.brueckenschlag.audit;

import java.util.Locale;

/** What became of personal data that were reported. */
enum FindingOutcome {
    REDACTED,
    NO_PERSONAL_DATA;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
