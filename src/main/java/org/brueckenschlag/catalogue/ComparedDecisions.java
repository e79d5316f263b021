package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;
import org.w3c.dom.Element;

/**
 * Compares two states of a file of decisions: tables by their rows, formulas as they are written, and which decisions
 * they ask. The same key is the same decision.
 */
final class ComparedDecisions {

    private final List<Decision> before;
    private final List<Decision> after;
    private final Labels then;
    private final Labels now;
    private final Texts texts;

    /**
     * @param before empty for a file that is new
     * @param then labels of the package that it stood in
     * @param now labels of the package that it stands in
     */
    ComparedDecisions(String before, String after, Labels then, Labels now, Texts texts) {
        var unnamed = texts.get("catalogue.decision-unnamed");
        this.before = before.isEmpty() ? List.of() : Decision.all(before, unnamed);
        this.after = Decision.all(after, unnamed);
        this.then = then;
        this.now = now;
        this.texts = texts;
    }

    List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        for (var decision : after) {
            find(before, decision)
                    .ifPresentOrElse(old -> compare(old, decision, changes), () -> added(decision, changes));
        }
        before.stream()
                .filter(decision -> find(after, decision).isEmpty())
                .map(decision -> new VersionChange(
                        decision.part(), null, Manner.REMOVED, decision.name(), decision.gives(), List.of()))
                .forEach(changes::add);
        return changes;
    }

    private static Optional<Decision> find(List<Decision> decisions, Decision like) {
        return decisions.stream()
                .filter(decision -> decision.key().equals(like.key()))
                .findFirst();
    }

    private void added(Decision decision, List<VersionChange> changes) {
        if (!before.isEmpty() || !decision.formula().isEmpty()) {
            var found = new ArrayList<Difference>();
            note(found, Aspect.FORMULA, "", decision.formula());
            note(found, Aspect.ASKS, "", asked(decision, after));
            changes.add(
                    new VersionChange(decision.part(), null, Manner.ADDED, decision.name(), decision.gives(), found));
        }
        decision.table().ifPresent(table -> changes.addAll(rows(table, table).all()));
    }

    private void compare(Decision old, Decision decision, List<VersionChange> changes) {
        var found = new ArrayList<Difference>();
        var areTables = old.table().isPresent() && decision.table().isPresent();
        if (!areTables) {
            note(found, Aspect.NAME, old.name(), decision.name());
            note(found, Aspect.RESULT, String.join(", ", old.gives()), String.join(", ", decision.gives()));
        }
        note(found, Aspect.FORMULA, old.formula(), decision.formula());
        note(found, Aspect.ASKS, asked(old, before), asked(decision, after));
        if (!found.isEmpty()) {
            changes.add(
                    new VersionChange(decision.part(), null, Manner.CHANGED, decision.name(), decision.gives(), found));
        }
        decision.table()
                .ifPresent(table -> changes.addAll(old.table()
                        .map(earlier -> rows(earlier, table).changes())
                        .orElseGet(() -> rows(table, table).all())));
    }

    private ComparedTables rows(DraftTable old, DraftTable table) {
        return new ComparedTables(new ComparedTables.Side(old, then), new ComparedTables.Side(table, now), texts);
    }

    private static String asked(Decision decision, List<Decision> all) {
        return decision.asks().stream()
                .map(key -> all.stream()
                        .filter(other -> other.key().equals(key))
                        .map(Decision::name)
                        .findFirst()
                        .orElse(key))
                .sorted()
                .collect(joining(", "));
    }

    private static void note(List<Difference> found, Aspect aspect, String old, String now) {
        if (!old.equals(now)) {
            found.add(new Difference(aspect, old, now));
        }
    }

    /**
     * One decision of a file.
     *
     * @param table empty where it is no table, or none that can be read
     * @param formula empty where it is none
     * @param gives names of what it decides
     * @param asks keys of the decisions that it needs
     */
    private record Decision(
            String key, String name, Optional<DraftTable> table, String formula, Set<String> gives, Set<String> asks) {

        /** @param unnamed what one is called that nobody has given a name: its key says nothing to anyone */
        static List<Decision> all(String dmn, String unnamed) {
            try {
                return decisions(Xml.parse(dmn))
                        .map(decision -> of(dmn, decision, unnamed))
                        .toList();
            } catch (IllegalArgumentException unreadable) {
                return List.of();
            }
        }

        private static Decision of(String dmn, Element decision, String unnamed) {
            var key = decision.getAttribute("id");
            var table = DraftTable.read(alone(dmn, key));
            var formula = named(decision, "literalExpression")
                    .flatMap(literal -> named(literal, "text"))
                    .map(Xml::text)
                    .findFirst()
                    .orElse("");
            var gives = Stream.concat(
                            named(decision, "variable").map(variable -> variable.getAttribute("name")),
                            table.stream()
                                    .flatMap(each -> each.outputs().stream())
                                    .map(DraftTable.Column::expression))
                    .filter(name -> !name.isEmpty())
                    .collect(toSet());
            var asks = named(decision, "informationRequirement")
                    .flatMap(requirement -> named(requirement, "requiredDecision"))
                    .map(required -> required.getAttribute("href").replaceFirst("^#", ""))
                    .collect(toSet());
            var name = Xml.attribute(decision, "name")
                    .filter(called -> !called.isBlank())
                    .orElse(unnamed);
            return new Decision(key, name, table, formula, gives, asks);
        }

        /** The file without what else stands in it. */
        private static String alone(String dmn, String key) {
            var root = Xml.parse(dmn);
            Xml.children(root).stream()
                    .filter(part -> !part.getAttribute("id").equals(key))
                    .forEach(root::removeChild);
            return Xml.write(root);
        }

        private static Stream<Element> decisions(Element root) {
            return named(root, "decision");
        }

        private static Stream<Element> named(Element parent, String name) {
            return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName()));
        }

        String part() {
            if (!formula.isEmpty()) {
                return "formula";
            }
            return table.isPresent() ? "table" : "decision";
        }
    }
}
