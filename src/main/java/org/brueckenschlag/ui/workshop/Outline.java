package org.brueckenschlag.ui.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ElementName;
import org.brueckenschlag.catalogue.ElementNames;
import org.brueckenschlag.catalogue.FlowOrder;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A drawing as it is told: from its beginning along its ways, with what stands inside of a part below it. */
final class Outline {

    private static final Set<String> STEPS =
            Set.of("task", "decision", "call", "part", "gateway", "parallel", "wait", "event", "step", "start", "end");

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> ways = new HashMap<>();
    private final ElementNames names;
    private final Map<String, String> translated;

    /** @param drawn from left to right */
    Outline(List<Line> drawn) {
        this(drawn, Map.of());
    }

    private Outline(List<Line> drawn, Map<String, String> translated) {
        this.translated = Map.copyOf(translated);
        drawn.forEach(line -> lines.put(line.id(), line));
        drawn.stream()
                .filter(Line::isWay)
                .forEach(way -> ways.computeIfAbsent(way.source(), source -> new ArrayList<>())
                        .add(way));
        names = new ElementNames(drawn.stream()
                .map(line -> new ElementNames.Drawn(
                        line.id(), line.kind(), label(line), line.host(), line.source(), line.target()))
                .toList());
    }

    /**
     * The same as it is told in another language; what has no name there keeps its own.
     *
     * @param names by id
     */
    Outline called(Map<String, String> names) {
        return new Outline(List.copyOf(lines.values()), names);
    }

    /** The names of another language that it is told with, by id. */
    Map<String, String> translated() {
        return translated;
    }

    /** What stands at an element, in the language that this is told in. */
    String label(Line line) {
        return line.name().isBlank() ? line.name() : translated.getOrDefault(line.id(), line.name());
    }

    /** @param drawn as the editor tells it */
    static Outline of(JsonNode drawn) {
        var lines = new ArrayList<Line>();
        drawn.forEach(line -> lines.add(new Line(
                line.path("id").asString(),
                line.path("name").asString(),
                line.path("kind").asString(),
                line.path("type").asString(),
                line.path("scope").asString(),
                line.path("host").asString(),
                line.path("source").asString(),
                line.path("target").asString(),
                line.path("condition").asString(),
                line.path("otherwise").asBoolean(),
                line.path("asks").asString(""))));
        return new Outline(lines);
    }

    /**
     * One element of a drawing.
     *
     * @param scope the part that it stands in; empty outside of one
     * @param host what an event is fastened to; empty without
     * @param source where a way begins; empty for everything else
     * @param target where a way leads; empty for everything else
     * @param condition FEEL, of a way; empty without
     * @param otherwise whether a way is gone where no condition holds
     * @param asks the form of a task, or the decision of a table; empty without
     */
    record Line(
            String id,
            String name,
            String kind,
            String type,
            String scope,
            String host,
            String source,
            String target,
            String condition,
            boolean otherwise,
            String asks) {

        boolean isWay() {
            return kind.equals("flow");
        }

        boolean isStep() {
            return STEPS.contains(kind);
        }

        /** Whether conditions say which of its ways is gone. */
        boolean isChoice() {
            return type.equals("bpmn:ExclusiveGateway") || type.equals("bpmn:InclusiveGateway");
        }

        /** Whether more than one way may lead out of it. */
        boolean isGateway() {
            return Set.of("gateway", "parallel").contains(kind);
        }

        boolean isEnd() {
            return type.equals("bpmn:EndEvent");
        }

        boolean happensAtAnyTime() {
            return type.equals("bpmn:EventSubProcess");
        }

        private boolean isStart() {
            return type.equals("bpmn:StartEvent");
        }
    }

    /**
     * An element with what belongs to it.
     *
     * @param ways that lead on
     * @param fastened events at its border
     * @param inside what stands in a part
     */
    record Step(Line line, List<Line> ways, List<Step> fastened, List<Step> inside) {}

