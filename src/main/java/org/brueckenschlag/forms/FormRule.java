package org.brueckenschlag.forms;

/**
 * What must be true of an answer beside its own kind and range: that a day is not over, that shares make a whole.
 *
 * @param component id of the component; where that is hidden, nothing is asked
 * @param field key of the answer, or of the list of rows
 * @param feel without the leading {@code =}; reads all answers, those of earlier steps, and {@code heute}
 * @param sentence what is said at the field where it is not true
 */
public record FormRule(String component, String field, String feel, String sentence) {

    FormRule saying(String words) {
        return new FormRule(component, field, feel, words);
    }
}
