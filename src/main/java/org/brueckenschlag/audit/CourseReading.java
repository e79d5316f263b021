package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.RecordedCourse;
import org.brueckenschlag.catalogue.RecordedCourse.Answered;
import org.brueckenschlag.catalogue.RecordedCourse.Decided;
import org.brueckenschlag.catalogue.RecordedCourse.Ended;
import org.brueckenschlag.catalogue.RecordedCourse.Moment;
import org.brueckenschlag.catalogue.RecordedCourse.Started;
import org.jspecify.annotations.Nullable;

/** Reads out of one matter's chain how it went through its process; free text is not read. */
final class CourseReading {

    private static final String BODY = "#multiInstanceBody";

    private final String chain;
    private final Map<String, String> runs = new HashMap<>();
    private final Set<String> elements = new HashSet<>();
    private final List<Moment> moments = new ArrayList<>();
    private @Nullable String version;
    private @Nullable Instant began;
    private @Nullable Instant ended;
    private boolean isMoved;

    private CourseReading(String chain) {
        this.chain = chain;
    }

    /** What is told of a chain. */
    record Read(Instant ended, Optional<RecordedCourse> course) {}

    /**
     * Empty for a matter that runs.
     *
     * @return without a course where the matter changed its version or was moved by hand
     */
    static Optional<Read> of(String chain, List<ChainLink> links) {
        var reading = new CourseReading(chain);
        links.forEach(link -> link.written().forEach(reading::take));
        var began = reading.began;
        var ended = reading.ended;
        var version = reading.version;
        if (began == null || ended == null || version == null) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                ended,
                reading.isMoved
                        ? Optional.empty()
                        : Optional.of(
                                new RecordedCourse(new ProcessVersionId(version), began, ended, reading.moments))));
    }

    private void take(TrailStep step) {
        switch (step.kind()) {
            case "matter_started" -> {
                if (step.data().get("parent") == null) {
                    version = text(step, "definition");
                    began = step.at();
                }
            }
            case "matter_ended" -> {
                if (step.data().get("parent") == null) {
                    ended = step.at();
                }
            }
            case "matter_migrated" -> isMoved = true;
            case "operation" ->
                isMoved |= "ModifyProcessInstance".equals(step.data().get("operation"));
            case "activity_started" -> start(step);
            case "activity_ended" -> end(step);
            case "answers_given" -> answer(step);
            case "decision_made" -> decide(step);
            default -> {
                // tells nothing of the way
            }
        }
    }

    private static @Nullable String text(TrailStep step, String name) {
        return step.data().get(name) instanceof String text ? text : null;
    }

    /** What a called process does has a parent that is not known here. */
    private void start(TrailStep step) {
        var parent = text(step, "parent");
        var run = step.activity();
        var element = step.element();
        if (parent == null || run == null || element == null || !parent.equals(chain) && !runs.containsKey(parent)) {
            return;
        }
        runs.put(run, element);
        elements.add(element);
        var isRound = (element + BODY).equals(runs.get(parent));
        moments.add(new Started(run, parent, plain(element), isRound, step.at()));
    }

    private static String plain(String element) {
        return element.endsWith(BODY) ? element.substring(0, element.length() - BODY.length()) : element;
    }

    private void end(TrailStep step) {
        var run = step.activity();
        if (run != null && runs.containsKey(run)) {
            moments.add(new Ended(run, Boolean.TRUE.equals(step.data().get("cancelled")), step.at()));
        }
    }

    private void answer(TrailStep step) {
        var isElsewhere = step.element() != null && !elements.contains(step.element());
        if (step.data().containsKey("group") || isElsewhere) {
            return;
        }
        var answers = new HashMap<>(map(step.data().get("answers")));
        if (step.data().get("free_text") instanceof List<?> texts) {
            texts.forEach(answers::remove);
        }
        moments.add(new Answered(answers));
    }

    private void decide(TrailStep step) {
        var outputs = new ArrayList<Map<String, Object>>();
        if (step.data().get("outputs") instanceof List<?> rows) {
            rows.forEach(row -> outputs.add(map(row)));
        }
        var decision = text(step, "decision");
        if (decision != null) {
            moments.add(new Decided(step.element(), decision, map(step.data().get("inputs")), outputs));
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((name, each) -> {
                if (each != null) {
                    map.put(String.valueOf(name), each);
                }
            });
        }
        return map;
    }
}
