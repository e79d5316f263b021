package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes of the files of a draft: file by file, and within a file that both have changed piece by piece.
 */
final class MergedFiles {

    /** Between the name of a file and the id of a piece; no name of a file holds it. */
    static final String WITHIN = "#";

    private final ThreeStates states;
    private final Map<String, ThreeWay> changedByBoth = new TreeMap<>();
    private final Set<String> collisions = new LinkedHashSet<>();

    /** @throws IllegalArgumentException where one of the files cannot be read */
    MergedFiles(ThreeStates states) {
        this.states = states;
        for (var file : files()) {
            var base = states.base().get(file);
            var mine = states.mine().get(file);
            var theirs = states.theirs().get(file);
            if (Objects.equals(mine, theirs) || Objects.equals(base, mine) || Objects.equals(base, theirs)) {
                continue;
            }
            if (base == null || mine == null || theirs == null) {
                collisions.add(file);
            } else {
                var merge = new ThreeWay(file, base, mine, theirs);
                changedByBoth.put(file, merge);
                merge.collisions().forEach(id -> collisions.add(file + WITHIN + id));
            }
        }
    }

    private Set<String> files() {
        var files = new TreeSet<>(states.base().keySet());
        files.addAll(states.mine().keySet());
        files.addAll(states.theirs().keySet());
        return files;
    }

    Set<String> collisions() {
        return collisions;
    }

    /** The files as one of both would make them with nothing but that one thing. */
    Map<String, String> only(String collision, Side side) {
        var file = collision.split(WITHIN, 2)[0];
        var merge = changedByBoth.get(file);
        var files = new HashMap<>(states.base());
        put(files, file, merge == null ? of(side).get(file) : merge.only(collision.substring(file.length() + 1), side));
        return files;
    }

    /** @throws IllegalArgumentException where something would be left without what it needs */
    Map<String, String> merged(Map<String, Side> decided) {
        var merged = new HashMap<String, String>();
        for (var file : files()) {
            var merge = changedByBoth.get(file);
            if (merge != null) {
                var answers = new HashMap<String, Side>();
                merge.collisions().forEach(id -> answers.put(id, decided.get(file + WITHIN + id)));
                put(merged, file, merge.merged(answers));
            } else if (decided.containsKey(file)) {
                put(merged, file, of(decided.get(file)).get(file));
            } else {
                var isMine =
                        !Objects.equals(states.base().get(file), states.mine().get(file));
                put(merged, file, of(isMine ? Side.MINE : Side.THEIRS).get(file));
            }
        }
        return merged;
    }

    private Map<String, String> of(Side side) {
        return side == Side.MINE ? states.mine() : states.theirs();
    }

    private static void put(Map<String, String> files, String file, @Nullable String content) {
        if (content == null) {
            files.remove(file);
        } else {
            files.put(file, content);
        }
    }
}
