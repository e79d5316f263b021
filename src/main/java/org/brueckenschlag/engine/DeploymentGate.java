package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Looks at every new deployment before the engine parses it, whichever way it came, and refuses what could run code:
 * the engine's switches leave classes and shell tasks open, and some of it would run while it is parsed. A refusal
 * names all it found and leaves nothing behind.
 *
 * <p>This is the last line and knows nothing of good style; what makes a good package is the catalogue's business.
 */
@Component
class DeploymentGate implements Deployer {

    /** Nothing else is ever deployed: no CMMN, no scripts, no HTML, none of the double suffixes that hide a model. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+\\.(bpmn|dmn|form|properties)");

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var findings = new ArrayList<String>();
        deployment.getResources().forEach((name, file) -> {
            if (!NAME.matcher(name).matches()) {
                findings.add("\"" + name.replaceAll("\\p{Cntrl}", " ")
                        + "\" is no file of a package (.bpmn, .dmn, .form, .properties)");
            } else if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                CodeInModels.find(file.getBytes(), deployment.getTenantId() == null)
                        .forEach(finding -> findings.add(name + ", " + finding));
            }
        });
        if (!findings.isEmpty()) {
            throw new ProcessEngineException("Deployment refused: " + String.join("; ", findings));
        }
    }
}
