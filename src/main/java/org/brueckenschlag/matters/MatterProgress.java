package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.jspecify.annotations.Nullable;

/** Works out what a matter is after some steps. */
final class MatterProgress {

    private final Matter before;
    private ProcessVersionId version;
    private KnownAnswers known;
    private Matter.State state;
    private @Nullable String endCode;
    private @Nullable Instant closedAt;

    MatterProgress(Matter before) {
        this.before = before;
        this.version = before.version();
        this.known = new KnownAnswers(before.known());
        this.state = before.state();
        this.endCode = before.endCode();
        this.closedAt = before.closedAt();
    }

    /** The matter after the steps. */
    Matter after(List<HistoryStep> steps, ProcessCatalogue catalogue, MatterTitles titles) {
        steps.forEach(step -> take(step, catalogue));
        return new Matter(
                before.id(),
                before.number(),
                before.agency(),
                before.process(),
                version,
                titles.stored(version, known.values(), before.agency()),
                known.text("sr_code").orElse(before.socialSpace()),
                state,
                endCode,
                known.text("prio").orElse(before.priority()),
                before.startedAt(),
                closedAt,
                known.partyGroups(),
                known.values());
    }

    private void take(HistoryStep step, ProcessCatalogue catalogue) {
        known = known.after(step, id -> catalogue.model(version).element(id));
        var data = step.data();
        if (step.kind() == HistoryStep.Kind.MATTER_MIGRATED && data.get("definition") instanceof String definition) {
            version = new ProcessVersionId(definition);
        }
        if (step.kind() == HistoryStep.Kind.MATTER_ENDED && !data.containsKey("parent")) {
            state = Matter.State.CLOSED;
            closedAt = step.at();
            endCode = known.endCode().orElse(null);
        }
    }
}
