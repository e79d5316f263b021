package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.jspecify.annotations.Nullable;

/** Compares the flow nodes of two models; ids never change, so the same id is the same step. */
final class ComparedElements {

    /** Properties that name answers. */
    private static final Set<String> ANSWERS = Set.of(
            "dossierfassung",
            "ergebnis",
            "gewichtung",
            "je_zeile",
            "kennzahlen",
            "muster",
            "muster_signal",
            "runden_geplant",
            "titel",
            "titel_ergaenzung",
            "zaehlt");

    private static final String ENDING = "ende_code";

    private static final Pattern DECIDED = Pattern.compile("\\$\\{\\w+\\.(\\w+)}");

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

        /** A property with its name; answers that it names and the ending that it sets by their words. */
        String property(Map<String, String> properties, String name) {
            var value = properties.get(name);
            if (value == null) {
                return "";
            }
            if (name.equals(ENDING)) {
                return FoundDifferences.named(name, labels.value(ENDING, value));
            }
            return FoundDifferences.named(name, ANSWERS.contains(name) ? answers(value) : decided(value));
        }

        String lane(ProcessElement element) {
            return element.lane() == null ? "" : labels.lane(element.lane());
        }

        String wait(ProcessElement element) {
            return decided(written.wait(element.id()));
        }

        private String answers(String keys) {
            return Pattern.compile(",")
                    .splitAsStream(keys)
                    .map(String::strip)
                    .map(labels::field)
                    .collect(Collectors.joining(", "));
        }

        /** What a table gives is called as the table calls it. */
        private String decided(String written) {
            return DECIDED.matcher(written)
                    .replaceAll(found -> Matcher.quoteReplacement("${" + labels.field(found.group(1)) + "}"));
        }

        String next(ProcessElement element) {
            return element.next().stream()
                    .map(next -> written.way(element.id(), next)
                                    .map(label -> label + ": ")
                                    .orElse("")
                            + words(next.element()))
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
        tell(said, manner, Aspect.LANE, side.lane(element));
        tell(said, manner, Aspect.ROLE, element.role());
        tell(said, manner, Aspect.FORM, side.form(element.form()));
        tell(said, manner, Aspect.NEXT, side.next(element));
        tell(said, manner, Aspect.CONDITION, side.conditions(element.id()));
        tell(said, manner, Aspect.WAIT, side.wait(element));
        tell(said, manner, Aspect.REASON, element.documentation());
        new TreeSet<>(element.properties().keySet())
                .forEach(name -> tell(said, manner, Aspect.PROPERTY, side.property(element.properties(), name)));
        return new VersionChange(part(element, side), element.id(), manner, side.words(element), said);
    }

    private static void tell(List<Difference> said, Manner manner, Aspect aspect, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            said.add(manner == Manner.ADDED ? new Difference(aspect, "", words) : new Difference(aspect, words, ""));
        }
    }

    private Optional<VersionChange> changed(ProcessElement old, ProcessElement now) {
        var found = new FoundDifferences(before, after);
        if (!before.label(old).equals(after.label(now))) {
            found.note(Aspect.NAME, before.words(old), after.words(now));
        }
        if (found.isEmpty()) {
            // whoever reads a translation that has stayed would not hear of it
            found.note(Aspect.NAME_IN_GERMAN, old.name(), now.name());
        }
        found.note(Aspect.LANE, given(old.lane()), given(now.lane()), before.lane(old), after.lane(now));
        found.note(Aspect.ROLE, old.role(), now.role());
        if (!Objects.equals(old.form(), now.form())) {
            found.add(Aspect.FORM, before.form(old.form()), after.form(now.form()));
        }
        if (!Set.copyOf(old.next()).equals(Set.copyOf(now.next()))) {
            // by ids: another name of what follows is that step's change
            found.note(Aspect.NEXT, before.next(old), after.next(now));
        }
        conditions(found, old.id());
        wait(found, old, now);
        found.note(Aspect.REASON, old.documentation(), now.documentation());
        found.properties(old.properties(), now.properties());
        if (!before.written().rest(old.id()).equals(after.written().rest(now.id()))) {
            found.add(Aspect.CONTENT, "", "");
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new VersionChange(part(now, after), now.id(), Manner.CHANGED, after.words(now), found.all()));
    }

    private void conditions(FoundDifferences found, String id) {
        found.note(
                Aspect.CONDITION,
                before.written().conditions(id, UnaryOperator.identity()),
                after.written().conditions(id, UnaryOperator.identity()),
                before.conditions(id),
                after.conditions(id));
    }

    private void wait(FoundDifferences found, ProcessElement old, ProcessElement now) {
        found.note(
                Aspect.WAIT,
                before.written().wait(old.id()),
                after.written().wait(now.id()),
                before.wait(old),
                after.wait(now));
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** What waits for a time is called so wherever it stands, as in the editor. */
    private static String part(ProcessElement element, Side side) {
        if (!side.written().wait(element.id()).isEmpty()) {
            return "wait";
        }
        return element.kind().name().toLowerCase(Locale.ROOT);
    }
}
