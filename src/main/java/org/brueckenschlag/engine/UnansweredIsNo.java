package org.brueckenschlag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.Condition;

/**
 * A condition on something that was not answered does not hold, so that the default flow is taken. The engine alone
 * would fail the completion of the task before, with nothing that the person could do about it.
 */
record UnansweredIsNo(Condition condition) implements Condition {

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        try {
            return condition.evaluate(scope, execution);
        } catch (NullValueException e) {
            return false;
        }
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        try {
            return condition.tryEvaluate(scope, execution);
        } catch (NullValueException e) {
            return false;
        }
    }
}
