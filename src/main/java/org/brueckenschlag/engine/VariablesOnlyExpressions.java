package org.brueckenschlag.engine;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions ({@code ${…}}) on variables and nothing else, wherever the engine evaluates one: in models, in decision
 * tables and in queries.
 *
 * <p>The profile of Java EE 5 has no method calls in its grammar, so {@code ${a.b()}} is refused when it is parsed;
 * there are no beans, and properties exist on maps, lists and arrays alone.
 */
final class VariablesOnlyExpressions extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of("now");

    VariablesOnlyExpressions() {
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5));
    }

    /** The engine adds functions of its own, {@code currentUser()} among them; most have no place in a model. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        var chain = new CompositeELResolver();
        chain.add(new VariableNames());
        chain.add(new ArrayELResolver(true));
        chain.add(new ListELResolver(true));
        chain.add(new MapELResolver(true));
        return chain;
    }
}
