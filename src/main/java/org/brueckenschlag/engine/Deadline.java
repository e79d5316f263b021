package org.brueckenschlag.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * The due date of a task from its property {@code frist}, evaluated when the task comes into being.
 *
 * <p>An expression and not a listener, so that the engine's first event about the task already has the due date.
 *
 * @param span {@code 3 WT} or with one variable ({@code ${frist_erstreaktion}}); null means no deadline
 */
record Deadline(Expression span, TimeSpans spans) implements Expression {

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        var value = span.getValue(scope);
        if (value == null) {
            return null;
        }
        return Date.from(spans.after(ClockUtil.getCurrentTime().toInstant(), value.toString()));
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a deadline is read only");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return span.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
