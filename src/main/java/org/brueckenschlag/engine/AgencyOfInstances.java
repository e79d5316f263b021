package org.brueckenschlag.engine;

import java.util.Optional;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives each instance of a shared model its agency: that of the instance that calls or signals it, else the one that
 * the caller names, else the actor's. There is no instance without an agency.
 */
@Component
class AgencyOfInstances implements TenantIdProvider {

    /** The engine is set up before the request's actor can be known. */
    private final ObjectProvider<CurrentActor> actor;

    AgencyOfInstances(ObjectProvider<CurrentActor> actor) {
        this.actor = actor;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return tenantOf(context.getSuperExecution())
                .or(AgencyOfInstances::ofWhatRunsNow)
                .or(this::ofWhoeverActs)
                .orElseThrow(() -> new IllegalStateException("nobody says which agency this instance of "
                        + context.getProcessDefinition().getKey() + " belongs to"));
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return tenantOf(context.getExecution()).or(this::ofWhoeverActs).orElse(null);
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    private static Optional<String> tenantOf(@Nullable DelegateExecution execution) {
        return Optional.ofNullable(execution).map(DelegateExecution::getTenantId);
    }

    /** A signal that an instance throws starts others without naming itself as the one above them. */
    private static Optional<String> ofWhatRunsNow() {
        return Optional.ofNullable(Context.getBpmnExecutionContext())
                .map(context -> context.getExecution().getTenantId());
    }

    private Optional<String> ofWhoeverActs() {
        return StartingAgency.find()
                .or(() -> Optional.ofNullable(actor.getIfAvailable())
                        .flatMap(CurrentActor::find)
                        .map(Actor::agency))
                .map(AgencyId::value);
    }
}
