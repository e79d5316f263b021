package org.brueckenschlag.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the first name of an expression: a variable, or {@code execution} with nothing but
 * {@code processBusinessKey}. A name that is no variable is null, as in FEEL: a field that did not apply was not
 * answered.
 */
final class VariableNames extends ELResolver {

    private static final String EXECUTION = "execution";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        context.setPropertyResolved(true);
        if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
            return inScope(scope, name);
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext variables
                && variables.containsVariable(name)) {
            return variables.resolve(name).getValue();
        }
        return null;
    }

    private static @Nullable Object inScope(VariableScope scope, String name) {
        if (scope.hasVariable(name)) {
            return scope.getVariable(name);
        }
        if (name.equals(EXECUTION) && scope instanceof ExecutionEntity execution) {
            var key = execution.getProcessBusinessKey();
            return key == null ? Map.of() : Map.of("processBusinessKey", key);
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            context.setPropertyResolved(true);
            return Object.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        if (base == null) {
            throw new PropertyNotWritableException("expressions do not write");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? String.class : null;
    }
}
