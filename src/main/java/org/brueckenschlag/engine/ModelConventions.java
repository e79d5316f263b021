package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.stereotype.Component;

/**
 * Teaches the engine what our models mean beyond plain BPMN: deadlines, conditions without an answer, and calls that
 * begin matters of their own.
 */
@Component
class ModelConventions extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final TimeSpans spans;
    private final Clock clock;

    ModelConventions(TimeSpans spans, Clock clock) {
        this.spans = spans;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        property(task, "frist").ifPresent(text -> {
            refuseWhatIsNoSpan(text, task);
            var expression = Context.getProcessEngineConfiguration()
                    .getExpressionManager()
                    .createExpression(text);
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .setDueDateExpression(new Deadline(expression, spans));
        });
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl rounds) {
        if (rounds.getActivityBehavior() instanceof MultiInstanceActivityBehavior behavior
                && behavior.getLoopCardinalityExpression() != null) {
            behavior.setLoopCardinalityExpression(new BoundedRounds(behavior.getLoopCardinalityExpression()));
        }
    }

    @Override
    public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallActivityBehavior behavior
                && property(call, "eigener_vorgang").filter("ja"::equals).isPresent()) {
            activity.setActivityBehavior(new OwnMatterCall(behavior.getCallableElement(), clock));
        }
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addListener(ExecutionListener.EVENTNAME_END, new OwnMatterCall.Return());
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        if (transition.getProperty(BpmnParse.PROPERTYNAME_CONDITION) instanceof Condition condition) {
            transition.setProperty(BpmnParse.PROPERTYNAME_CONDITION, new UnansweredIsNo(condition));
        }
    }

    /** A literal that is wrong fails here, at deployment; a variable can only be looked at when the task begins. */
    private void refuseWhatIsNoSpan(String text, Element task) {
        if (!text.contains("${")) {
            try {
                spans.after(Instant.EPOCH, text);
            } catch (IllegalArgumentException e) {
                throw new BpmnParseException("frist: " + e.getMessage(), task, e);
            }
        }
    }

    private static Optional<String> property(Element element, String name) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties == null) {
            return Optional.empty();
        }
        return properties.elementsNS(CAMUNDA, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
