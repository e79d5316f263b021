package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.wirkungsdialog.Condition.All;
import org.brueckenschlag.wirkungsdialog.Condition.Any;
import org.brueckenschlag.wirkungsdialog.Condition.Between;
import org.brueckenschlag.wirkungsdialog.Condition.Said;
import org.brueckenschlag.wirkungsdialog.Condition.Times;
import org.brueckenschlag.wirkungsdialog.Measure.Answers;
import org.brueckenschlag.wirkungsdialog.Measure.Dated;
import org.brueckenschlag.wirkungsdialog.Measure.Matters;
import org.brueckenschlag.wirkungsdialog.Measure.Required;
import org.brueckenschlag.wirkungsdialog.Measure.Rows;
import org.brueckenschlag.wirkungsdialog.Measure.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Whether one formula asks for the same as another one and for something more, as far as the way they are written
 * tells.
 */
final class Narrower {

    private Narrower() {}

    /** Also where both are the same. */
    static boolean is(Measure one, Measure other) {
        if (one.equals(other)) {
            return true;
        }
        return switch (one) {
            case Tasks some ->
                other instanceof Tasks all
                        && some.elements().equals(all.elements())
                        && implies(some.where(), all.where())
                        && (all.within() == null || all.within().equals(some.within()))
                        && some.time().compareTo(all.time()) >= 0;
            case Matters some ->
                other instanceof Matters all
                        && some.when() == all.when()
                        && some.elements().equals(all.elements())
                        && implies(some.where(), all.where());
            case Answers some ->
                other instanceof Answers all
                        && some.key().equals(all.key())
                        && some.elements().equals(all.elements())
                        && some.worth().isEmpty()
                        && all.worth().isEmpty()
                        && codes(some.codes(), all.codes())
                        && implies(some.where(), all.where());
            case Rows some ->
                other instanceof Rows all && some.key().equals(all.key()) && implies(some.where(), all.where());
            case Required some -> other instanceof Required && some.onlyGiven();
            case Dated some ->
                other instanceof Dated(Measure all, @Nullable String yearKey, Condition where)
                        && is(some.measure(), all)
                        && Objects.equals(some.yearKey(), yearKey)
                        && implies(some.where(), where);
            default -> false;
        };
    }

    /** Whether the other one holds wherever this one does. */
    static boolean implies(Condition one, Condition other) {
        return one.equals(other)
                || other instanceof All(List<Condition> all) && all.stream().allMatch(each -> implies(one, each))
                || one instanceof Any(List<Condition> any) && any.stream().allMatch(each -> implies(each, other))
                || one instanceof All(List<Condition> all) && all.stream().anyMatch(each -> implies(each, other))
                || other instanceof Any(List<Condition> any) && any.stream().anyMatch(each -> implies(one, each))
                || asksForMore(one, other);
    }

    private static boolean asksForMore(Condition one, Condition other) {
        return switch (one) {
            case Said some ->
                other instanceof Said all
                        && some.key().equals(all.key())
                        && (all.elements().isEmpty() || all.elements().equals(some.elements()))
                        && codes(some.codes(), all.codes());
            case Between some ->
                other instanceof Between all
                        && some.key().equals(all.key())
                        && (all.min() == null
                                || some.min() != null && some.min().compareTo(all.min()) >= 0)
                        && (all.max() == null
                                || some.max() != null && some.max().compareTo(all.max()) <= 0);
            case Times some -> other instanceof Times all && some.key().equals(all.key()) && some.min() >= all.min();
            default -> false;
        };
    }

    /** @param all any code where none is named */
    static boolean codes(Set<String> some, Set<String> all) {
        return all.isEmpty() || !some.isEmpty() && all.containsAll(some);
    }
}
