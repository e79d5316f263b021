package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft.Shifted;
import org.brueckenschlag.wirkungsdialog.IndicatorCatalogue.Defined;

/**
 * Indicators that find all their formula asks for, but not the same as before: a step that it names comes after another
 * wait, in other cases or with another form, an answer that it reads is asked for otherwise or decided by other rows, a
 * deadline that it looks at is another one.
 */
final class ShiftedFigures {

    private static final String DEADLINE = "frist:";

    /** Between a step and the one before it. */
    private static final Set<Kind> ON_THE_WAY = EnumSet.of(Kind.GATEWAY, Kind.CATCH_EVENT, Kind.BOUNDARY_EVENT);

    private static final Set<Aspect> OF_A_WAY = EnumSet.of(Aspect.WAIT, Aspect.CONDITION);

    /** Where it stands, and what helps to answer it, asks for nothing else. */
    private static final Set<Aspect> NOT_OF_AN_ANSWER = EnumSet.of(
            Aspect.HELP,
            Aspect.POSITION,
            Aspect.ARRANGEMENT,
            Aspect.NOTE,
            Aspect.CONTENT,
            Aspect.TRANSLATION,
            Aspect.NAME);

    private final ProcessModel model;
    private final List<VersionChange> changes;

    /** @param model with the changes in it */
    ShiftedFigures(ProcessModel model, List<VersionChange> changes) {
        this.model = model;
        this.changes = changes;
    }

    List<Shifted> among(Collection<Defined> all) {
        return all.stream().flatMap(defined -> shifted(defined).stream()).toList();
    }

    private Optional<Shifted> shifted(Defined defined) {
        var processes = defined.indicator().processes();
        var problems = new Problems();
        var written = FormulaText.read(defined.text(), problems);
        if (!problems.isEmpty() || !processes.isEmpty() && !processes.contains(model.key())) {
            return Optional.empty();
        }
        var steps = FormulaNeeds.steps(written);
        var way = wayTo(steps);
        var fields = defined.indicator().fields().stream()
                .flatMap(key -> Arrays.stream(key.split("\\.")))
                .collect(Collectors.toSet());
        var asksForDeadlines = FormulaNeeds.asksForDeadlines(written);
        var because = changes.stream()
                .flatMap(change -> Stream.of(
                                some(
                                        change,
                                        difference -> way.contains(change.element())
                                                && OF_A_WAY.contains(difference.aspect())),
                                some(
                                        change,
                                        difference ->
                                                steps.contains(change.element()) && difference.aspect() == Aspect.FORM),
                                some(
                                        change,
                                        difference -> asksForDeadlines
                                                && change.element() != null
                                                && (steps.contains(change.element())
                                                        || steps.stream().noneMatch(this::isHere))
                                                && isDeadline(difference)),
                                some(
                                        change,
                                        difference -> change.fields().stream().anyMatch(fields::contains)
                                                && !NOT_OF_AN_ANSWER.contains(difference.aspect())))
                        .flatMap(Optional::stream))
                .toList();
        return because.isEmpty() ? Optional.empty() : Optional.of(new Shifted(defined.indicator(), because));
    }

    /** What was not there before, or is gone, is told by who looks for it in vain; a row of a table is another rule. */
    private static Optional<VersionChange> some(VersionChange change, Predicate<Difference> told) {
        var isAnother = change.manner() == Manner.CHANGED || change.part().equals("row");
        var some = change.differences().stream().filter(told).toList();
        return !isAnother || some.isEmpty() ? Optional.empty() : Optional.of(change.with(some));
    }

    private boolean isHere(String step) {
        return model.element(step).isPresent();
    }

    private static boolean isDeadline(Difference difference) {
        return difference.aspect() == Aspect.PROPERTY
                && Stream.of(difference.before(), difference.after()).anyMatch(side -> side.startsWith(DEADLINE));
    }

    /** The waits and gateways through which one comes to the steps from those before them. */
    private Set<String> wayTo(Set<String> steps) {
        var way = new HashSet<String>();
        var ahead = new ArrayDeque<>(steps);
        while (!ahead.isEmpty()) {
            var step = ahead.pop();
            model.elements().stream()
                    .filter(element -> ON_THE_WAY.contains(element.kind()) && leadsTo(element, step))
                    .map(ProcessElement::id)
                    .filter(way::add)
                    .forEach(ahead::push);
        }
        return way;
    }

    private static boolean leadsTo(ProcessElement element, String step) {
        return element.next().stream().anyMatch(next -> next.element().equals(step));
    }
}
