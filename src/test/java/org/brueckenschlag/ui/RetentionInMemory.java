package org.brueckenschlag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brueckenschlag.audit.Retention;
import org.brueckenschlag.audit.RetentionCount;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.audit.RetentionRun;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;

/** Two old matters that nobody deletes. */
public class RetentionInMemory implements Retention {

    public final List<RetentionRun> runs = new ArrayList<>();

    private final CurrentActor currentActor;

    RetentionInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayLook() {
        return currentActor.get().has(Role.LEITUNG);
    }

    @Override
    public List<RetentionPeriod> periods() {
        return Arrays.stream(RetentionPeriod.Kept.values())
                .map(kept -> new RetentionPeriod(kept, kept.usually()))
                .toList();
    }

    @Override
    public RetentionRun dryRun() {
        var run = new RetentionRun(
                Instant.parse("2026-11-26T09:30:00Z"),
                true,
                List.of(new RetentionCount(
                        "konfliktmediation",
                        "konfliktmediation:1",
                        2019,
                        31,
                        List.of("KM-2019-0001", "KM-2019-0002"))));
        runs.addFirst(run);
        return run;
    }

    @Override
    public List<RetentionRun> runs(int limit) {
        return List.copyOf(runs);
    }
}
