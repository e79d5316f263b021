package org.brueckenschlag.ui.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.DecisionNames;
import org.brueckenschlag.catalogue.DraftTable;

/**
 * What tasks of a package can be done with, and what tables decide in it.
 *
 * @param forms their keys
 * @param tables by decision the name of the file that it stands in, without its ending
 * @param names by decision what people call it
 */
record PackageParts(List<String> forms, Map<String, String> tables, Map<String, String> names) {

    /** @param files of the package by name */
    PackageParts(Map<String, String> files) {
        this(formsIn(files), tablesIn(files), namesIn(files));
    }

    private static Map<String, String> tablesIn(Map<String, String> files) {
        var tables = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                DraftTable.decisions(content)
                        .forEach(decision -> tables.put(decision, name.substring(0, name.length() - ".dmn".length())));
            }
        });
        return tables;
    }

    private static Map<String, String> namesIn(Map<String, String> files) {
        var names = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                // beside a step a key is better than what all of them would be called
                DraftTable.decisions(content)
                        .forEach(decision -> names.put(
                                decision,
                                DecisionNames.of(content, decision)
                                        .around(decision)
                                        .orElse(decision)));
            }
        });
        return names;
    }

    private static List<String> formsIn(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> name.substring(0, name.length() - ".form".length()))
                .sorted()
                .toList();
    }
}
