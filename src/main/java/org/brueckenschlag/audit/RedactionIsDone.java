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
 * Whoever ticks that a text is redacted has redacted one: while the matter still has texts and none was taken away
 * since the report, the tick is refused. What stands outside of the system, or in a title made of codes, leaves nothing
 * to look for.
 */
@Component
class RedactionIsDone implements CompletionRule {

    private static final String TICK = "schwaerzung_erfolgt";
    private static final String PLACE = "fundort_feld";
    private static final Set<String> WITHOUT_TEXT = Set.of("anhang_ausserhalb", "bezeichnung");

    private final JdbcRedactions redactions;
    private final RedactionInTrail texts;

    RedactionIsDone(JdbcRedactions redactions, RedactionInTrail texts) {
        this.redactions = redactions;
        this.texts = texts;
    }

    @Override
    public List<Finding> findings(TaskCard task, Map<String, Object> answers) {
        if (task.role() != Role.DATENSCHUTZ
                || !Boolean.TRUE.equals(answers.get(TICK))
                || WITHOUT_TEXT.contains(String.valueOf(answers.get(PLACE)))) {
            return List.of();
        }
        var done =
                redactions.isAnySince(task.matter(), task.createdAt()) || !texts.isAnyIn(task.matter(), task.agency());
        return done ? List.of() : List.of(Finding.of(TICK, "redaction.not-yet-done"));
    }
}
