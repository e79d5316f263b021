package org.brueckenschlag.matters;

import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;

/**
 * Command: start a matter for the actor's agency.
 *
 * @param process key of the process
 * @param socialSpace code of one of the agency's Sozialräume
 * @param answers answers to the form of the first step, as far as they are known already; they are checked as a draft
 *     is and kept as that step's draft
 * @param reasons why a note may stay that the guard warns of, by its path
 */
public record StartMatter(
        String process, String socialSpace, Map<String, Object> answers, Map<String, OverrideReason> reasons) {

    public StartMatter {
        answers = Map.copyOf(answers);
        reasons = Map.copyOf(reasons);
    }

    public StartMatter(String process, String socialSpace, Map<String, Object> answers) {
        this(process, socialSpace, answers, Map.of());
    }
}
