package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.shared.Refused;

/**
 * What steps need that are put from one draft into another: their forms, and the words of both in other languages. The
 * drawing goes by itself.
 *
 * @param draft that they come from
 * @param forms content by key
 * @param words of every language file of that draft, by the file's name
 */
public record CopiedParts(String draft, Map<String, String> forms, Map<String, Map<String, String>> words) {

    private static final String FORM = ".form";

    public CopiedParts {
        forms = Map.copyOf(forms);
        words = Map.copyOf(words);
    }

    /**
     * A step that was put in.
     *
     * @param from its id where it was copied
     * @param to its id now
     * @param form its form where it was copied; empty without
     */
    public record Pasted(String from, String to, String form) {}

    /** @param forms keys of the forms that the copied steps have */
    public static CopiedParts of(String draft, Map<String, String> files, Collection<String> forms) {
        var contents = new HashMap<String, String>();
        forms.forEach(form -> {
            if (files.containsKey(form + FORM)) {
                contents.put(form, files.get(form + FORM));
            }
        });
        var words = new HashMap<String, Map<String, String>>();
        files.forEach((name, content) -> {
            if (name.startsWith("texte_")) {
                words.put(name, DraftWords.of(content).words());
            }
        });
        return new CopiedParts(draft, contents, words);
    }

    /**
     * Which forms have to be called otherwise there, since one of another content has their name.
     *
     * @param taken names that no new form can have
     */
    public Map<String, String> renamed(Map<String, String> files, Set<String> taken) {
        var renamed = new LinkedHashMap<String, String>();
        var all = new HashSet<>(taken);
        forms.forEach((form, content) -> {
            var isThere = files.containsKey(form + FORM);
            if (isThere ? !isSame(files.getOrDefault(form + FORM, ""), content) : taken.contains(form)) {
                var key = DraftForm.plain(form, all);
                all.add(key);
                renamed.put(form, key);
            }
        });
        return renamed;
    }

    /**
     * The files that change there with those steps, and the forms that are new there.
     *
     * @param renamed forms that are called otherwise there
     */
    public Brought into(Map<String, String> files, Map<String, String> renamed, List<Pasted> steps) {
        var changed = new HashMap<String, String>();
        var brought = new ArrayList<String>();
        var prefixes = new LinkedHashMap<String, String>();
        for (var step : steps) {
            prefixes.put(step.from() + ".", step.to() + ".");
            var key = renamed.getOrDefault(step.form(), step.form());
            var content = forms.get(step.form());
            if (content != null && !files.containsKey(key + FORM) && !brought.contains(key)) {
                changed.put(key + FORM, DraftForm.of(content).called(key).json());
                prefixes.put("form." + step.form() + ".", "form." + key + ".");
                brought.add(key);
            }
        }
        words.forEach((file, entries) -> {
            var there = files.getOrDefault(file, "");
            if (!there.isBlank()) {
                changed.put(file, with(there, entries, prefixes));
            }
        });
        changed.entrySet().removeIf(file -> file.getValue().equals(files.get(file.getKey())));
        return new Brought(changed, brought);
    }

    /** @param forms keys of those that are new */
    public record Brought(Map<String, String> files, List<String> forms) {}

    private static String with(String there, Map<String, String> entries, Map<String, String> prefixes) {
        var words = DraftWords.of(there);
        for (var entry : entries.entrySet()) {
            for (var prefix : prefixes.entrySet()) {
                if (entry.getKey().startsWith(prefix.getKey())) {
                    words = words.with(
                            prefix.getValue()
                                    + entry.getKey().substring(prefix.getKey().length()),
                            entry.getValue());
                }
            }
        }
        return words.written();
    }

    private static boolean isSame(String one, String other) {
        try {
            return DraftForm.of(one).json().equals(DraftForm.of(other).json());
        } catch (Refused unreadable) {
            return one.equals(other);
        }
    }
}
