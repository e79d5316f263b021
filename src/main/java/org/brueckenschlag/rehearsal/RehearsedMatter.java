package org.brueckenschlag.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/** A matter of a rehearsal: what is known in it and what is open, kept by the same rules as those of real ones. */
final class RehearsedMatter {

    private final MatterId id;
    private final RehearsedPackage processes;
    private final Map<String, OpenTask> open = new LinkedHashMap<>();
    private KnownAnswers known = new KnownAnswers(Map.of());
    private boolean over;

    RehearsedMatter(MatterId id, RehearsedPackage processes) {
        this.id = id;
        this.processes = processes;
    }

    MatterId id() {
        return id;
    }

    RehearsedPackage processes() {
        return processes;
    }

    KnownAnswers known() {
        return known;
    }

    boolean isOver() {
        return over;
    }

    /** In the order of their coming. */
    List<OpenTask> open() {
        return new ArrayList<>(open.values());
    }

    boolean hasElement(String element) {
        return processes.model().element(element).isPresent();
    }

    void answered(Map<String, Object> answers, @Nullable String group) {
        known = known.with(answers, group);
    }

    void take(HistoryStep step) {
        known = known.after(step, processes.model()::element);
        var data = step.data();
        switch (step.kind()) {
            case TASK_CREATED ->
                open.put(
                        String.valueOf(step.task()),
                        new OpenTask(
                                String.valueOf(step.task()),
                                String.valueOf(step.element()),
                                text(data.get("form")),
                                text(data.get("group")),
                                text(data.get("row_of")),
                                data.get("row") instanceof Number at ? at.intValue() : 0));
            case TASK_COMPLETED, TASK_CANCELLED -> open.remove(String.valueOf(step.task()));
            case MATTER_ENDED -> over = over || !data.containsKey("parent");
            default -> {
                // the other kinds open and close nothing
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    /**
     * @param group alias of the party group it is for
     * @param list of whose rows one is its own
     * @param row place in that list, from 0
     */
    record OpenTask(
            String id,
            String element,
            @Nullable String form,
            @Nullable String group,
            @Nullable String list,
            int row) {

        /** What earlier steps answered, as this task sees it. */
        Map<String, Object> earlier(KnownAnswers known) {
            var seen = new HashMap<>(known.seenFrom(group));
            seen.putAll(ownRow(seen));
            return seen;
        }

        /** The row that it is about; nothing for most tasks. */
        Map<String, Object> ownRow(Map<String, Object> known) {
            var found = new LinkedHashMap<String, Object>();
            if (list != null && known.get(list) instanceof List<?> rows && row < rows.size()) {
                if (rows.get(row) instanceof Map<?, ?> cells) {
                    cells.forEach((key, value) -> {
                        if (value != null) {
                            found.put(String.valueOf(key), value);
                        }
                    });
                }
            }
            return found;
        }
    }
}
