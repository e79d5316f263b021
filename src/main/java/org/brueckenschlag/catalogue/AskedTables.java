package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tables that are asked for many matters: each is read once. */
final class AskedTables {

    private final DecidingTables engine;
    private final Map<String, DecidingTables.Table> read = new ConcurrentHashMap<>();

    AskedTables(DecidingTables engine) {
        this.engine = engine;
    }

    /** @throws IllegalArgumentException where nothing can be decided */
    List<TableTrial.Hit> decide(String dmn, String decision, Map<String, @Nullable Object> values) {
        return read.computeIfAbsent(dmn, text -> engine.table(text, decision)).decide(values);
    }
}
