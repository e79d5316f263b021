package org.brueckenschlag.engine;

import java.util.List;
import org.brueckenschlag.catalogue.DecidingTables;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Decides as the engine decides, for tests without Spring. */
public final class RealTables {

    private RealTables() {}

    public static DecidingTables tables() {
        return Held.TABLES;
    }

    private static final class Unheard implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {}

        @Override
        public void handleEvents(List<HistoryEvent> events) {}
    }

    private static final class Held {

        static final DecidingTables TABLES = new CamundaDecidingTables(RealEngine.start("tables", new Unheard()));
    }
}
