package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.tasks.CompletionRule;
import org.brueckenschlag.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Whoever completes a redaction has redacted a text: while the matter still has some and none was taken away since the
 * report, it is refused, whatever an agency's form asks. Where it was no personal data after all, or stands outside of
 * the system or in a title made of codes, there is nothing to look for.
 */
@Component
class RedactionIsDone implements CompletionRule {

    private static final String TICK = "schwaerzung_erfolgt";
    private static final String CONFIRMED = "personendaten_bestaetigt";
    private static final String NO = "nein";
    private static final String PLACE = "fundort_feld";
    private static final Set<String> WITHOUT_TEXT = Set.of("anhang_ausserhalb", "bezeichnung");

    private final RedactionTasks tasks;
    private final JdbcRedactions redactions;
    private final RedactionInTrail texts;

    RedactionIsDone(RedactionTasks tasks, JdbcRedactions redactions, RedactionInTrail texts) {
        this.tasks = tasks;
        this.redactions = redactions;
        this.texts = texts;
    }

    @Override
    public List<Finding> findings(TaskCard task, Map<String, Object> answers) {
        if (!tasks.contain(task) && !isTicked(task, answers)
                || NO.equals(answers.get(CONFIRMED))
                || WITHOUT_TEXT.contains(String.valueOf(answers.get(PLACE)))) {
            return List.of();
        }
        var done =
                redactions.isAnySince(task.matter(), task.createdAt()) || !texts.isAnyIn(task.matter(), task.agency());
        return done ? List.of() : List.of(Finding.of(TICK, "redaction.not-yet-done"));
    }

    /** Where an agency asks the same in another step. */
    private static boolean isTicked(TaskCard task, Map<String, Object> answers) {
        return task.role() == Role.DATENSCHUTZ && Boolean.TRUE.equals(answers.get(TICK));
    }
}
