package org.brueckenschlag.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code demo/szenarien/*.yaml}, {@code demo/weitere/*.yaml} and {@code demo/plan.yaml}. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    /** All scenarios by id, in the order of their ids. */
    static Map<String, Scenario> scenarios() {
        var scenarios = new TreeMap<String, Scenario>();
        for (var file : files("szenarien")) {
            var scenario = scenario(yaml(file));
            scenarios.put(scenario.id(), scenario);
        }
        return scenarios;
    }

    /** The courses of the other processes by id; most of what is answered in them is usual. */
    static Map<String, Scenario> others() {
        var scenarios = new TreeMap<String, Scenario>();
        for (var file : files("weitere")) {
            var scenario = scenario(yaml(file));
            scenarios.put(scenario.id(), scenario);
        }
        return scenarios;
    }

    /** What is played at the first start. */
    static List<PlannedCourse> plan() {
        var courses = new ArrayList<PlannedCourse>();
        for (var row : maps(yaml(new ClassPathResource("demo/plan.yaml")).get("verlaeufe"))) {
            courses.add(new PlannedCourse(
                    text(row, "szenario"),
                    text(row, "agentur"),
                    number(row, "vor_tagen"),
                    row.get("am") instanceof String day ? MonthDay.parse("--" + day) : null,
                    row.get("bis_tag") instanceof Number last ? last.intValue() : Integer.MAX_VALUE));
        }
        return courses;
    }

    private static Scenario scenario(Map<String, Object> yaml) {
        return new Scenario(
                text(yaml, "id"),
                text(yaml, "titel"),
                text(yaml, "prozess"),
                text(yaml, "sozialraum"),
                steps(yaml),
                map(yaml.get("erwartet")));
    }

    /** Told one by one, or as usual every so many days with events between. */
    private static List<Scenario.Step> steps(Map<String, Object> yaml) {
        var told = maps(yaml.get("schritte")).stream().map(ScenarioFiles::step);
        if (!yaml.containsKey("ueblich")) {
            return told.toList();
        }
        return Stream.concat(told, usual(map(yaml.get("ueblich"))))
                .sorted(Comparator.comparing(Scenario.Step::day))
                .toList();
    }

    private static Stream<Scenario.Step> usual(Map<String, Object> usual) {
        var every = number(usual, "alle_tage");
        var last = number(usual, "bis_tag");
        var answers = map(usual.get("antworten"));
        var byTask = new HashMap<String, List<Map<String, Object>>>();
        map(usual.get("je_aufgabe"))
                .forEach((element, told) ->
                        byTask.put(element, told instanceof List<?> ? maps(told) : List.of(map(told))));
        var later = maps(usual.get("spaeter"));
        return IntStream.iterate(number(usual, "ab_tag"), day -> day <= last, day -> day + every)
                .mapToObj(day -> new Scenario.Usual(day, answersOn(day, answers, later), byTask));
    }

    /** @param later what is answered in another way from a day on, in the order of the days */
    private static Map<String, Object> answersOn(
            int day, Map<String, Object> answers, List<Map<String, Object>> later) {
        var now = new HashMap<>(answers);
        later.stream()
                .filter(change -> number(change, "ab_tag") <= day)
                .forEach(change -> now.putAll(map(change.get("antworten"))));
        return now;
    }

    private static Scenario.Step step(Map<String, Object> row) {
        var day = number(row, "tag");
        if (row.containsKey("ereignis")) {
            return new Scenario.Report(day, text(row, "ereignis"));
        }
        var group = row.get("gruppe") instanceof String alias ? alias : null;
        return new Scenario.Do(day, text(row, "aufgabe"), group, map(row.get("antworten")));
    }

    private static Resource[] files(String folder) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:demo/" + folder + "/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> yaml(Resource file) {
        try (var stream = file.getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> row, String key) {
        if (row.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("scenario file: no text under " + key);
    }

    private static int number(Map<String, Object> row, String key) {
        if (row.get(key) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("scenario file: no number under " + key);
    }

    private static List<Map<String, Object>> maps(@Nullable Object rows) {
        return rows instanceof List<?> list
                ? list.stream().map(ScenarioFiles::map).toList()
                : List.of();
    }

    /** Keys become strings; YAML's own dates are not used, days are written in quotes. */
    private static Map<String, Object> map(@Nullable Object value) {
        var result = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                if (entry instanceof Date || entry instanceof TemporalAccessor) {
                    throw new IllegalStateException("scenario file: write the day under " + key + " in quotes");
                }
                if (entry != null) {
                    result.put(String.valueOf(key), entry);
                }
            });
        }
        return result;
    }

    /**
     * @param daysAgo how many days before the first start the enquiry came
     * @param day what begins on a day of the year came on the last such day before that
     * @param lastDay last day that is played
     */
    record PlannedCourse(
            String scenario,
            String agency,
            int daysAgo,
            @Nullable MonthDay day,
            int lastDay) {}
}
