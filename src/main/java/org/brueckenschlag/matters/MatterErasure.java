package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.MatterId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes away what may not be kept: texts, from what a matter knows and from the engine, and whole matters whose time is
 * over. The trail is {@code audit}'s.
 */
@Component
public class MatterErasure {

    private final LockedMatters locked;
    private final JdbcMatters matters;
    private final SocialSpaces spaces;
    private final MatterEngine engine;
    private final ApplicationEventPublisher events;

    MatterErasure(
            LockedMatters locked,
            JdbcMatters matters,
            SocialSpaces spaces,
            MatterEngine engine,
            ApplicationEventPublisher events) {
        this.events = events;
        this.locked = locked;
        this.matters = matters;
        this.spaces = spaces;
        this.engine = engine;
    }

    /** When those of the matters were closed that are closed. */
    public Map<MatterId, Instant> closedAmong(Collection<MatterId> ids) {
        return matters.closedAmong(ids);
    }

    /** The agency's matters that were closed before that time, by id, as many as that; {@code after} is an id. */
    public List<ClosedMatter> closedBefore(AgencyId agency, Instant time, String after, int limit) {
        return matters.closedBefore(agency, time, after, limit);
    }

    /** Deletes the matter's row, in the transaction around it; the others learn of it by {@link MatterExpired}. */
    public void expire(MatterId id) {
        locked.lock(id).filter(matter -> !matter.isOpen()).ifPresent(matter -> {
            events.publishEvent(new MatterExpired(id, matter.agency()));
            matters.delete(id);
        });
    }

    /** In the transaction around it, which holds the matter's lock. */
    public void forget(MatterId id, ForgottenText text) {
        var matter = locked.lock(id).orElseThrow();
        var known = text.takenFrom(matter.known());
        if (!known.equals(matter.known())) {
            var after = new Matter(
                    matter.id(),
                    matter.number(),
                    matter.agency(),
                    matter.process(),
                    matter.version(),
                    matter.title(),
                    matter.socialSpace(),
                    matter.state(),
                    matter.endCode(),
                    matter.priority(),
                    matter.startedAt(),
                    matter.closedAt(),
                    matter.parties(),
                    known);
            matters.update(after, spaces.name(after.agency(), after.socialSpace()));
            locked.put(after);
        }
        if (matter.isOpen()) {
            engine.forget(id, text);
        }
    }
}
