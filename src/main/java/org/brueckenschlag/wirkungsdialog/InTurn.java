package org.brueckenschlag.wirkungsdialog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background for one agency after the other, however many ask at once: a thread for each of them would take
 * the database's connections from those who wait for an answer. What is asked for an agency again before its turn is
 * done together.
 */
final class InTurn {

    private final String name;
    private final BiConsumer<AgencyId, Set<String>> work;
    private final Map<AgencyId, Set<String>> waiting = new LinkedHashMap<>();
    private boolean isWorking;

    /** @param work that tells its failures itself */
    InTurn(String name, BiConsumer<AgencyId, Set<String>> work) {
        this.name = name;
        this.work = work;
    }

    synchronized void add(AgencyId agency, Set<String> ids) {
        waiting.computeIfAbsent(agency, unused -> new HashSet<>()).addAll(ids);
        if (!isWorking) {
            isWorking = true;
            Thread.ofPlatform().daemon().name(name).start(this::workOff);
        }
    }

    private void workOff() {
        for (var next = next(); next != null; next = next()) {
            work.accept(next.getKey(), next.getValue());
        }
    }

    private synchronized Map.@Nullable Entry<AgencyId, Set<String>> next() {
        var agencies = waiting.keySet().iterator();
        if (!agencies.hasNext()) {
            isWorking = false;
            return null;
        }
        var first = agencies.next();
        return Map.entry(first, Objects.requireNonNull(waiting.remove(first)));
    }
}
