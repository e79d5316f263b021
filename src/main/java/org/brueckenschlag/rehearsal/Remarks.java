package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.rehearsal.RehearsedMatter.OpenTask;
import org.brueckenschlag.rehearsal.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** What is to be said of a play, each thing once, and what came out of it. */
final class Remarks {

    private final Set<Remark> remarks = new LinkedHashSet<>();

    void add(Remark remark) {
        remarks.add(remark);
    }

    /** Nothing where there are no such fields. */
    void add(Kind kind, OpenTask task, Set<String> fields) {
        if (!fields.isEmpty()) {
            remarks.add(new Remark(kind, task.element(), List.copyOf(fields)));
        }
    }

    /**
     * @param last why it stopped; said first
     * @param late by how many days the rest of the course happened later than told
     */
    Outcome outcome(Outcome.State state, @Nullable Remark last, Stage stage, LocalDate enquiry, int late) {
        var all = new ArrayList<Remark>();
        if (last != null) {
            all.add(last);
        }
        all.addAll(remarks);
        if (late > 0) {
            all.add(Remark.of(Kind.LATER, null, String.valueOf(late)));
        }
        var known = stage.matter().known().values();
        return new Outcome(
                state,
                stage.matter().known().endCode().orElse(null),
                known.getOrDefault("methode_gewaehlt", known.get("methode")) instanceof String method ? method : null,
                stage.tasksDone(),
                (int) (stage.lastDay().toEpochDay() - enquiry.toEpochDay()),
                all);
    }
}
