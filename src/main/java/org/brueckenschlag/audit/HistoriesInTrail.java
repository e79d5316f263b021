package org.brueckenschlag.audit;

import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class HistoriesInTrail implements AuditedHistories {

    private final JdbcTrail trail;
    private final Matters matters;
    private final ReadSteps steps;
    private final ReadLog readLog;
    private final CurrentActor currentActor;

    HistoriesInTrail(JdbcTrail trail, Matters matters, ReadSteps steps, ReadLog readLog, CurrentActor currentActor) {
        this.trail = trail;
        this.matters = matters;
        this.steps = steps;
        this.readLog = readLog;
        this.currentActor = currentActor;
    }

    @Override
    public AuditedHistory open(String number) {
        var actor = currentActor.get();
        var matter = matters.get(number);
        if (!AuditRights.mayAudit(actor)) {
            throw new Refused(AuditRefusal.MAY_NOT_AUDIT);
        }
        readLog.opened(matter, ReadLog.View.HISTORY);
        var links = trail.of(matter.id().value(), actor.agency());
        return new AuditedHistory(
                matter,
                links.stream()
                        .map(link -> new AuditedEntry(
                                TrailReading.entry(
                                        link, steps.seenBy(MatterRights.audience(actor), actor.agency(), link.steps())),
                                link.roles()))
                        .toList(),
                ChainCheck.of(links));
    }
}
