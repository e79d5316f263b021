package org.brueckenschlag.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.camunda.feel.impl.script.FeelScriptEngineFactory;
import org.jspecify.annotations.Nullable;

/**
 * The only script language is FEEL, for conditions; whatever else a model or a decision table names, JUEL included, is
 * answered as unknown. FEEL has no loops without end, no files, no network.
 */
final class FeelOnly implements ScriptEngineResolver {

    /** Without state of its own: each evaluation brings its bindings. */
    private final ScriptEngine feel = new FeelScriptEngineFactory().getScriptEngine();

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return "feel".equalsIgnoreCase(language) ? feel : null;
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("FEEL only");
    }

    @Override
    public @Nullable ScriptEngineManager getScriptEngineManager() {
        return null;
    }
}
