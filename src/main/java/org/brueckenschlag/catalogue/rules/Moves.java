package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.catalogue.rules.Exits.Thrown;
import org.brueckenschlag.catalogue.rules.Net.Step;

/**
 * What may happen next in a net, decisions being free. Each token has exactly one step that can take it, so steps never
 * compete: it is enough to look at the choices of one token at a time ({@link Exploration}).
 */
final class Moves {

    /** Non-interrupting events at one step that are told apart; each happens once at most. */
    private static final int MOST_BESIDE = 6;

    /** Ways out of an inclusive choice of which every combination is tried. */
    private static final int MOST_COMBINED = 5;

    private final Net net;
    private final Set<Step> happened = new LinkedHashSet<>();

    Moves(Net net) {
        this.net = net;
    }

    /** Steps that some move has taken. */
    Set<Step> happened() {
        return happened;
    }

    /** @param ends whether the scope is over, @param completed as planned and not by what stops it from around */
    record Next(Marking marking, boolean ends, boolean completed) {}

    List<Next> start(Step event) {
        return leave(event, Marking.EMPTY);
    }

    /** The step that the token of that place is at. */
    Step step(int place) {
        return place < net.flows.size()
                ? net.target(place)
                : new ArrayList<>(net.steps.values()).get((place - net.flows.size()) >> MOST_BESIDE);
    }

    /** What the token of that place may do; nothing where it has to wait for others. */
    List<Next> of(int place, Marking marking) {
        var step = step(place);
        if (place >= net.flows.size()) {
            return active(step, place, marking);
        }
        if (step.joinsAll()) {
            var all = step.in.stream().mapToInt(Integer::intValue).toArray();
            return step.in.stream().allMatch(marking::has) ? leave(step, marking.without(all)) : List.of();
        }
        if (step.joinsSome()) {
            return joinSome(step, marking);
        }
        var left = marking.without(place);
        if (!step.instead.isEmpty() || !step.beside.isEmpty()) {
            happened.add(step);
            return List.of(new Next(left.with(active(step, 0)), false, false));
        }
        return step.completes ? leave(step, left) : left(step);
    }

    private List<Next> joinSome(Step join, Marking marking) {
        var waiting = new ArrayList<Integer>();
        for (var token : marking.tokens()) {
            if (token < net.flows.size() && net.target(token) == join) {
                waiting.add(token);
            } else if (net.reach(step(token)).contains(join)
                    && !join.in.stream().allMatch(marking::has)) {
                return List.of();
            }
        }
        return leave(
                join,
                marking.without(waiting.stream().mapToInt(Integer::intValue).toArray()));
    }

    private List<Next> active(Step step, int place, Marking marking) {
        var mask = (place - net.flows.size()) & ((1 << MOST_BESIDE) - 1);
        var left = marking.without(place);
        var next = new ArrayList<Next>();
        if (step.completes) {
            next.addAll(leave(step, left));
        }
        step.instead.forEach(event -> next.addAll(leave(event, left)));
        for (var i = 0; i < Math.min(step.beside.size(), MOST_BESIDE); i++) {
            var event = step.beside.get(i);
            if ((mask & 1 << i) == 0 && !isStillGoingOn(event, step, left)) {
                next.addAll(leave(event, left.with(active(step, mask | 1 << i))));
            }
        }
        return next.isEmpty() ? left(step) : next;
    }

    /**
     * Whether what the event began in an earlier round has not ended: a reminder that nobody has looked at yet. Another
     * one beside it changes nothing that can happen. One that leads back to its own step does, since it begins more of
     * them each time.
     */
    private boolean isStillGoingOn(Step event, Step host, Marking others) {
        var begun = net.reach(event);
        return !begun.contains(host)
                && IntStream.of(others.tokens()).mapToObj(this::step).anyMatch(begun::contains);
    }

    private int active(Step step, int mask) {
        return net.flows.size() + (step.number << MOST_BESIDE) + mask;
    }

    /** A step that only something around this scope ends. */
    private List<Next> left(Step step) {
        happened.add(step);
        return List.of(new Next(Marking.EMPTY, true, false));
    }

    private List<Next> leave(Step step, Marking left) {
        happened.add(step);
        if (step.link != null) {
            return leave(step.link, left);
        }
        if (step.node.is("endEvent") || step.node.is("intermediateThrowEvent")) {
            var thrown = Exits.thrown(net.model, step.node);
            if (thrown != Thrown.GOES_ON) {
                return List.of(new Next(Marking.EMPTY, true, thrown == Thrown.ENDS_SCOPE));
            }
            if (step.node
                    .eventDefinition()
                    .filter(definition -> definition.is("terminateEventDefinition"))
                    .isPresent()) {
                return List.of(new Next(Marking.EMPTY, true, true));
            }
        }
        var next = new ArrayList<Next>();
        for (var flows : ways(step)) {
            var marking = left.with(flows.stream().mapToInt(Integer::intValue).toArray());
            var over = marking.tokens().length == 0;
            next.add(new Next(marking, over, over));
        }
        return next;
    }

    /** The sets of flows that may be taken, one of them. */
    private List<List<Integer>> ways(Step step) {
        if (step.node.is("exclusiveGateway") || step.node.is("eventBasedGateway")) {
            return step.out.isEmpty()
                    ? List.of(List.of())
                    : step.out.stream().map(List::of).toList();
        }
        var always = new ArrayList<Integer>();
        var perhaps = new ArrayList<Integer>();
        for (var flow : step.out) {
            var isDefault = net.flows.get(flow).id().equals(step.node.attribute("default"));
            var isFree = isDefault
                    || net.flows.get(flow).child("conditionExpression").isPresent();
            (isFree && !step.node.is("parallelGateway") ? perhaps : always).add(flow);
        }
        if (perhaps.isEmpty()) {
            return List.of(always);
        }
        return combinations(always, perhaps);
    }

    private static List<List<Integer>> combinations(List<Integer> always, List<Integer> perhaps) {
        var ways = new ArrayList<List<Integer>>();
        if (!always.isEmpty()) {
            ways.add(always);
        }
        if (perhaps.size() > MOST_COMBINED) {
            perhaps.forEach(flow -> ways.add(both(always, List.of(flow))));
            ways.add(both(always, perhaps));
            return ways;
        }
        for (var mask = 1; mask < 1 << perhaps.size(); mask++) {
            var chosen = new ArrayList<Integer>();
            for (var i = 0; i < perhaps.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    chosen.add(perhaps.get(i));
                }
            }
            ways.add(both(always, chosen));
        }
        return ways;
    }

    private static List<Integer> both(List<Integer> some, List<Integer> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
