package org.brueckenschlag.matters;

import java.util.Map;

/**
 * Command: start a matter for the actor's agency.
 *
 * @param process key of the process
 * @param socialSpace code of one of the agency's Sozialräume
 * @param answers answers to the form of the first step, as far as they are known already; they are checked as a draft
 *     is and kept as that step's draft
 */
public record StartMatter(String process, String socialSpace, Map<String, Object> answers) {

    public StartMatter {
        answers = Map.copyOf(answers);
    }
}
