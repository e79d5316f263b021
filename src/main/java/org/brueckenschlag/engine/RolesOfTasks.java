package org.brueckenschlag.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps with the model for whom a task is. The task's card says it, and lists ask cards alone; the engine would write,
 * read and delete a row for it with each task. Where a model names several groups, all stay rows of the engine.
 */
@Component
class RolesOfTasks extends AbstractBpmnParseListener {

    /** Property of an activity. */
    static final String ROLE = "brueckenschlag-role";

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        var groups = ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .getCandidateGroupIdExpressions();
        groups.stream()
                .map(Expression::getExpressionText)
                .findFirst()
                .ifPresent(role -> activity.setProperty(ROLE, role));
        if (groups.size() == 1) {
            groups.clear();
        }
    }
}
