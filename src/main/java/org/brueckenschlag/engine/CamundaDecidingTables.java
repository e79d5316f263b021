package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.TableTrial.Hit;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnEvaluationException;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides with the languages of the process engine, and with nothing of it that keeps anything. */
@Component
class CamundaDecidingTables implements DecidingTables {

    private final ProcessEngine engine;

    CamundaDecidingTables(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Hit> decide(String dmn, String decision, Map<String, @Nullable Object> values) {
        var hits = new ArrayList<Hit>();
        try {
            deciding(event -> event.getMatchingRules().forEach(rule -> hits.add(hit(rule))))
                    .evaluateDecisionTable(decision, new ByteArrayInputStream(dmn.getBytes(UTF_8)), values);
        } catch (DmnEvaluationException | DmnHitPolicyException e) {
            throw new IllegalArgumentException(e);
        }
        return hits;
    }

    private DmnEngine deciding(DmnDecisionTableEvaluationListener listener) {
        var known =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDmnEngineConfiguration();
        var own = new DefaultDmnEngineConfiguration();
        own.setScriptEngineResolver(known.getScriptEngineResolver());
        own.setElProvider(known.getElProvider());
        own.setFeelEngineFactory(known.getFeelEngineFactory());
        own.setDefaultInputExpressionExpressionLanguage(known.getDefaultInputExpressionExpressionLanguage());
        own.setDefaultInputEntryExpressionLanguage(known.getDefaultInputEntryExpressionLanguage());
        own.setDefaultOutputEntryExpressionLanguage(known.getDefaultOutputEntryExpressionLanguage());
        own.setDefaultLiteralExpressionLanguage(known.getDefaultLiteralExpressionLanguage());
        own.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
        return own.buildEngine();
    }

    private static Hit hit(DmnEvaluatedDecisionRule rule) {
        var gives = new LinkedHashMap<String, @Nullable Object>();
        rule.getOutputEntries()
                .values()
                .forEach(output -> gives.put(
                        output.getOutputName(),
                        output.getValue() == null ? null : output.getValue().getValue()));
        return new Hit(rule.getId(), gives);
    }
}
