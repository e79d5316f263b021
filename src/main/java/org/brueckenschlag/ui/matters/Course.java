package org.brueckenschlag.ui.matters;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.ui.progress.ElementState;
import org.brueckenschlag.ui.progress.Progress;
import org.brueckenschlag.ui.progress.Run;
import org.brueckenschlag.ui.progress.Runs;

/**
 * The course of a matter in words, the twin of its picture: what was done, in the order in which it was begun; what is
 * being done; what comes next.
 */
final class Course {

    private static final Set<Kind> TOLD = EnumSet.of(
            Kind.START_EVENT,
            Kind.USER_TASK,
            Kind.DECISION,
            Kind.CALL,
            Kind.SUB_PROCESS,
            Kind.EVENT_SUB_PROCESS,
            Kind.CATCH_EVENT,
            Kind.BOUNDARY_EVENT,
            Kind.END_EVENT);
    private static final Set<Kind> TOLD_AHEAD =
            EnumSet.of(Kind.USER_TASK, Kind.CALL, Kind.SUB_PROCESS, Kind.CATCH_EVENT, Kind.END_EVENT);

    private final MatterWords words;
    private final Runs runs;
    private final Progress progress;
    private final GivenAnswers answers;
    private final DiagramTexts diagram;
    private final Map<String, Object> known;

    Course(
            MatterWords words,
            Runs runs,
            Progress progress,
            GivenAnswers answers,
            DiagramTexts diagram,
            Map<String, Object> known) {
        this.words = words;
        this.runs = runs;
        this.progress = progress;
        this.answers = answers;
        this.diagram = diagram;
        this.known = known;
    }

    /** What was begun, first things first. */
    List<CourseLine> begun() {
        return runs.topLevel().stream().flatMap(set -> line(set).stream()).toList();
    }

    /** Begun and not finished; where the matter stands. */
    List<CourseLine> now() {
        return begun().stream()
                .filter(line -> line.state() == ElementState.ACTIVE)
                .toList();
    }

    /** What the matter can still come to, in the order of the story; the ways out of it are not listed. */
    List<CourseLine> ahead() {
        var ahead = words.model().elements().stream()
                .filter(element -> progress.state(element.id()).orElse(null) == ElementState.AHEAD)
                .filter(element -> element.parent() == null && TOLD_AHEAD.contains(element.kind()))
                .filter(element -> isNamed(element) || element.kind() == Kind.END_EVENT)
                .toList();
        var end = ahead.stream()
                .filter(element -> element.kind() == Kind.END_EVENT)
                .reduce((first, second) -> second);
        return ahead.stream()
                .filter(element -> end.isEmpty()
                        || element.equals(end.get())
                        || progress.forwardFrom(Set.of(element.id()))
                                .contains(end.get().id()))
                .map(element -> new CourseLine(
                        element.id(),
                        ElementState.AHEAD,
                        isNamed(element) ? words.element(element.id()) : words.text("ui.matter.end-unnamed"),
                        condition(element, 0).map(List::of).orElse(List.of()),
                        List.of()))
                .toList();
    }

