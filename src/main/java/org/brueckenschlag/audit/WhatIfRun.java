package org.brueckenschlag.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.audit.WhatIf.Line;
import org.brueckenschlag.audit.WhatIf.TaskLine;
import org.brueckenschlag.audit.WhatIfs.Progress;
import org.brueckenschlag.catalogue.CourseOnDraft;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.catalogue.DraftReplays;
import org.jspecify.annotations.Nullable;

/** Looks through closed matters one after the other, and counts. */
final class WhatIfRun {

    private final DraftReplays.Opened draft;
    private final Instant since;
    private final AtomicInteger done = new AtomicInteger();
    private final List<CourseOnDraft> courses = new ArrayList<>();
    private volatile int all;
    private volatile boolean stopped;

    WhatIfRun(DraftReplays.Opened draft, Instant since) {
        this.draft = draft;
        this.since = since;
    }

    String process() {
        return draft.process();
    }

    Progress progress() {
        return new Progress(done.get(), all);
    }

    void expects(int matters) {
        all = matters;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** @param read empty for one that runs */
    void look(Optional<CourseReading.Read> read) {
        read.filter(each -> !each.ended().isBefore(since))
                .map(each -> each.course().map(draft::follow).orElseGet(WhatIfRun::untold))
                .ifPresent(courses::add);
        done.incrementAndGet();
    }

    private static CourseOnDraft untold() {
        return new CourseOnDraft(Fit.NOT_RECORDED, null, List.of(), List.of(), Duration.ZERO, Duration.ZERO);
    }

    WhatIf found(Instant at) {
        if (courses.size() < WhatIf.SMALLEST) {
            return new WhatIf(at, true, WhatIf.HIDDEN, List.of(), List.of(), List.of(), null, null);
        }
        var fitting = courses.stream()
                .filter(course -> course.fit() == Fit.SAME || course.fit() == Fit.CHANGED)
                .toList();
        var isTold = fitting.size() >= WhatIf.SMALLEST;
        return new WhatIf(
                at,
                true,
                courses.size(),
                fits(),
                places(),
                tasks(),
                isTold ? median(fitting.stream().map(CourseOnDraft::took).toList()) : null,
                isTold && fitting.stream().allMatch(course -> course.longer() != null)
                        ? median(fitting.stream().map(WhatIfRun::onDraft).toList())
                        : null);
    }

    private static Duration onDraft(CourseOnDraft course) {
        return course.longer() == null ? course.took() : course.took().plus(course.longer());
    }

    private List<Line> fits() {
        var counts = new EnumMap<Fit, Integer>(Fit.class);
        courses.forEach(course -> counts.merge(course.fit(), 1, Integer::sum));
        var hidden = SmallCounts.hidden(counts);
        return counts.entrySet().stream()
                .map(each -> new Line(each.getKey(), null, shown(each, hidden.contains(each.getKey()))))
                .toList();
    }

    private List<Line> places() {
        var counts = new HashMap<Place, Integer>();
        courses.stream()
                .filter(course -> course.fit() != Fit.SAME && course.fit() != Fit.CHANGED)
                .forEach(course -> counts.merge(new Place(course.fit(), course.place()), 1, Integer::sum));
        var hidden = SmallCounts.hidden(counts);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed())
                .map(each -> new Line(
                        each.getKey().fit(), each.getKey().element(), shown(each, hidden.contains(each.getKey()))))
                .toList();
    }

    /** In how many matters; a task that would have come twice in one of them counts once. */
    private List<TaskLine> tasks() {
        var lines = new ArrayList<TaskLine>();
        tasks(lines, true);
        tasks(lines, false);
        return lines;
    }

    private void tasks(List<TaskLine> lines, boolean isNew) {
        var counts = new HashMap<String, Integer>();
        courses.forEach(course -> (isNew ? course.added() : course.leftOut())
                .stream().distinct().forEach(task -> counts.merge(task, 1, Integer::sum)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(each -> new TaskLine(each.getKey(), isNew, shown(each, each.getValue() < WhatIf.SMALLEST)))
                .forEach(lines::add);
    }

    private static int shown(Map.Entry<?, Integer> count, boolean isHidden) {
        return isHidden ? WhatIf.HIDDEN : count.getValue();
    }

    private static long median(List<Duration> spans) {
        var sorted = spans.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return Math.round(median.toSeconds() / 86_400.0);
    }

    private record Place(Fit fit, @Nullable String element) {}
}
