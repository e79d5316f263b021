package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;

/**
 * What steps need that are put from one draft into another: their forms and tables, and the words of steps and forms in
 * other languages. The drawing goes by itself.
 *
 * @param draft that they come from
 * @param forms content by key
 * @param tables files by the key of the decision that is asked
 * @param words of every language file of that draft, by the file's name
 */
public record CopiedParts(
        String draft, Map<String, String> forms, Map<String, String> tables, Map<String, Map<String, String>> words) {

    /** Where nobody knows what was copied: it was before this person signed in. */
    public static final CopiedParts UNKNOWN = new CopiedParts("", Map.of(), Map.of(), Map.of());

    private static final String FORM = ".form";

    public CopiedParts {
        forms = Map.copyOf(forms);
        tables = Map.copyOf(tables);
        words = Map.copyOf(words);
    }

    /**
     * A step that was put in.
     *
     * @param from its id where it was copied
     * @param to its id now
     * @param form its form where it was copied; empty without
     * @param table the decision that it asked where it was copied; empty without
     */
    public record Pasted(String from, String to, String form, String table) {}

    /**
     * What forms and decisions are called there that are called otherwise here.
     *
     * @param forms by key
     * @param tables by the decision's key
     */
    public record Renamed(Map<String, String> forms, Map<String, String> tables) {

        public static final Renamed NOTHING = new Renamed(Map.of(), Map.of());
    }

    /**
     * @param forms keys of the forms that the copied steps have
     * @param decisions keys of the decisions that they ask
     */
    public static CopiedParts of(
            String draft, Map<String, String> files, Collection<String> forms, Collection<String> decisions) {
        var contents = new HashMap<String, String>();
        forms.forEach(form -> {
            var content = files.get(form + FORM);
            if (content != null && isReadable(content)) {
                contents.put(form, content);
            }
        });
        var words = new HashMap<String, Map<String, String>>();
        files.forEach((name, content) -> {
            if (name.startsWith("texte_")) {
                words.put(name, DraftWords.of(content).words());
            }
        });
        return new CopiedParts(
                draft, contents, CopiedTables.of(files, decisions).files(), words);
    }

    /**
     * Forms are called otherwise where one of another content has their name, or the same one came along before; tables
     * wherever they are not there yet.
     *
     * @param process key of the one that they come to
     * @param taken names that nothing new can have
     */
    public Renamed renamed(Map<String, String> files, String process, Set<String> taken) {
        var renamed = new LinkedHashMap<String, String>();
        var all = new HashSet<>(taken);
        forms.forEach((form, content) -> {
            var there = there(form, content, files);
            var key = there.isPresent() ? there.get() : PlainCode.of(form, all);
            all.add(key);
            if (!key.equals(form)) {
                renamed.put(form, key);
            }
        });
        return new Renamed(renamed, new CopiedTables(tables).renamed(files, process, all));
    }

    /** The files that change there with those steps, and what is new there. */
    public Brought into(Map<String, String> files, Renamed renamed, List<Pasted> steps) {
        var changed = new HashMap<String, String>();
        var brought = new ArrayList<String>();
        var tablesBrought = new LinkedHashSet<String>();
        var keys = new LinkedHashMap<String, String>();
        for (var step : steps) {
            keys.put(step.from() + ".", step.to() + ".");
            var key = renamed.forms().getOrDefault(step.form(), step.form());
            var content = forms.get(step.form());
            if (content != null && !files.containsKey(key + FORM) && !brought.contains(key)) {
                var form = DraftForm.of(content);
                changed.put(key + FORM, form.called(key).json());
                keys.put("form." + step.form() + ".", "form." + key + ".");
                answers(form).forEach(answer -> keys.put(answer, answer));
                brought.add(key);
            }
            new CopiedTables(tables).into(files, renamed.tables(), step.table()).ifPresent(table -> {
                changed.put(table.getKey(), table.getValue());
                tablesBrought.add(renamed.tables().getOrDefault(step.table(), step.table()));
            });
        }
        words.forEach((file, entries) -> {
            var there = files.getOrDefault(file, "");
            if (!there.isBlank()) {
                changed.put(file, with(there, entries, keys));
            }
        });
        changed.entrySet().removeIf(file -> file.getValue().equals(files.get(file.getKey())));
        var after = new HashMap<>(files);
        after.putAll(changed);
        return new Brought(changed, brought, List.copyOf(tablesBrought), left(after, renamed, steps));
    }

    /**
     * @param forms keys of those that are new
     * @param tables keys of the decisions that are new and asked
     * @param left keys of forms and decisions that stayed behind, and are not here either
     */
    public record Brought(Map<String, String> files, List<String> forms, List<String> tables, List<String> left) {}

    private static List<String> left(Map<String, String> files, Renamed renamed, List<Pasted> steps) {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(renamed.forms().getOrDefault(step.form(), step.form()))
                                .filter(form -> !form.isEmpty() && !files.containsKey(form + FORM)),
                        Stream.of(renamed.tables().getOrDefault(step.table(), step.table()))
                                .filter(table -> !table.isEmpty() && !CopiedTables.isIn(files, table))))
                .distinct()
                .toList();
    }

    /** What the words of its answers are kept by. */
    private static Stream<String> answers(DraftForm form) {
        return form.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of("value." + question.key() + "."),
                        question.options().stream().map(option -> "value." + option.value())));
    }

    /** @param keys what entries begin with, and what they begin with there; what is said there already stays */
    private static String with(String there, Map<String, String> entries, Map<String, String> keys) {
        var words = DraftWords.of(there);
        var said = words.words();
        for (var entry : entries.entrySet()) {
            for (var key : keys.entrySet()) {
                var isOf = key.getKey().endsWith(".")
                        ? entry.getKey().startsWith(key.getKey())
                        : entry.getKey().equals(key.getKey());
                var now = isOf
                        ? key.getValue() + entry.getKey().substring(key.getKey().length())
                        : "";
                if (isOf && !said.containsKey(now)) {
                    words = words.with(now, entry.getValue());
                }
            }
        }
        return words.written();
    }

    /** The key by which the same form is there. */
    private static Optional<String> there(String form, String content, Map<String, String> files) {
        return Stream.concat(Stream.of(form + FORM), files.keySet().stream().sorted())
                .filter(name -> name.endsWith(FORM) && files.containsKey(name))
                .map(name -> name.substring(0, name.length() - FORM.length()))
                .filter(key -> isReadable(files.getOrDefault(key + FORM, ""))
                        && DraftForm.of(files.getOrDefault(key + FORM, ""))
                                .json()
                                .equals(DraftForm.of(content).called(key).json()))
                .findFirst();
    }

    private static boolean isReadable(String form) {
        try {
            DraftForm.of(form);
            return true;
        } catch (Refused unreadable) {
            return false;
        }
    }
}
