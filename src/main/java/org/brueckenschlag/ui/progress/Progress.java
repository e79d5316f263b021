package org.brueckenschlag.ui.progress;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;

/**
 * Where a matter stands in its model: what is done, active, ahead, and what it does not come to.
 *
 * <p>Ahead is what the flow can still reach going forward in the story; the loops of a model lead almost everywhere and
 * say nothing about what is likely. What can happen at any time (event sub-processes, boundary events) has no state
 * until it happens.
 */
public final class Progress {

    private final ProcessModel model;
    private final Runs runs;
    private final boolean open;
    private final Map<String, Integer> position = new HashMap<>();
    private final Map<String, ElementState> states = new LinkedHashMap<>();

    private Progress(ProcessModel model, Runs runs, boolean open) {
        this.model = model;
        this.runs = runs;
        this.open = open;
    }

    public static Progress of(ProcessModel model, Runs runs, boolean open) {
        var progress = new Progress(model, runs, open);
        progress.compute();
        return progress;
    }

    /** By element id; elements that may happen at any time and have not are absent. */
    public Map<String, ElementState> states() {
        return Map.copyOf(states);
    }

    public Optional<ElementState> state(String element) {
        return Optional.ofNullable(states.get(element));
    }

    /** The active elements that hold no other active element: where people work or something is waited for. */
    public List<ProcessElement> activeNow() {
        var active = model.elements().stream()
                .filter(element -> states.get(element.id()) == ElementState.ACTIVE)
                .toList();
        var holding = active.stream().map(ProcessElement::parent).collect(toSet());
        return active.stream()
                .filter(element -> !holding.contains(element.id()))
                .toList();
    }

    /** The runs that say how an element stands: inside a sub-process that goes on, only those of its open rounds. */
    private List<Run> counting(ProcessElement element) {
        var all = runs.of(element.id());
        if (element.parent() == null) {
            return all;
        }
        var openRounds = runs.of(element.parent()).stream()
                .filter(Run::isOpen)
                .map(Run::id)
                .collect(toSet());
        if (openRounds.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(run -> run.inside() != null && openRounds.contains(run.inside()))
                .toList();
    }

    private void compute() {
        for (var i = 0; i < model.elements().size(); i++) {
            position.put(model.elements().get(i).id(), i);
        }
        var active = new HashSet<String>();
        for (var element : model.elements()) {
            stateOfRuns(element).ifPresent(state -> {
                states.put(element.id(), state);
                if (state == ElementState.ACTIVE) {
                    active.add(element.id());
                }
            });
        }
        var ahead = open ? forwardFrom(active) : Set.<String>of();
        var normal = forwardFrom(model.elements().stream()
                .filter(element -> element.kind() == Kind.START_EVENT && element.parent() == null)
                .map(ProcessElement::id)
                .collect(toSet()));
        for (var element : model.elements()) {
            if (ahead.contains(element.id())) {
                states.putIfAbsent(element.id(), ElementState.AHEAD);
            } else if (normal.contains(element.id())) {
                states.putIfAbsent(element.id(), ElementState.SKIPPED);
            }
        }
    }

    private Optional<ElementState> stateOfRuns(ProcessElement element) {
        var counting = counting(element);
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        if (!open && counting.stream().anyMatch(Run::isOpen)) {
            return Optional.of(ElementState.CANCELLED);
        }
        return Optional.of(stateOf(element.kind(), counting));
    }

    /** How these runs of one element stand together. An end that was reached is done, whatever it broke off. */
    public static ElementState stateOf(Kind kind, List<Run> runs) {
        if (runs.stream().anyMatch(Run::isOpen)) {
            return ElementState.ACTIVE;
        }
        return runs.getLast().cancelled() && kind != Kind.END_EVENT ? ElementState.CANCELLED : ElementState.DONE;
    }

    /** How far one party group is inside a sub-process that runs once for each. */
    public ElementState ofGroup(String alias, String frame) {
        var all = model.elements().stream()
                .filter(element -> frame.equals(element.parent()))
                .flatMap(element -> counting(element).stream())
                .filter(run -> alias.equals(run.group()))
                .toList();
        if (all.isEmpty()) {
            return ElementState.AHEAD;
        }
        return all.stream().anyMatch(Run::isOpen) ? ElementState.ACTIVE : ElementState.DONE;
    }

    /** The task that was done last, whichever way the matter came. */
    public Optional<ProcessElement> lastDone() {
        return runs.all().stream()
                .filter(run -> run.ended() != null && !run.cancelled())
                .filter(run -> model.element(run.element())
                        .filter(element -> element.kind() == Kind.USER_TASK)
                        .isPresent())
                .max(Comparator.comparing(run -> Objects.requireNonNull(run.ended())))
                .flatMap(run -> model.element(run.element()));
    }

    /** Everything that the flow reaches from these elements without going back in the story; not they themselves. */
    public Set<String> forwardFrom(Set<String> starts) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            var id = open.poll();
            model.element(id).ifPresent(element -> {
                for (var next : element.next()) {
                    if (isForward(id, next.element()) && reached.add(next.element())) {
                        open.add(next.element());
                    }
                }
                if (!starts.contains(id)) {
                    insideOf(id).forEach(child -> {
                        if (reached.add(child)) {
                            open.add(child);
                        }
                    });
                }
            });
        }
        return reached;
    }

    private List<String> insideOf(String id) {
        return model.elements().stream()
                .filter(element -> id.equals(element.parent())
                        && element.kind() != Kind.EVENT_SUB_PROCESS
                        && element.kind() != Kind.BOUNDARY_EVENT)
                .map(ProcessElement::id)
                .toList();
    }

    private boolean isForward(String from, String to) {
        return position.getOrDefault(to, -1) > position.getOrDefault(from, -1);
    }
}
