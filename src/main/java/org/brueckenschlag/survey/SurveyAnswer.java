package org.brueckenschlag.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Three steps, not five: of a dozen answers most of five steps would be too small to be shown. */
public enum SurveyAnswer {
    YES,
    PARTLY,
    NO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SurveyAnswer> of(String key) {
        return Arrays.stream(values())
                .filter(answer -> answer.key().equals(key))
                .findFirst();
    }
}
