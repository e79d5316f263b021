package org.brueckenschlag.matters;

import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the matters' rows in step with the engine, whichever door was used. */
@Component
class MatterKeeping {

    /** Before task cards (20), which show the matter, and the trail (30). */
    private static final int FIRST = 10;

    private final LockedMatters locked;
    private final MatterRegister register;
    private final JdbcMatters matters;
    private final SocialSpaces spaces;
    private final ProcessCatalogue catalogue;
    private final MatterTitles titles;
    private final ApplicationEventPublisher events;

    MatterKeeping(
            LockedMatters locked,
            MatterRegister register,
            JdbcMatters matters,
            SocialSpaces spaces,
            ProcessCatalogue catalogue,
            MatterTitles titles,
            ApplicationEventPublisher events) {
        this.locked = locked;
        this.register = register;
        this.matters = matters;
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.titles = titles;
        this.events = events;
    }

    @EventListener
    @Order(FIRST)
    void on(MatterAdvanced event) {
        var before = locked.held(event.matter()).orElseGet(() -> open(event));
        var after = new MatterProgress(before).after(event.steps(), catalogue, titles);
        if (after.equals(before)) {
            return;
        }
        matters.update(after, spaces.name(after.agency(), after.socialSpace()));
        locked.put(after);
        if (!after.title().equals(before.title())
                || !after.priority().equals(before.priority())
                || !after.socialSpace().equals(before.socialSpace())) {
            events.publishEvent(new MatterHeadingChanged(after));
        }
    }

    /** A matter that was not started by our own service: a signal, a call past us. */
    private Matter open(MatterAdvanced event) {
        var start = event.steps().stream()
                .filter(step -> step.kind() == HistoryStep.Kind.MATTER_STARTED
                        && !step.data().containsKey("parent"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("matter " + event.matter() + " has no row"));
        var version = new ProcessVersionId(
                (String) Objects.requireNonNull(start.data().get("definition")));
        return register.open(event.matter(), event.agency(), version, start.at(), Map.of());
    }
}
