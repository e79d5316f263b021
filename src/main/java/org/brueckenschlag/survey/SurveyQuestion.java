package org.brueckenschlag.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked. There are no others: a question of one's own would be a text that goes out to people. */
public enum SurveyQuestion {
    EXPLAINED,
    FAIR,
    HEARD,
    OWN_VIEW,
    OTHER_VIEW,
    RESULT,
    LANGUAGE,
    BETTER,
    AGAIN;

    /** As it is stored, sent, and called in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SurveyQuestion> of(String key) {
        return Arrays.stream(values())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }
}