    /** Words under the active elements of the picture. */
    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        for (var element : progress.activeNow()) {
            tags.put(element.id(), words.text("ui.matter.tag.now"));
        }
        for (var set : runs.topLevel()) {
            var first = set.getFirst();
            if (progress.state(first.element()).orElse(null) == ElementState.ACTIVE
                    && set.stream().anyMatch(Run::isOpen)) {
                count(set).ifPresent(count -> tags.put(first.element(), words.text("ui.matter.tag.count", count)));
            }
        }
        return tags;
    }

    /** "Mediationssitzung 2 von 3". */
    Optional<String> headline() {
        var now = runs.topLevel().stream()
                .filter(set -> set.stream().anyMatch(Run::isOpen))
                .flatMap(set ->
                        line(set).stream().map(line -> isAtOnce(set) ? withCount(line.title(), set) : line.title()))
                .toList();
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                now.size() == 1 ? now.getFirst() : words.text("ui.matter.and-others", now.getLast(), now.size() - 1));
    }

    /** What has no name is called by its id. */
    private boolean isNamed(ProcessElement element) {
        var name = words.element(element.id());
        return !name.isBlank() && !name.equals(element.id());
    }

    private Optional<CourseLine> line(List<Run> set) {
        var first = set.getFirst();
        return words.model()
                .element(first.element())
                .filter(element -> TOLD.contains(element.kind()))
                .filter(this::isNamed)
                .map(element -> line(element, set));
    }

    private CourseLine line(ProcessElement element, List<Run> set) {
        var state = Progress.stateOf(element.kind(), set);
        var details = new ArrayList<String>();
        var several =
                set.size() > 1 || !set.getFirst().set().equals(set.getFirst().id());
        var when = when(set, state);
        details.add(words.doneBy(element)
                .filter(lane -> element.kind() == Kind.USER_TASK)
                .map(lane -> words.text("ui.matter.lane-and-days", lane, when))
                .orElse(when));
        if (isAtOnce(set)) {
            count(set).ifPresent(details::add);
        } else if (!several) {
            details.addAll(
                    answers.decisionOf(set.getFirst()).map(words::decision).orElse(List.of()));
            details.addAll(words.results(element.id(), answers.of(set.getFirst()), 1));
        }
        if (state == ElementState.ACTIVE && element.kind() == Kind.USER_TASK) {
            words.labels()
                    .text(element.id(), "danach")
                    .ifPresent(then -> details.add(words.text("ui.matter.then", then)));
        }
        var parts = several ? rounds(element, set) : inner(set.getFirst());
        var name = words.element(element.id());
        var title = state == ElementState.ACTIVE && !isAtOnce(set) ? withCount(name, set) : name;
        return new CourseLine(element.id(), state, title, details, parts);
    }

    private List<CourseLine> rounds(ProcessElement element, List<Run> set) {
        var rounds = new ArrayList<CourseLine>();
        for (var i = 0; i < set.size(); i++) {
            var run = set.get(i);
            var group = Optional.ofNullable(run.group()).or(() -> groupInside(run));
            var title = group.map(alias -> words.text("ui.matter.group", alias))
                    .orElse(words.text("ui.matter.title-round", words.element(element.id()), i + 1));
            var details = new ArrayList<String>();
            var state = Progress.stateOf(element.kind(), List.of(run));
            details.add(when(List.of(run), state));
            var inside = runs.inside(Set.of(run.id()));
            inside.stream()
                    .filter(Run::isOpen)
                    .map(Run::element)
                    .distinct()
                    .filter(this::isTold)
                    .forEach(id -> details.add(words.text("ui.matter.now-at", words.element(id))));
            if (state != ElementState.ACTIVE) {
                details.addAll(words.results(element.id(), answers.of(run), 1));
                inside.stream()
                        .filter(step -> !answers.of(step).isEmpty())
                        .flatMap(step -> words.results(step.element(), answers.of(step), 1).stream())
                        .limit(2)
                        .forEach(details::add);
            }
            rounds.add(new CourseLine(element.id(), state, title, details, List.of()));
        }
        return rounds;
    }

    /** Steps of a sub-process that runs once. */
    private List<CourseLine> inner(Run around) {
        var sets = new LinkedHashMap<String, List<Run>>();
        for (var run : runs.inside(Set.of(around.id()))) {
            sets.computeIfAbsent(run.set(), set -> new ArrayList<>()).add(run);
        }
        return sets.values().stream()
                .filter(set -> words.model()
                        .element(set.getFirst().element())
                        .filter(element -> element.kind() != Kind.START_EVENT && element.kind() != Kind.END_EVENT)
                        .isPresent())
                .flatMap(set -> line(set).stream())
                .toList();
    }

    /** A round of a sub-process is about the group that its tasks are about. */
    private Optional<String> groupInside(Run run) {
        return runs.inside(Set.of(run.id())).stream()
                .map(Run::group)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String withCount(String title, List<Run> set) {
        return count(set)
                .map(count ->
                        words.text(isAtOnce(set) ? "ui.matter.title-count" : "ui.matter.title-round", title, count))
                .orElse(title);
    }

    /** Whether the second run began before the first was over. */
    private static boolean isAtOnce(List<Run> set) {
        if (set.size() < 2) {
            return false;
        }
        var end = set.getFirst().ended();
        return end == null || set.get(1).started().isBefore(end);
    }

    /** "2 von 3", or "2 von 3 fertig" where all go on at once. */
    private Optional<String> count(List<Run> set) {
        var first = set.getFirst();
        if (first.set().equals(first.id())) {
            return Optional.empty();
        }
        if (isAtOnce(set)) {
            var done = set.stream()
                    .filter(run -> !run.isOpen() && !run.cancelled())
                    .count();
            return Optional.of(words.text("ui.matter.done-of", done, set.size()));
        }
        return Optional.of(planned(first.element())
                .filter(planned -> planned >= set.size())
                .map(planned -> words.text("ui.matter.round-of", set.size(), planned))
                .orElse(words.text("ui.matter.round", set.size())));
    }

    /** How many rounds are planned: the answer that the model names (property {@code runden_geplant}). */
    private Optional<Integer> planned(String elementId) {
        return words.model()
                .element(elementId)
                .map(element -> element.properties().get("runden_geplant"))
                .map(known::get)
                .filter(Number.class::isInstance)
                .map(count -> ((Number) count).intValue());
    }

    private String when(List<Run> set, ElementState state) {
        var from = set.stream().map(Run::started).min(Comparator.naturalOrder()).orElseThrow();
        if (state == ElementState.ACTIVE) {
            return words.text("ui.matter.since", words.day(from));
        }
        var to = set.stream()
                .map(Run::ended)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(from);
        var days = words.days(from, to);
        return state == ElementState.CANCELLED ? words.text("ui.matter.cancelled", words.day(to)) : days;
    }

    private boolean isTold(String id) {
        return words.model()
                .element(id)
                .filter(element -> element.kind() == Kind.USER_TASK
                        || element.kind() == Kind.CATCH_EVENT
                        || element.kind() == Kind.SUB_PROCESS)
                .isPresent();
    }

    /** Under which answer a step comes: "wenn „Einigung?“: ja". Only where a single way leads to it. */
    private Optional<String> condition(ProcessElement element, int depth) {
        var ways = incoming().getOrDefault(element.id(), List.of());
        if (ways.size() != 1 || depth > 3) {
            return Optional.empty();
        }
        var source = ways.getFirst();
        if (source.kind() != Kind.GATEWAY || progress.state(source.id()).orElse(null) == ElementState.DONE) {
            return Optional.empty();
        }
        var answer = diagram.answer(source.id(), element.id(), words.labels());
        if (answer.isPresent() && source.next().size() > 1 && !source.name().isBlank()) {
            return Optional.of(words.text("ui.matter.if", words.element(source.id()), answer.get()));
        }
        return condition(source, depth + 1);
    }

    private Map<String, List<ProcessElement>> incoming() {
        var incoming = new HashMap<String, List<ProcessElement>>();
        for (var element : words.model().elements()) {
            for (var target :
                    element.next().stream().map(ProcessElement.Next::element).collect(toSet())) {
                incoming.computeIfAbsent(target, id -> new ArrayList<>()).add(element);
            }
        }
        return incoming;
    }

    /** When the matter was begun, as far as the trail knows. */
    Optional<Instant> begunAt() {
        return runs.all().stream().map(Run::started).min(Comparator.naturalOrder());
    }
}
