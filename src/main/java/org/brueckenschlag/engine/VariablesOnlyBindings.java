package org.brueckenschlag.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.scripting.engine.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * What FEEL conditions see: variables. The engine's own bindings would add {@code execution}, whose methods FEEL can
 * call by reflection, and all beans.
 */
record VariablesOnlyBindings(VariableScope scope) implements Resolver {

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && scope.hasVariable(name);
    }

    @Override
    public @Nullable Object get(Object key) {
        return key instanceof String name ? scope.getVariable(name) : null;
    }

    @Override
    public Set<String> keySet() {
        return scope.getVariableNames();
    }
}
