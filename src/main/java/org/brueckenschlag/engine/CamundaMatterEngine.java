package org.brueckenschlag.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.MatterEngine;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;

@Component
class CamundaMatterEngine implements MatterEngine {

    private final RuntimeService runtime;

    CamundaMatterEngine(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public MatterId start(ProcessVersionId version, AgencyId agency, Map<String, Object> variables) {
        return EngineRaces.watched(() -> {
            var instance =
                    StartingAgency.during(agency, () -> runtime.startProcessInstanceById(version.value(), variables));
            return new MatterId(instance.getId());
        });
    }

    @Override
    public Set<String> awaitedEvents(MatterId matter) {
        return awaited(matter).stream().map(EventSubscription::getActivityId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean deliver(MatterId matter, String message, Map<String, Object> variables) {
        var waiting = awaited(matter).stream()
                .filter(subscription -> message.equals(subscription.getEventName()))
                .findFirst();
        if (waiting.isEmpty()) {
            return false;
        }
        return EngineRaces.watched(() -> {
            runtime.messageEventReceived(message, waiting.get().getExecutionId(), variables);
            return true;
        });
    }

    private List<EventSubscription> awaited(MatterId matter) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(matter.value())
                .eventType("message")
                .list();
    }
}
