package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;

/** Compares the other files of two packages: forms by their fields, tables by their rules, the rest by its bytes. */
final class ComparedFiles {

    private final Side before;
    private final Side after;

    ComparedFiles(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** @param form reads a form by its key */
    record Side(Map<String, String> files, Function<String, FormSchema> form) {}

    List<VersionChange> changes() {
        var names = new TreeSet<>(before.files().keySet());
        names.addAll(after.files().keySet());
        names.removeIf(name -> name.endsWith(".bpmn"));
        var changes = new ArrayList<VersionChange>();
        for (var name : names) {
            var old = before.files().get(name);
            var now = after.files().get(name);
            if (old == null) {
                changes.add(new VersionChange(part(name), null, Manner.ADDED, name, List.of()));
            } else if (now == null) {
                changes.add(new VersionChange(part(name), null, Manner.REMOVED, name, List.of()));
            } else if (!old.equals(now)) {
                changes.add(
                        new VersionChange(part(name), null, Manner.CHANGED, name, List.of(difference(name, old, now))));
            }
        }
        return changes;
    }

    private Difference difference(String name, String old, String now) {
        return switch (part(name)) {
            case "form" -> {
                var key = name.substring(0, name.lastIndexOf('.'));
                yield told(
                        Aspect.FIELDS,
                        fields(before.form().apply(key)),
                        fields(after.form().apply(key)));
            }
            case "table" -> told(Aspect.RULES, rules(old), rules(now));
            default -> new Difference(Aspect.CONTENT, "", "");
        };
    }

    /** What both have says nothing; where nothing is left, something else in the file differs. */
    private static Difference told(Aspect aspect, List<String> old, List<String> now) {
        var gone = old.stream().filter(each -> !now.contains(each)).collect(Collectors.joining(" · "));
        var come = now.stream().filter(each -> !old.contains(each)).collect(Collectors.joining(" · "));
        return gone.isEmpty() && come.isEmpty()
                ? new Difference(Aspect.CONTENT, "", "")
                : new Difference(aspect, gone, come);
    }

    private static List<String> fields(FormSchema form) {
        return Stream.concat(form.fields().stream(), form.rowLists().stream().flatMap(rows -> rows.fields().stream()))
                .map(FormComponent.Field::label)
                .toList();
    }

    /** Each rule as its cells stand in the table: "zu_wenige_gruppen | ablehnen". */
    private static List<String> rules(String dmn) {
        return Xml.descendants(Xml.parse(dmn))
                .filter(element -> "rule".equals(element.getLocalName()))
                .map(rule -> Xml.children(rule).stream()
                        .filter(cell -> cell.getLocalName().endsWith("Entry"))
                        .map(Xml::text)
                        .map(text -> text.isEmpty() ? "–" : text)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String part(String name) {
        if (name.endsWith(".form")) {
            return "form";
        }
        return name.endsWith(".dmn") ? "table" : "file";
    }
}
