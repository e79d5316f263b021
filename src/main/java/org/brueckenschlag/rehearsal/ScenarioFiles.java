package org.brueckenschlag.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the invented courses: {@code demo/szenarien/*.yaml} and {@code demo/weitere/*.yaml}. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /** All scenarios by id, in the order of their ids. */
    public static Map<String, Scenario> scenarios() {
        var scenarios = new TreeMap<String, Scenario>();
        for (var file : files("szenarien")) {
            var scenario = scenario(YamlRows.read(file));
            scenarios.put(scenario.id(), scenario);
        }
        return scenarios;
    }

    /** The courses of the other processes by id; most of what is answered in them is usual. */
    public static Map<String, Scenario> others() {
        var scenarios = new TreeMap<String, Scenario>();
        for (var file : files("weitere")) {
            var scenario = scenario(YamlRows.read(file));
            scenarios.put(scenario.id(), scenario);
        }
        return scenarios;
    }

    /** Those of one process; none for a process that agencies have made themselves. */
    static List<Scenario> of(String process) {
        return Stream.concat(scenarios().values().stream(), others().values().stream())
                .filter(scenario -> scenario.process().equals(process))
                .toList();
    }

    private static Scenario scenario(Map<String, Object> yaml) {
        return new Scenario(
                YamlRows.text(yaml, "id"),
                YamlRows.text(yaml, "titel"),
                YamlRows.text(yaml, "prozess"),
                YamlRows.text(yaml, "sozialraum"),
                steps(yaml),
                YamlRows.map(yaml.get("erwartet")));
    }

    /** Told one by one, or as usual every so many days with events between. */
    private static List<Scenario.Step> steps(Map<String, Object> yaml) {
        var told = YamlRows.maps(yaml.get("schritte")).stream().map(ScenarioFiles::step);
        if (!yaml.containsKey("ueblich")) {
            return told.toList();
        }
        return Stream.concat(told, usual(YamlRows.map(yaml.get("ueblich"))))
                .sorted(Comparator.comparing(Scenario.Step::day))
                .toList();
    }

    private static Stream<Scenario.Step> usual(Map<String, Object> usual) {
        var every = YamlRows.number(usual, "alle_tage");
        var last = YamlRows.number(usual, "bis_tag");
        var answers = YamlRows.map(usual.get("antworten"));
        var byTask = new HashMap<String, List<Map<String, Object>>>();
        YamlRows.map(usual.get("je_aufgabe"))
                .forEach((element, told) -> byTask.put(
                        element, told instanceof List<?> ? YamlRows.maps(told) : List.of(YamlRows.map(told))));
        var later = YamlRows.maps(usual.get("spaeter"));
        return IntStream.iterate(YamlRows.number(usual, "ab_tag"), day -> day <= last, day -> day + every)
                .mapToObj(day -> new Scenario.Usual(day, answersOn(day, answers, later), byTask));
    }

    /** @param later what is answered in another way from a day on, in the order of the days */
    private static Map<String, Object> answersOn(
            int day, Map<String, Object> answers, List<Map<String, Object>> later) {
        var now = new HashMap<>(answers);
        later.stream()
                .filter(change -> YamlRows.number(change, "ab_tag") <= day)
                .forEach(change -> now.putAll(YamlRows.map(change.get("antworten"))));
        return now;
    }

    private static Scenario.Step step(Map<String, Object> row) {
        var day = YamlRows.number(row, "tag");
        if (row.containsKey("ereignis")) {
            return new Scenario.Report(day, YamlRows.text(row, "ereignis"));
        }
        var group = row.get("gruppe") instanceof String alias ? alias : null;
        return new Scenario.Do(day, YamlRows.text(row, "aufgabe"), group, YamlRows.map(row.get("antworten")));
    }

    private static Resource[] files(String folder) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:demo/" + folder + "/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
