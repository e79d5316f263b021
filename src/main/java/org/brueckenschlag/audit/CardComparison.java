package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.tasks.ShownTask;
import org.jspecify.annotations.Nullable;

/** Lays what task lists must show of one matter beside what they show. */
final class CardComparison {

    private final String number;
    private final List<Difference> differences = new ArrayList<>();

    private CardComparison(String number) {
        this.number = number;
    }

    static List<Difference> of(String number, Map<String, ShownTask> due, Map<String, ShownTask> shown) {
        var comparison = new CardComparison(number);
        var all = new HashMap<>(due);
        all.putAll(shown);
        all.keySet().stream().sorted().forEach(id -> comparison.compare(due.get(id), shown.get(id)));
        return comparison.differences;
    }

    private void compare(@Nullable ShownTask trail, @Nullable ShownTask list) {
        if (trail == null) {
            tell(Kind.CARD_TOO_MANY, Objects.requireNonNull(list));
        } else if (list == null) {
            tell(Kind.CARD_MISSING, trail);
        } else if (!trail.equals(list)) {
            tellWhat(trail, list);
        }
    }

    private void tellWhat(ShownTask trail, ShownTask list) {
        var before = differences.size();
        if (!Objects.equals(trail.assignee(), list.assignee())) {
            tell(Kind.CARD_OF_OTHER_ASSIGNEE, trail);
        }
        if (!trail.role().equals(list.role())) {
            tell(Kind.CARD_OF_OTHER_ROLE, trail);
        }
        if (!Objects.equals(trail.due(), list.due())) {
            tell(Kind.CARD_WITH_OTHER_DEADLINE, trail);
        }
        if (differences.size() == before) {
            tell(Kind.CARD_ALTERED, trail);
        }
    }

    private void tell(Kind kind, ShownTask about) {
        differences.add(new Difference(number, kind, about.element()));
    }
}
