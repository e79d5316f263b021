package org.brueckenschlag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.bench.Database.Kind;
import org.brueckenschlag.demo.RecordedCourse;

/** Contestants, started when a benchmark first asks for them, and what they play. */
final class Arena implements AutoCloseable {

    private static final String WHOLE = "DEMO-01";
    private static final String SHORT = "DEMO-11";

    private final Path folder;
    private final boolean saving;
    private final Databases databases;
    private final Map<String, Contestant> contestants = new TreeMap<>();
    private final Map<String, RecordedCourse> courses = new HashMap<>();

    /** @param folder for everything that is left when it is closed; emptied before and after */
    Arena(Path folder) {
        this(folder, false);
    }

    private Arena(Path folder, boolean saving) {
        this.folder = folder;
        this.saving = saving;
        clear();
        databases = new Databases(folder);
    }

    /** For whoever wants to see that everything works: starts as little as possible, and measures nothing. */
    static Arena saving(Path folder) {
        return new Arena(folder, true);
    }

    Product product(Kind kind, Product.Way way) {
        return (Product) contestants.computeIfAbsent(
                "product " + kind + way, unused -> Product.start(databases.fresh(kind), way, folder));
    }

    Camunda camunda(Kind kind) {
        return (Camunda) contestants.computeIfAbsent("camunda " + kind, unused -> Camunda.start(databases.fresh(kind)));
    }

    /** In a database that no other benchmark measures with. */
    Camunda camundaFilledFor(String benchmark, Kind kind) {
        return saving
                ? camunda(kind)
                : (Camunda) contestants.computeIfAbsent(
                        "camunda " + kind + benchmark, unused -> Camunda.start(databases.fresh(kind)));
    }

    /** A mediation from the enquiry to the check of its data. */
    RecordedCourse wholeMatter() {
        return course(WHOLE);
    }

    /** An enquiry that ends without a mandate after three tasks. */
    RecordedCourse shortMatter() {
        return course(SHORT);
    }

    Path folder() {
        return folder;
    }

    private RecordedCourse course(String scenario) {
        return courses.computeIfAbsent(
                scenario, id -> product(Kind.H2, Product.Way.SEALED_WHEN_ASKED).record(id));
    }

    @Override
    public void close() {
        contestants.values().forEach(Contestant::close);
        databases.close();
        clear();
    }

    private void clear() {
        try {
            Files.createDirectories(folder);
            List<Path> found;
            try (var files = Files.walk(folder)) {
                found = new ArrayList<>(
                        files.filter(file -> !file.equals(folder)).toList());
            }
            found.sort(Comparator.reverseOrder());
            for (var file : found) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
