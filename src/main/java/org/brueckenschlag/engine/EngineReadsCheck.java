package org.brueckenschlag.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brueckenschlag.catalogue.FinalCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine itself can read what all rules let pass. It is asked beforehand, so that a model that it cannot run is
 * refused like any other: with its place, on every route, and with an entry in the trail.
 */
@Component
class EngineReadsCheck implements FinalCheck {

    /** The whole file page of the Werkstatt draws these and saves them as DMN 1.3. */
    private static final List<String> OLDER_DMN = List.of(
            "\"" + DmnModelConstants.DMN11_NS + "\"",
            "\"" + DmnModelConstants.DMN11_ALTERNATIVE_NS + "\"",
            "\"" + DmnModelConstants.DMN12_NS + "\"");

    private final ObjectProvider<ProcessEngine> engine;

    // Looked up late: the engine needs the policy before it exists itself.
    EngineReadsCheck(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var config = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return config.getCommandExecutorTxRequired().execute(context -> {
            var findings = new ArrayList<PackageFinding>();
            candidate.files().forEach((name, bytes) -> {
                if (name.endsWith(".bpmn")) {
                    findings.addAll(model(config, name, bytes));
                } else if (name.endsWith(".dmn")) {
                    findings.addAll(table(config, name, bytes));
                }
            });
            return findings;
        });
    }

    // Nothing is thrown out of here: the transaction around it would be marked to be rolled back.
    private static List<PackageFinding> model(ProcessEngineConfigurationImpl config, String name, byte[] bytes) {
        var parse = new BpmnParser(config.getExpressionManager(), config.getBpmnParseFactory())
                .createParse()
                .sourceInputStream(new ByteArrayInputStream(bytes))
                .deployment(new DeploymentEntity())
                .name(name);
        try {
            parse.execute();
            return List.of();
        } catch (ParseException faults) {
            return faults.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(fault -> finding(name, fault.getMainElementId(), fault.getLine(), fault.getMessage()))
                    .toList();
        } catch (ProcessEngineException fault) {
            return List.of(finding(name, null, 0, fault.getMessage()));
        }
    }

    private static List<PackageFinding> table(ProcessEngineConfigurationImpl config, String name, byte[] bytes) {
        try {
            config.getDmnEngineConfiguration()
                    .getTransformer()
                    .createTransform()
                    .modelInstance(new ByteArrayInputStream(bytes))
                    .transformDecisionRequirementsGraph();
            return List.of();
        } catch (RuntimeException fault) { // of the engine, of its model API, of its XML parser
            return List.of(
                    isOlder(bytes)
                            ? PackageFinding.error("engine", name, "", 1, "catalogue.dmn-older")
                            : finding(name, null, 0, fault.getMessage()));
        }
    }

    private static boolean isOlder(byte[] dmn) {
        var text = new String(dmn, StandardCharsets.UTF_8);
        return OLDER_DMN.stream().anyMatch(text::contains);
    }

    private static PackageFinding finding(String file, @Nullable String element, int line, @Nullable String message) {
        return PackageFinding.error(
                "engine",
                file,
                Objects.requireNonNullElse(element, ""),
                Math.max(line, 1),
                "catalogue.engine",
                Objects.requireNonNullElse(message, ""));
    }
}
