package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.JdbcAuditedMatters.Counted;
import org.brueckenschlag.audit.JdbcAuditedMatters.Known;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.MatterHeadingChanged;
import org.brueckenschlag.matters.MatterLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps what the Prüfung looks for, in the transaction of what happened. Most transactions change nothing of it and
 * cost no statement.
 */
@Component
class MatterSearchKeeping {

    /** Field in which people say which method they take, and the table's output that recommends one. */
    private static final String METHOD = "methode_gewaehlt";

    private static final String RECOMMENDED = "methode";

    /** After the trail (30). */
    private static final int LAST = 40;

    private static final Set<Kind> COUNTED = Set.of(Kind.TASK_ESCALATED, Kind.REDACTED, Kind.QUESTION_ASKED);

    private final JdbcAuditedMatters rows;
    private final MatterLock matters;
    private final ProcessCatalogue catalogue;

    MatterSearchKeeping(JdbcAuditedMatters rows, MatterLock matters, ProcessCatalogue catalogue) {
        this.rows = rows;
        this.matters = matters;
        this.catalogue = catalogue;
    }

    @EventListener
    @Order(LAST)
    void on(MatterAdvanced event) {
        var begins = event.steps().stream().anyMatch(MatterSearchKeeping::begins);
        if (!begins && event.steps().stream().noneMatch(MatterSearchKeeping::matters)) {
            return;
        }
        matters.lock(event.matter()).ifPresent(matter -> {
            if (begins) {
                rows.insert(matter, version(matter), known(matter));
            } else {
                rows.update(matter, version(matter), known(matter), counted(event.steps()));
            }
        });
    }

    /** Title or place follow from answers. */
    @EventListener
    void on(MatterHeadingChanged event) {
        var matter = event.matter();
        rows.update(matter, version(matter), known(matter), new Counted(0, 0, 0));
    }

    private static boolean begins(HistoryStep step) {
        return step.kind() == Kind.MATTER_STARTED && !step.data().containsKey("parent");
    }

    private static boolean matters(HistoryStep step) {
        return switch (step.kind()) {
            case MATTER_ENDED, MATTER_MIGRATED -> true;
            case ANSWERS_GIVEN ->
                step.data().get("answers") instanceof Map<?, ?> answers && answers.containsKey(METHOD);
            case DECISION_MADE ->
                step.data().get("outputs") instanceof List<?> rules
                        && rules.stream()
                                .anyMatch(rule -> rule instanceof Map<?, ?> map && map.containsKey(RECOMMENDED));
            default -> COUNTED.contains(step.kind());
        };
    }

    private static Counted counted(List<HistoryStep> steps) {
        return new Counted(
                count(steps, Kind.TASK_ESCALATED), count(steps, Kind.REDACTED), count(steps, Kind.QUESTION_ASKED));
    }

    private static int count(List<HistoryStep> steps, Kind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    private int version(Matter matter) {
        return catalogue.model(matter.version()).version();
    }

    static Known known(Matter matter) {
        return new Known(code(matter.known().get(METHOD)), code(matter.known().get(RECOMMENDED)));
    }

    private static @Nullable String code(@Nullable Object value) {
        return value instanceof String code && !code.isBlank() && code.length() <= 64 ? code : null;
    }
}
