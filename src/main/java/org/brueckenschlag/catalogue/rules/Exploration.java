package org.brueckenschlag.catalogue.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.catalogue.rules.Moves.Next;
import org.brueckenschlag.catalogue.rules.Net.Step;

/**
 * Goes through everything that can happen in one scope. Of tokens that do not touch each other one moves at a time, the
 * others later (a persistent set in the sense of partial-order reduction); where that leads to nothing new, all of them
 * move, so that none waits for ever behind a loop.
 */
final class Exploration {

    private static final int MOST_STATES = 20_000;
    private static final int MOST_TOKENS = 64;
    private static final int MOST_AT_ONE_PLACE = 8;

    private final Net net;
    private final Moves moves;
    private final ProcessorTime time;
    private final Map<Marking, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final ArrayDeque<Marking> ahead = new ArrayDeque<>();
    private final Set<Integer> ending = new HashSet<>();
    private final Set<Step> stuck = new LinkedHashSet<>();
    private final Set<Step> multiplied = new LinkedHashSet<>();
    private final Set<Step> doubled = new LinkedHashSet<>();
    private boolean completes;
    private boolean cut;

    /** @param time after which it gives up */
    Exploration(Net net, ProcessorTime time) {
        this.net = net;
        this.time = time;
        moves = new Moves(net);
    }

    Exploration run() {
        net.steps.values().stream()
                .filter(step -> step.node.is("startEvent"))
                .forEach(start -> moves.start(start).forEach(next -> reached(-1, next)));
        while (!ahead.isEmpty()) {
            if (numbers.size() > MOST_STATES || time.isOver()) {
                cut = true;
                break;
            }
            expand(ahead.poll());
        }
        return this;
    }

    private void expand(Marking marking) {
        int from = Objects.requireNonNull(numbers.get(marking));
        var moved = false;
        for (var place : inOrder(marking)) {
            var next = moves.of(place, marking);
            var anythingNew = false;
            for (var each : next) {
                anythingNew |= reached(from, each);
            }
            moved |= !next.isEmpty();
            if (anythingNew) {
                return;
            }
        }
        if (!moved) {
            IntStream.of(marking.tokens()).mapToObj(moves::step).forEach(stuck::add);
        }
    }

    /** What ends everything or waits for everything else comes last. */
    private List<Integer> inOrder(Marking marking) {
        return IntStream.of(marking.tokens())
                .distinct()
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> isLate(moves.step(place))))
                .toList();
    }

    private static boolean isLate(Step step) {
        return step.joinsSome()
                || step.node
                        .eventDefinition()
                        .filter(definition -> definition.is("terminateEventDefinition"))
                        .isPresent();
    }

    /** @return whether nobody had been there before */
    private boolean reached(int from, Next next) {
        if (next.ends()) {
            completes |= next.completed();
            if (from >= 0) {
                ending.add(from);
            }
            return false;
        }
        if (grows(next.marking())) {
            if (from >= 0) {
                ending.add(from);
            }
            return false;
        }
        var known = numbers.get(next.marking());
        if (known == null) {
            numbers.put(next.marking(), before.size());
            before.add(new ArrayList<>());
            ahead.add(next.marking());
        }
        if (from >= 0) {
            before.get(known == null ? before.size() - 1 : known).add(from);
        }
        return known == null;
    }

    private boolean grows(Marking marking) {
        for (var i = 1; i < marking.tokens().length; i++) {
            var place = marking.tokens()[i];
            if (place == marking.tokens()[i - 1]) {
                doubled.add(moves.step(place));
                if (marking.count(place) > MOST_AT_ONE_PLACE || marking.tokens().length > MOST_TOKENS) {
                    multiplied.add(moves.step(place));
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it was too much to look at everything. */
    boolean isCut() {
        return cut;
    }

    /** Whether the scope can end as planned. */
    boolean completes() {
        return completes;
    }

    /** Steps at which something waits for ever. */
    Set<Step> stuck() {
        return stuck;
    }

    /** Steps that more and more come to. */
    Set<Step> multiplied() {
        return multiplied;
    }

    /** Steps that happen twice since two ways meet there without waiting for each other. */
    Set<Step> doubled() {
        return doubled;
    }

    Set<Step> happened() {
        return moves.happened();
    }

    /** Steps from which no end can be reached any more, where nothing waits either: they go round. */
    Set<Step> withoutEnd() {
        var good = new HashSet<Integer>();
        var back = new ArrayDeque<>(ending);
        numbers.forEach((marking, number) -> {
            if (IntStream.of(marking.tokens()).mapToObj(moves::step).anyMatch(stuck::contains)) {
                back.add(number); // told already
            }
        });
        while (!back.isEmpty()) {
            var state = back.poll();
            if (good.add(state)) {
                back.addAll(before.get(state));
            }
        }
        var without = new LinkedHashSet<Step>();
        numbers.forEach((marking, number) -> {
            if (!good.contains(number)) {
                IntStream.of(marking.tokens()).mapToObj(moves::step).forEach(without::add);
            }
        });
        return without;
    }
}
