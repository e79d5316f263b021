package org.brueckenschlag.survey;

import java.util.Locale;

/** What a survey is about. */
public enum SurveyPurpose {
    /** Talks between groups. */
    TALKS,
    /** An event or a training. */
    EVENT,
    /** Living together in the Sozialraum, over the year. */
    YEAR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SurveyPurpose of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
