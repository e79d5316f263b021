package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Calls and decisions of a shared model use the version of the agency whose instance it is. */
@Component
class OwnBeforeShared extends AbstractBpmnParseListener {

    @Override
    public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallableElementActivityBehavior behavior) {
            AgencyDefinitions.callOwnProcessFirst(behavior.getCallableElement());
        }
    }

    @Override
    public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior behavior) {
            AgencyDefinitions.askOwnDecisionFirst(decisionOf(behavior));
        }
    }

    /** The engine hides it; {@code SharedAndOwnVersionsTests} fails where an update moves it. */
    private static BaseCallableElement decisionOf(DmnBusinessRuleTaskActivityBehavior behavior) {
        try {
            var field = DmnBusinessRuleTaskActivityBehavior.class.getDeclaredField("callableElement");
            field.setAccessible(true);
            return (BaseCallableElement) field.get(behavior);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of the engine keeps the decision of a task elsewhere", e);
        }
    }
}
