package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.catalogue.WrittenElements.Beside;

/** Compares what stands in two drawings beside the steps: the process itself, lanes, ways, messages, annotations. */
final class ComparedDrawing {

    private final ComparedElements.Side before;
    private final ComparedElements.Side after;

    ComparedDrawing(ComparedElements.Side before, ComparedElements.Side after) {
        this.before = before;
        this.after = after;
    }

    List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        var old = byId(before);
        var now = byId(after);
        now.forEach((id, each) -> {
            var then = old.get(id);
            if (then != null) {
                changed(then, each).ifPresent(changes::add);
            } else if (!each.isToldAtStep()) {
                changes.add(whole(each, Manner.ADDED, after));
            }
        });
        old.forEach((id, each) -> {
            if (!now.containsKey(id) && !each.isToldAtStep()) {
                changes.add(whole(each, Manner.REMOVED, before));
            }
        });
        return changes;
    }

    private static Map<String, Beside> byId(ComparedElements.Side side) {
        var byId = new LinkedHashMap<String, Beside>();
        side.written().beside(side.model()).forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private Optional<VersionChange> changed(Beside old, Beside now) {
        var found = new FoundDifferences(before, after);
        if (!now.isToldAtStep()) {
            found.note(Aspect.NAME, words(old, before), words(now, after));
            if (found.isEmpty()) {
                found.note(Aspect.NAME_IN_GERMAN, old.name(), now.name());
            }
        }
        found.note(Aspect.REASON, old.documentation(), now.documentation());
        found.properties(old.properties(), now.properties());
        if (!old.rest().equals(now.rest())) {
            found.add(Aspect.CONTENT, "", "");
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionChange(now.part(), now.id(), Manner.CHANGED, words(now, after), found.all())
                        .at(now.steps()));
    }

    private static VersionChange whole(Beside each, Manner manner, ComparedElements.Side side) {
        return new VersionChange(each.part(), each.id(), manner, words(each, side), List.of()).at(each.steps());
    }

    /** In the reader's language where it is translated. */
    private static String words(Beside each, ComparedElements.Side side) {
        if (each.part().equals("process")) {
            return side.labels().process();
        }
        var label = side.labels().element(each.id());
        if (!label.equals(each.id())) {
            return label;
        }
        return each.name().isEmpty() ? side.written().called(each.id()).orElse(each.id()) : each.name();
    }
}
