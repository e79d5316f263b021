package org.brueckenschlag.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Finding;

/**
 * A form filled in as a course tells, and where it does not tell as one usually would.
 *
 * @param answers checked, such as would be kept
 * @param findings why they are refused; then there are no answers
 * @param untold fields that were answered though the course does not tell how
 * @param unasked what the course tells and nobody asks
 */
record FilledTask(Map<String, Object> answers, List<Finding> findings, Set<String> untold, Set<String> unasked) {

    /**
     * @param known what earlier steps answered
     * @param bySystem answers that a person only sees
     */
    static FilledTask of(
            FormSchema form,
            Map<String, Object> told,
            Map<String, Object> known,
            Map<String, Object> bySystem,
            Forms forms,
            UsualAnswers usual) {
        var given = usual.of(form, known);
        var checked = forms.check(form, given, known);
        var answers = new LinkedHashMap<>(bySystem);
        answers.putAll(checked.answers());
        var untold = new TreeSet<>(checked.answers().keySet());
        untold.removeAll(told.keySet());
        // an untouched tick is an answer that nobody gave
        untold.retainAll(given.keySet());
        var unasked = new TreeSet<>(told.keySet());
        unasked.removeIf(key -> form.field(key).isPresent()
                || form.rowLists().stream().anyMatch(rows -> rows.key().equals(key)));
        return new FilledTask(answers, checked.findings(), untold, unasked);
    }

    static FilledTask withoutForm(Map<String, Object> told) {
        return new FilledTask(Map.of(), List.of(), Set.of(), new TreeSet<>(told.keySet()));
    }
}
