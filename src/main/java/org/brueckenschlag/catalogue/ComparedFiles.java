package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/**
 * Compares the other files of two packages: forms by their questions, tables by their rows, translations by their
 * entries, the rest by its bytes.
 */
final class ComparedFiles {

    private static final String WORDS = "texte_";

    private final Side before;
    private final Side after;
    private final Texts texts;

    ComparedFiles(Side before, Side after, Texts texts) {
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    record Side(Map<String, String> files, ProcessModel model, Labels labels) {

        /** A form is called like the task that it belongs to. */
        String form(String key) {
            return model.elements().stream()
                    .filter(element -> key.equals(element.form()))
                    .map(element -> labels.element(element.id()))
                    .findFirst()
                    .orElse(key);
        }

        /** Ids of those that show this form, or ask a table of this file. */
        List<String> stepsWith(String file) {
            return switch (part(file)) {
                case "form" -> steps(element -> file.equals(element.form() + ".form"));
                case "table" -> {
                    var decisions = DraftTable.decisions(files.getOrDefault(file, ""));
                    var graph = new FlowGraph(model.bpmn());
                    yield steps(element -> graph.node(element.id())
                            .filter(node -> decisions.contains(node.decision()))
                            .isPresent());
                }
                default -> List.of();
            };
        }

        private List<String> steps(Predicate<ProcessElement> met) {
            return model.elements().stream().filter(met).map(ProcessElement::id).toList();
        }
    }

    List<VersionChange> changes() {
        var names = new TreeSet<>(before.files().keySet());
        names.addAll(after.files().keySet());
        names.removeIf(name -> name.endsWith(".bpmn"));
        var changes = new ArrayList<VersionChange>();
        for (var name : names) {
            var old = before.files().get(name);
            var now = after.files().get(name);
            if (old == null) {
                changes.add(new VersionChange(part(name), null, Manner.ADDED, called(name, after), List.of())
                        .at(after.stepsWith(name)));
                all(name, Objects.requireNonNull(now)).stream()
                        .map(change -> change.at(after.stepsWith(name)))
                        .forEach(changes::add);
            } else if (now == null) {
                changes.add(new VersionChange(part(name), null, Manner.REMOVED, called(name, before), List.of())
                        .at(before.stepsWith(name)));
            } else if (!old.equals(now)) {
                var steps = after.stepsWith(name);
                within(name, old, now).stream().map(change -> change.at(steps)).forEach(changes::add);
            }
        }
        return changes;
    }

    /** What a new form or table says: whoever releases it has seen it in no other version. */
    private List<VersionChange> all(String name, String now) {
        return switch (part(name)) {
            case "form" -> {
                try {
                    var form = DraftForm.of(now);
                    yield form(name, form, form).all();
                } catch (Refused unreadable) {
                    // the findings say so
                    yield List.of();
                }
            }
            case "table" -> decisions("", now);
            default -> List.of();
        };
    }

    /** Where nothing is found that can be told, something else in the file differs. */
    private List<VersionChange> within(String name, String old, String now) {
        var found = switch (part(name)) {
            case "form" -> form(name, DraftForm.of(old), DraftForm.of(now)).changes();
            case "table" -> decisions(old, now);
            case "translation", "words" -> words(name, old, now);
            default -> List.<VersionChange>of();
        };
        return found.isEmpty()
                ? List.of(changed(called(name, after), part(name), new Difference(Aspect.CONTENT, "", "")))
                : found;
    }

    private ComparedForms form(String name, DraftForm old, DraftForm now) {
        var key = name.substring(0, name.lastIndexOf('.'));
        return new ComparedForms(
                after.form(key),
                new ComparedForms.Side(old, before.labels()),
                new ComparedForms.Side(now, after.labels()),
                texts);
    }

    private List<VersionChange> decisions(String old, String now) {
        return new ComparedDecisions(old, now, before.labels(), after.labels(), texts).changes();
    }

    private List<VersionChange> words(String name, String old, String now) {
        var then = DraftWords.of(old).words();
        var today = DraftWords.of(now).words();
        var keys = new TreeSet<>(then.keySet());
        keys.addAll(today.keySet());
        var found = keys.stream()
                .filter(key -> !then.getOrDefault(key, "").equals(today.getOrDefault(key, "")))
                .map(key -> new Difference(
                        Aspect.TRANSLATION,
                        then.getOrDefault(key, ""),
                        today.getOrDefault(key, ""),
                        new TranslatedEntry((today.containsKey(key) ? after : before).labels(), texts).about(key)))
                .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(new VersionChange(part(name), null, Manner.CHANGED, called(name, after), found));
    }

    private static VersionChange changed(String called, String part, Difference difference) {
        return new VersionChange(part, null, Manner.CHANGED, called, List.of(difference));
    }

    /** What people call a file; its name where they know no other. */
    private String called(String name, Side side) {
        return switch (part(name)) {
            case "form" -> side.form(name.substring(0, name.lastIndexOf('.')));
            case "table" ->
                DecisionNames.ofFile(side.files().getOrDefault(name, "")).orElse(name);
            case "translation", "words" ->
                Locale.of(name.substring(WORDS.length(), name.lastIndexOf('.'))).getDisplayLanguage(texts.locale());
            default -> name;
        };
    }

    private static String part(String name) {
        if (name.endsWith(".form")) {
            return "form";
        }
        if (name.startsWith(WORDS)) {
            return name.equals(WORDS + "de.properties") ? "words" : "translation";
        }
        return name.endsWith(".dmn") ? "table" : "file";
    }
}
