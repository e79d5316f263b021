package org.brueckenschlag.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ElementName.Neighbour;
import org.brueckenschlag.catalogue.ElementName.Place;
import org.jspecify.annotations.Nullable;

/** What people call the elements of a diagram, also of one that is drawn half. */
public final class ElementNames {

    private final Map<String, Drawn> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private @Nullable Map<ElementName, List<String>> nameless;

    public ElementNames(Collection<Drawn> elements) {
        elements.forEach(element -> byId.putIfAbsent(element.id(), element));
        elements.stream().filter(Drawn::isFlow).forEach(flow -> {
            before.computeIfAbsent(flow.target(), id -> new ArrayList<>()).add(flow.source());
            after.computeIfAbsent(flow.source(), id -> new ArrayList<>()).add(flow.target());
        });
    }

    /**
     * One element of a diagram.
     *
     * @param host what an event is fastened to; empty without
     * @param source where a flow begins; empty for everything else
     * @param target where a flow leads; empty for everything else
     */
    public record Drawn(String id, String kind, String name, String host, String source, String target) {

        public Drawn {
            name = VisibleText.of(name.strip().replaceAll("\\s+", " "));
        }

        boolean isFlow() {
            return kind.equals("flow");
        }
    }

    /** The kind of an element of a BPMN file. */
    public static String kind(String type, boolean waits) {
        return switch (type) {
            case "userTask" -> "task";
            case "businessRuleTask" -> "decision";
            case "callActivity" -> "call";
            case "subProcess", "transaction", "adHocSubProcess" -> "part";
            case "sequenceFlow" -> "flow";
            case "lane" -> "lane";
            case "process", "participant" -> "process";
            case "startEvent" -> waits ? "wait" : "start";
            case "endEvent" -> "end";
            case "parallelGateway" -> "parallel";
            default ->
                type.endsWith("Gateway") ? "gateway" : type.endsWith("Event") ? waits ? "wait" : "event" : "step";
        };
    }

    /** Empty for what is not drawn there. */
    public Optional<ElementName> of(String id) {
        return Optional.ofNullable(byId.get(id)).map(element -> {
            var name = name(element);
            var same = nameless().getOrDefault(name, List.of());
            return same.size() > 1 ? name.numbered(same.indexOf(id) + 1) : name;
        });
    }

    /** Those without a name by what they are called then, in an order that does not depend on that of the file. */
    private Map<ElementName, List<String>> nameless() {
        if (nameless == null) {
            var steps = steps();
            nameless = byId.values().stream()
                    .filter(element -> !element.isFlow() && element.name().isBlank())
                    .sorted(Comparator.comparing((Drawn element) -> steps.getOrDefault(element.id(), Integer.MAX_VALUE))
                            .thenComparing(Drawn::id))
                    .collect(Collectors.groupingBy(this::name, Collectors.mapping(Drawn::id, Collectors.toList())));
        }
        return nameless;
    }

    /** How many ways lie between an element and a beginning. */
    private Map<String, Integer> steps() {
        var steps = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<String>();
        byId.values().stream()
                .filter(element -> !element.isFlow() && !before.containsKey(element.id()))
                .filter(element -> element.host().isEmpty())
                .forEach(element -> {
                    steps.put(element.id(), 0);
                    ahead.add(element.id());
                });
        while (!ahead.isEmpty()) {
            var id = ahead.removeFirst();
            var fastened = byId.values().stream()
                    .filter(element -> element.host().equals(id))
                    .map(Drawn::id);
            Stream.concat(after.getOrDefault(id, List.of()).stream(), fastened).forEach(next -> {
                if (steps.putIfAbsent(next, steps.getOrDefault(id, 0) + 1) == null) {
                    ahead.add(next);
                }
            });
        }
        return steps;
    }

    private ElementName name(Drawn element) {
        if (element.isFlow()) {
            return new ElementName(
                    element.kind(),
                    element.name(),
                    Place.BETWEEN,
                    0,
                    neighbour(element.source()).orElse(null),
                    neighbour(element.target()).orElse(null));
        }
        if (!element.name().isBlank()) {
            return new ElementName(
                    element.kind(),
                    element.name(),
                    Place.ALONE,
                    0,
                    nearest(element.id(), before).orElse(null),
                    null);
        }
        if (!element.host().isEmpty()) {
            return new ElementName(
                    element.kind(), "", Place.AT, 0, neighbour(element.host()).orElse(null), null);
        }
        var joins = joins(element);
        var earlier = nearest(element.id(), before);
        var later = nearest(element.id(), after);
        var place = earlier.isPresent() && !(joins && later.isPresent())
                ? Place.AFTER
                : later.isPresent() ? Place.BEFORE : Place.ALONE;
        return new ElementName(
                joins ? "join" : element.kind(),
                "",
                place,
                0,
                place == Place.AFTER ? earlier.orElse(null) : null,
                place == Place.BEFORE ? later.orElse(null) : null);
    }

    /** Where ways only meet nothing branches. */
    private boolean joins(Drawn element) {
        return Set.of("gateway", "parallel").contains(element.kind())
                && before.getOrDefault(element.id(), List.of()).size() > 1
                && after.getOrDefault(element.id(), List.of()).size() < 2;
    }

    private Optional<Neighbour> neighbour(String id) {
        return Optional.ofNullable(byId.get(id))
                .map(found -> new Neighbour(joins(found) ? "join" : found.kind(), found.name()));
    }

    /** The first one with a name that one meets on the way. */
    private Optional<Neighbour> nearest(String id, Map<String, List<String>> ways) {
        var seen = new HashSet<>(List.of(id));
        var ahead = new ArrayDeque<>(ways.getOrDefault(id, List.of()));
        while (!ahead.isEmpty()) {
            var next = ahead.removeFirst();
            if (seen.add(next)) {
                var found = byId.get(next);
                if (found != null && !found.name().isBlank()) {
                    return neighbour(next);
                }
                ahead.addAll(ways.getOrDefault(next, List.of()));
            }
        }
        return Optional.empty();
    }
}
