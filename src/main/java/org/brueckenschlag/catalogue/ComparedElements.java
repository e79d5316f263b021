package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.jspecify.annotations.Nullable;

/** Compares the flow nodes of two models; ids never change, so the same id is the same step. */
final class ComparedElements {

    private final Side before;
    private final Side after;

    ComparedElements(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** One of both versions with its words. */
    record Side(ProcessModel model, Labels labels, WrittenElements written, ConditionWords said) {

        String conditions(String id) {
            return written.conditions(id, said::when);
        }

        /** Its id where it has no name: the name of a place is another as soon as its neighbour is. */
        String label(ProcessElement element) {
            return labels.element(element.id());
        }

        String words(ProcessElement element) {
            return words(element.id());
        }

        private String words(String id) {
            var label = labels.element(id);
            return label.equals(id) ? written.called(id).orElse(id) : label;
        }

        /** A form is called like the task that shows it; empty without one. */
        String form(@Nullable String key) {
            return key == null
                    ? ""
                    : model.elements().stream()
                            .filter(element -> key.equals(element.form()))
                            .map(this::label)
                            .findFirst()
                            .orElse(key.replace('_', ' '));
        }

        String next(ProcessElement element) {
            return element.next().stream()
                    .map(next -> (next.label() == null ? "" : next.label() + ": ") + words(next.element()))
                    .collect(Collectors.joining(" · "));
        }
    }

    List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        for (var element : after.model().elements()) {
            var old = before.model().element(element.id());
            if (old.isEmpty()) {
                changes.add(whole(element, Manner.ADDED, after));
            } else {
                changed(old.get(), element).ifPresent(changes::add);
            }
        }
        before.model().elements().stream()
                .filter(element -> after.model().element(element.id()).isEmpty())
                .map(element -> whole(element, Manner.REMOVED, before))
                .forEach(changes::add);
        return changes;
    }

    /** With all that it says: nobody can compare it with anything. */
    private static VersionChange whole(ProcessElement element, Manner manner, Side side) {
        var said = new ArrayList<Difference>();
        tell(said, manner, Aspect.LANE, element.lane());
        tell(said, manner, Aspect.ROLE, element.role());
        tell(said, manner, Aspect.FORM, side.form(element.form()));
        tell(said, manner, Aspect.NEXT, side.next(element));
        tell(said, manner, Aspect.CONDITION, side.conditions(element.id()));
        tell(said, manner, Aspect.WAIT, side.written().wait(element.id()));
        tell(said, manner, Aspect.REASON, element.documentation());
        new TreeSet<>(element.properties().keySet())
                .forEach(name -> tell(said, manner, Aspect.PROPERTY, property(element, name)));
        return new VersionChange(part(element), element.id(), manner, side.words(element), said);
    }

    private static void tell(List<Difference> said, Manner manner, Aspect aspect, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            said.add(manner == Manner.ADDED ? new Difference(aspect, "", words) : new Difference(aspect, words, ""));
        }
    }

    private Optional<VersionChange> changed(ProcessElement old, ProcessElement now) {
        var found = new ArrayList<Difference>();
        if (!before.label(old).equals(after.label(now))) {
            note(found, Aspect.NAME, before.words(old), after.words(now));
        }
        if (found.isEmpty()) {
            // whoever reads a translation that has stayed would not hear of it
            note(found, Aspect.NAME_IN_GERMAN, old.name(), now.name());
        }
        note(found, Aspect.LANE, old.lane(), now.lane());
        note(found, Aspect.ROLE, old.role(), now.role());
        if (!Objects.equals(old.form(), now.form())) {
            found.add(new Difference(Aspect.FORM, before.form(old.form()), after.form(now.form())));
        }
        if (!Set.copyOf(old.next()).equals(Set.copyOf(now.next()))) {
            // by ids: another name of what follows is that step's change
            note(found, Aspect.NEXT, before.next(old), after.next(now));
        }
        conditions(found, old.id());
        note(
                found,
                Aspect.WAIT,
                before.written().wait(old.id()),
                after.written().wait(now.id()));
        note(found, Aspect.REASON, old.documentation(), now.documentation());
        var names = new TreeSet<>(old.properties().keySet());
        names.addAll(now.properties().keySet());
        for (var name : names) {
            note(found, Aspect.PROPERTY, property(old, name), property(now, name));
        }
        if (!before.written().rest(old.id()).equals(after.written().rest(now.id()))) {
            found.add(new Difference(Aspect.CONTENT, "", ""));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionChange(part(now), now.id(), Manner.CHANGED, after.words(now), found));
    }

    /** As they are written where their words are the same. */
    private void conditions(List<Difference> found, String id) {
        var one = before.written().conditions(id, UnaryOperator.identity());
        var other = after.written().conditions(id, UnaryOperator.identity());
        if (!one.equals(other)) {
            var said = before.conditions(id);
            var saidNow = after.conditions(id);
            note(found, Aspect.CONDITION, said.equals(saidNow) ? one : said, said.equals(saidNow) ? other : saidNow);
        }
    }

    private static String property(ProcessElement element, String name) {
        var value = element.properties().get(name);
        return value == null ? "" : name + ": " + value;
    }

    private static void note(List<Difference> found, Aspect aspect, @Nullable String before, @Nullable String after) {
        var one = before == null ? "" : before;
        var other = after == null ? "" : after;
        if (!one.equals(other)) {
            found.add(new Difference(aspect, one, other));
        }
    }

    private static String part(ProcessElement element) {
        return element.kind().name().toLowerCase(Locale.ROOT);
    }
}
