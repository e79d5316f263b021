package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;

/**
 * What courses are played on.
 *
 * @param packages all processes of the agency, by key
 * @param written for this version the courses were written: its tasks are left alone where a course does not tell of
 *     them
 * @param enquiry day on which each course begins
 */
record Setting(
        Map<String, RehearsedPackage> packages,
        ProcessModel written,
        LocalDate enquiry,
        Forms forms,
        OfferedForms offered) {

    Setting {
        packages = Map.copyOf(packages);
    }

    /**
     * By package: of those that the course's process calls all files, of the others their tables, which any process may
     * ask. Its own come last, since they count where somebody else has a table of the same name.
     */
    Map<String, Map<String, String>> files() {
        var called = RehearsedPackage.calledFrom(process(), packages);
        var files = new LinkedHashMap<String, Map<String, String>>();
        packages.forEach((key, each) -> {
            if (!key.equals(process())) {
                files.put(key, called.containsKey(key) ? each.files() : tables(each.files()));
            }
        });
        files.putAll(ownFiles());
        return files;
    }

    /** Those that a redesign changes. */
    Map<String, Map<String, String>> ownFiles() {
        return Map.of(process(), Objects.requireNonNull(packages.get(process())).files());
    }

    private String process() {
        return written.key();
    }

    private static Map<String, String> tables(Map<String, String> files) {
        var tables = new HashMap<>(files);
        tables.keySet().removeIf(name -> !name.endsWith(".dmn"));
        return tables;
    }

    /** A form as people of the agency fill it in. */
    @FunctionalInterface
    interface OfferedForms {
        FormSchema offered(String process, FormSchema german, Map<String, Object> known);
    }
}
