package org.brueckenschlag.ui.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * The moves of matters that are under way, and the last one of each version: they go on while nobody looks, and whoever
 * comes back sees how far they are. What has moved is in the trail; this is forgotten when the program ends.
 */
@Component
class MoveRuns {

    private final CurrentActor actors;
    private final Map<Moved, MoveRun> runs = new ConcurrentHashMap<>();

    MoveRuns(CurrentActor actors) {
        this.actors = actors;
    }

    Optional<MoveRun> of(AgencyId agency, ProcessVersionId from) {
        return Optional.ofNullable(runs.get(new Moved(agency, from)));
    }

    /** Where somebody else moves them already, that goes on instead. */
    MoveRun start(Actor actor, ProcessVersionId from, List<String> numbers, Function<String, MoveResult> each) {
        var young = new MoveRun(numbers, each);
        var run = runs.merge(
                new Moved(actor.agency(), from),
                young,
                (old, other) -> old.report().isEmpty() ? old : other);
        if (run == young) {
            young.start(actor, actors);
        }
        return run;
    }

    /** What came of the last one has been read. */
    void forget(AgencyId agency, ProcessVersionId from) {
        runs.computeIfPresent(
                new Moved(agency, from), (key, run) -> run.report().isPresent() ? null : run);
    }

    private record Moved(AgencyId agency, ProcessVersionId from) {}
}
