package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.jspecify.annotations.Nullable;

/** Works out what a matter is after some steps. */
final class MatterProgress {

    private static final String END_CODE = "ende_code";

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
        var data = step.data();
        switch (step.kind()) {
            case ANSWERS_GIVEN ->
                known = known.with(map(data.get("answers")), data.get("group") instanceof String group ? group : null);
            case VARIABLE_SET -> {
                var value = data.get("value");
                if (!data.containsKey("scope") && value != null && data.get("name") instanceof String name) {
                    known = known.with(known.named(Map.of(name, value)), null);
                }
            }
            case DECISION_MADE -> {
                if (data.get("outputs") instanceof List<?> rules && rules.size() == 1) {
                    known = known.with(map(rules.getFirst()), null);
                }
            }
            case MATTER_MIGRATED -> {
                if (data.get("definition") instanceof String definition) {
                    version = new ProcessVersionId(definition);
                }
            }
            case ACTIVITY_STARTED, ACTIVITY_ENDED ->
                codeOfEnd(step.element(), catalogue)
                        .ifPresent(code -> known = known.with(Map.of(END_CODE, code), null));
            case MATTER_ENDED -> {
                if (!data.containsKey("parent")) {
                    state = Matter.State.CLOSED;
                    closedAt = step.at();
                    endCode = known.text(END_CODE).orElse(null);
                }
            }
            default -> {
                // the other kinds tell nothing that a matter's row keeps
            }
        }
    }

    /**
     * The code that an end event carries; the last one reached counts, also one inside an event sub-process. It is
     * known from then on: the matter may stay open for something that goes on beside it.
     */
    private Optional<String> codeOfEnd(@Nullable String element, ProcessCatalogue catalogue) {
        return Optional.ofNullable(element)
                .flatMap(id -> catalogue.model(version).element(id))
                .map(end -> end.properties().get(END_CODE));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Map.of();
        }
        var typed = new LinkedHashMap<String, Object>();
        map.forEach((key, entry) -> {
            if (entry != null) {
                typed.put(String.valueOf(key), entry);
            }
        });
        return typed;
    }
}
