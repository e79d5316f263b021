package org.brueckenschlag.survey;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;

/**
 * The surveys of the actor's agency. What came of them is the same for every reader: small counts are not even kept.
 */
public interface Surveys {

    int FEWEST_QUESTIONS = 3;
    int MOST_QUESTIONS = 5;

    int HIGHEST_THRESHOLD = 20;
    int MOST_SHEETS = 200;

    /** Longer than that no answer is kept that was not yet counted. */
    int MOST_DAYS = 28;

    int MOST_OPEN = 20;

    boolean mayOpen();

    boolean mayRead();

    /**
     * Below that nobody sees a count, and nobody may set it lower: as the actor's agency has decided, five at least.
     */
    int lowestThreshold();

    /**
     * The newest first.
     *
     * @throws org.brueckenschlag.shared.Refused {@code survey.may-not-read}, {@code survey.unknown-agency}
     */
    List<Survey> of(AgencyId agency, int year);

    /**
     * @throws org.brueckenschlag.shared.Refused {@code survey.may-not-open}, {@code survey.no-address},
     *     {@code survey.too-many}, {@code survey.invalid} with all findings
     */
    NewSurvey open(OpenSurvey command);

    /**
     * Counts the answers and deletes them.
     *
     * @throws org.brueckenschlag.shared.Refused {@code survey.may-not-open}; {@code survey.unknown}, also where it is
     *     another agency's; {@code survey.closed-before}
     */
    Survey close(String id);

    /** What is printed and handed out: one sheet for each code, in all languages; a page that needs no network. */
    byte[] sheets(NewSurvey survey);

    /** Where groups answer; empty where this installation does not know its own address. */
    Optional<String> address();
}
