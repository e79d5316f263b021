package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.jspecify.annotations.Nullable;

/** What is found to differ of one thing that both versions have. */
final class FoundDifferences {

    private final List<Difference> found = new ArrayList<>();
    private final ComparedElements.Side before;
    private final ComparedElements.Side after;

    FoundDifferences(ComparedElements.Side before, ComparedElements.Side after) {
        this.before = before;
        this.after = after;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Difference> all() {
        return found;
    }

    void add(Aspect aspect, String one, String other) {
        found.add(new Difference(aspect, one, other));
    }

    void note(Aspect aspect, @Nullable String before, @Nullable String after) {
        var one = before == null ? "" : before;
        var other = after == null ? "" : after;
        if (!one.equals(other)) {
            add(aspect, one, other);
        }
    }

    /** As it is written where its words are the same. */
    void note(Aspect aspect, String one, String other, String said, String saidNow) {
        if (!one.equals(other)) {
            note(aspect, said.equals(saidNow) ? one : said, said.equals(saidNow) ? other : saidNow);
        }
    }

    void properties(Map<String, String> old, Map<String, String> now) {
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (var name : names) {
            note(
                    Aspect.PROPERTY,
                    written(old, name),
                    written(now, name),
                    before.property(old, name),
                    after.property(now, name));
        }
    }

    static String named(String property, String value) {
        return property + ": " + value;
    }

    private static String written(Map<String, String> properties, String name) {
        var value = properties.get(name);
        return value == null ? "" : named(name, value);
    }
}