    List<Step> steps() {
        return steps("");
    }

    Set<String> ids() {
        return lines.keySet();
    }

    Optional<Line> find(@Nullable String id) {
        return Optional.ofNullable(id).map(lines::get);
    }

    /** Empty for what is not drawn. */
    Optional<ElementName> name(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(names::of);
    }

    /** The steps, in the order of the story. */
    List<Line> all() {
        var all = new ArrayList<Line>();
        steps().forEach(step -> add(step, all));
        return all;
    }

    /** The steps, and the ways at which something stands. */
    List<Line> searched() {
        var named = lines.values().stream()
                .filter(line -> line.isWay() && !line.name().isBlank());
        return Stream.concat(all().stream(), named).toList();
    }

    /** What the tasks are called that ask this form, in the order of the story. */
    Set<String> asking(String form) {
        return lines.values().stream()
                .filter(line -> line.kind().equals("task")
                        && line.asks().equals(form)
                        && !line.name().isBlank())
                .map(this::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a way out of that step may lead, in the order of the story. */
    List<Line> targets(Line source) {
        return all().stream()
                .filter(line -> line.scope().equals(source.scope())
                        && line.host().isEmpty()
                        && !line.isStart()
                        && !line.happensAtAnyTime()
                        && !line.id().equals(source.id()))
                .toList();
    }

    /** Forms and decisions that a matter may have met when it leaves that place. */
    Set<String> askedBefore(String place) {
        return new EarlierSteps(lines).asked(place);
    }

    /** Each as it stands in a list, by its id; of those that are called the same, with its place. */
    Map<String, String> listed(List<Line> some, Texts texts) {
        var count = some.stream()
                .flatMap(line -> name(line.id()).stream())
                .collect(Collectors.groupingBy(name -> name.listed(texts), Collectors.counting()));
        var listed = new LinkedHashMap<String, String>();
        some.forEach(line -> name(line.id())
                .ifPresent(name -> listed.put(
                        line.id(),
                        count.getOrDefault(name.listed(texts), 0L) > 1
                                ? name.listedWithPlace(texts)
                                : name.listed(texts))));
        return listed;
    }

    /** What is told right before it. */
    Optional<Line> before(Line line) {
        var all = all();
        var at = all.indexOf(line);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    List<Line> ways(String source) {
        return ways.getOrDefault(source, List.of());
    }

    private List<Step> steps(String scope) {
        var here = lines.values().stream()
                .filter(line -> line.isStep()
                        && line.scope().equals(scope)
                        && line.host().isEmpty())
                .toList();
        var starts = here.stream().filter(Line::isStart).map(Line::id).toList();
        var all = Stream.concat(
                        here.stream().filter(line -> !line.happensAtAnyTime()),
                        here.stream().filter(Line::happensAtAnyTime))
                .map(Line::id)
                .toList();
        return FlowOrder.of(starts, all, successors(here)).stream()
                .flatMap(id -> find(id).stream())
                .filter(line -> line.host().isEmpty() && line.scope().equals(scope))
                .map(this::step)
                .toList();
    }

    private Map<String, List<String>> successors(List<Line> here) {
        var successors = new HashMap<String, List<String>>();
        here.forEach(line -> successors.put(
                line.id(),
                Stream.concat(Stream.of(line), fastened(line))
                        .flatMap(from -> ways(from.id()).stream())
                        .map(Line::target)
                        .toList()));
        return successors;
    }

    private Step step(Line line) {
        return new Step(
                line,
                ways(line.id()),
                fastened(line).map(this::step).toList(),
                line.kind().equals("part") ? steps(line.id()) : List.of());
    }

    private Stream<Line> fastened(Line line) {
        return lines.values().stream().filter(event -> event.host().equals(line.id()));
    }

    private static void add(Step step, List<Line> all) {
        all.add(step.line());
        step.fastened().forEach(each -> add(each, all));
        step.inside().forEach(each -> add(each, all));
    }
}
