package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides with a table that is not deployed. Port, implemented by {@code engine}. */
public interface DecidingTables {

    /**
     * The rows that count; of a formula what it gives, as one row without an id.
     *
     * @param dmn that the deployment policy accepts; decisions that this one asks are decided first
     * @param decision its key
     * @param values by variable
     * @throws IllegalArgumentException where nothing can be decided
     */
    default List<TableTrial.Hit> decide(String dmn, String decision, Map<String, @Nullable Object> values) {
        return table(dmn, decision).decide(values);
    }

    /**
     * A table that is asked more than once: it is read only now.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    Table table(String dmn, String decision);

    /** A table that was read; may be asked by several threads. */
    interface Table {

        /** @throws IllegalArgumentException where nothing can be decided */
        List<TableTrial.Hit> decide(Map<String, @Nullable Object> values);
    }
}
