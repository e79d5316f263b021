package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** Takes text out of what a matter knows, and out of the engine. The trail is {@code audit}'s. */
@Component
public class MatterErasure {

    private final LockedMatters locked;
    private final JdbcMatters matters;
    private final SocialSpaces spaces;
    private final MatterEngine engine;

    MatterErasure(LockedMatters locked, JdbcMatters matters, SocialSpaces spaces, MatterEngine engine) {
        this.locked = locked;
        this.matters = matters;
        this.spaces = spaces;
        this.engine = engine;
    }

    /** When those of the matters were closed that are closed. */
    public Map<MatterId, Instant> closedAmong(Collection<MatterId> ids) {
        return matters.closedAmong(ids);
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
