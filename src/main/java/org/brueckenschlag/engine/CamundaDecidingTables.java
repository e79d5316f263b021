package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.TableTrial.Hit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
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
    public Table table(String dmn, String decision) {
        var hits = new ArrayList<Hit>();
        // the decisions that it asks tell theirs too
        var deciding = deciding(event -> {
            if (event.getDecisionTable().getKey().equals(decision)) {
                event.getMatchingRules().forEach(rule -> hits.add(hit(rule)));
            }
        });
        try {
            var read = deciding.parseDecision(decision, new ByteArrayInputStream(dmn.getBytes(UTF_8)));
            return values -> decided(deciding, read, values, hits);
        } catch (DmnTransformException | FeelException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @param hits where the engine tells which rows count, one question at a time */
    private static List<Hit> decided(
            DmnEngine deciding, DmnDecision table, Map<String, @Nullable Object> values, List<Hit> hits) {
        synchronized (hits) {
            hits.clear();
            try {
                var result = deciding.evaluateDecision(table, values);
                return table.isDecisionTable() ? List.copyOf(hits) : given(result);
            } catch (DmnEngineException | FeelException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    /** A formula has no rows. */
    private static List<Hit> given(DmnDecisionResult result) {
        return result.getResultList().stream().map(gives -> new Hit("", gives)).toList();
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
        DaysInTables.readAsForms(own.getTransformer());
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
