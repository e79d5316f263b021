package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Timers that repeat. The engine writes into each when its rounds began ({@code R3/2026-11-28T09:10:00/P1D}), and reads
 * that by the program's clock; here it becomes the time of the course, once for each: later rounds keep it.
 */
final class ScratchRepetitions implements Command<Boolean> {

    private static final Pattern ROUNDS = Pattern.compile("(R\\d*)/([^/]+)/(P[^/]+)");

    private final Clock time;
    private final Set<String> own = new HashSet<>();

    ScratchRepetitions(Clock time) {
        this.time = time;
    }

    @Override
    public Boolean execute(CommandContext context) {
        var jobs = context.getProcessEngineConfiguration()
                .getManagementService()
                .createJobQuery()
                .timers()
                .list();
        for (var job : jobs) {
            if (job instanceof TimerEntity timer && timer.getRepeat() != null && !own.contains(timer.getRepeat())) {
                var rounds = ROUNDS.matcher(timer.getRepeat());
                if (rounds.matches()) {
                    var repeat = rounds.group(1) + "/" + begun() + "/" + rounds.group(3);
                    own.add(repeat);
                    timer.setRepeat(repeat);
                }
            }
        }
        return true;
    }

    /** As the engine writes and reads it: without a zone, to the second. */
    private LocalDateTime begun() {
        return LocalDateTime.ofInstant(time.instant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }
}
