package org.brueckenschlag.engine;

import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * How often something is repeated, where an answer says so. A model's own number is checked when it is deployed; an
 * answer can only be looked at when the rounds begin, all at once.
 */
record BoundedRounds(Expression rounds) implements org.camunda.bpm.engine.impl.el.Expression {

    private static final int MOST = 50;

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        var value = rounds.getValue(scope);
        if (value instanceof Number number && number.longValue() > MOST
                || value instanceof String text && text.matches("\\d{3,}")) {
            throw new Refused(EngineRefusal.TOO_MANY_ROUNDS, MOST);
        }
        return value;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a number of rounds is read only");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return rounds.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
