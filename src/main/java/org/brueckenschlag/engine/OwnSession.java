package org.brueckenschlag.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts a manager of ours in the place of the engine's own; each command gets a new one. */
record OwnSession(Class<? extends Session> type, Supplier<? extends Session> maker) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return maker.get();
    }
}
