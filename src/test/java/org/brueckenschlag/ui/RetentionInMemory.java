package org.brueckenschlag.ui;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.Retention;
import org.brueckenschlag.audit.RetentionCount;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.audit.RetentionPeriods;
import org.brueckenschlag.audit.RetentionRun;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;

/** Two old matters that nobody deletes. */
public class RetentionInMemory implements Retention, RetentionPeriods {

    public final List<RetentionRun> runs = new ArrayList<>();

    private final CurrentActor currentActor;
    private final Map<RetentionPeriod.Kept, Period> own = new EnumMap<>(RetentionPeriod.Kept.class);

    RetentionInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayLook() {
        return currentActor.get().has(Role.LEITUNG);
    }

    @Override
    public List<RetentionPeriod> all() {
        return Arrays.stream(RetentionPeriod.Kept.values())
                .map(kept -> new RetentionPeriod(kept, own.getOrDefault(kept, kept.usually())))
                .toList();
    }

    @Override
    public boolean mayChange() {
        return mayLook();
    }

    @Override
    public void keep(RetentionPeriod.Kept what, Period kept) {
        if (kept.equals(what.of(0))) {
            throw new Refused(ARefusal.PERIOD);
        }
        own.put(what, kept);
    }

    private enum ARefusal implements Refusal {
        PERIOD;

        @Override
        public String key() {
            return "retention.fixed";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
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
