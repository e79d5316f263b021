package org.brueckenschlag.engine;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.MovingEngine;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaMoves implements MovingEngine {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    private final RuntimeService runtime;

    CamundaMoves(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Map<String, String> equal(ProcessVersionId from, ProcessVersionId to) {
        return runtime
                .createMigrationPlan(from.value(), to.value())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .collect(toMap(MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
    }

    @Override
    public Set<String> standing(MatterId matter) {
        var elements = new HashSet<String>();
        inside(runtime.getActivityInstance(matter.value()), elements);
        return elements;
    }

    private static void inside(@Nullable ActivityInstance around, Set<String> elements) {
        if (around == null) {
            return;
        }
        for (var child : around.getChildActivityInstances()) {
            elements.add(withoutBody(child.getActivityId()));
            inside(child, elements);
        }
        for (var waiting : around.getChildTransitionInstances()) {
            elements.add(waiting.getActivityId());
        }
    }

    /** What runs once for each of a list has two names in the engine, and the model knows one. */
    private static String withoutBody(String activity) {
        return activity.endsWith(MULTI_INSTANCE)
                ? activity.substring(0, activity.length() - MULTI_INSTANCE.length())
                : activity;
    }

    @Override
    public List<String> move(
            MatterId matter,
            ProcessVersionId from,
            ProcessVersionId to,
            Map<String, String> places,
            Map<String, Object> known) {
        try {
            return EngineRaces.watched(() -> {
                runtime.newMigration(plan(from, to, places))
                        .processInstanceIds(matter.value())
                        .execute();
                runtime.setVariables(matter.value(), known);
                return List.of();
            });
        } catch (MigrationPlanValidationException refused) {
            return named(
                    matter,
                    refused.getValidationReport().getInstructionReports().stream()
                            .map(MigrationInstructionValidationReport::getMigrationInstruction)
                            .map(MigrationInstruction::getSourceActivityId));
        } catch (MigratingProcessInstanceValidationException refused) {
            var report = refused.getValidationReport();
            return named(
                    matter,
                    Stream.concat(
                            report.getActivityInstanceReports().stream()
                                    .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                            report.getTransitionInstanceReports().stream()
                                    .map(MigratingTransitionInstanceValidationReport::getSourceScopeId)));
        }
    }

    /** What hinders the matter as a whole names no element: then it is where it stands. */
    private List<String> named(MatterId matter, Stream<String> activities) {
        var elements = activities.map(CamundaMoves::withoutBody).collect(Collectors.toCollection(TreeSet::new));
        if (elements.isEmpty()) {
            elements.addAll(standing(matter));
        }
        return List.copyOf(elements);
    }

    private MigrationPlan plan(ProcessVersionId from, ProcessVersionId to, Map<String, String> places) {
        var plan = runtime.createMigrationPlan(from.value(), to.value());
        places.forEach(plan::mapActivities);
        return plan.build();
    }
}
