package org.brueckenschlag.ui.workshop;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.ui.workshop.Outline.Line;

/** What a matter may have gone through when it comes to a place: along the ways, backwards. */
final class EarlierSteps {

    private final Map<String, Line> lines;

    /** @param lines all that is drawn, by id */
    EarlierSteps(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Forms and decisions that stand there or before it. */
    Set<String> asked(String place) {
        var earlier = before(place);
        return lines.values().stream()
                .filter(line -> !line.asks().isEmpty() && isIn(line, earlier))
                .map(Line::asks)
                .collect(Collectors.toSet());
    }

    private Set<String> before(String place) {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(place));
        while (!ahead.isEmpty()) {
            var id = ahead.removeFirst();
            if (seen.add(id)) {
                Optional.ofNullable(lines.get(id)).ifPresent(line -> ahead.addAll(rightBefore(line)));
            }
        }
        return seen;
    }

    /** Where its ways come from, what it is fastened to, and the part around it. */
    private Set<String> rightBefore(Line line) {
        return Stream.concat(
                        lines.values().stream()
                                .filter(way -> way.isWay() && way.target().equals(line.id()))
                                .map(Line::source),
                        Stream.of(line.host(), line.scope()).filter(id -> !id.isEmpty()))
                .collect(Collectors.toSet());
    }

    /** Also what stands in a part that is over. */
    private boolean isIn(Line line, Set<String> earlier) {
        if (earlier.contains(line.id())) {
            return true;
        }
        var part = lines.get(line.scope());
        return part != null && !part.happensAtAnyTime() && isIn(part, earlier) && isOver(part, earlier);
    }

    /** Of a part that one is still in, something stands before. */
    private boolean isOver(Line part, Set<String> earlier) {
        return lines.values().stream().noneMatch(line -> line.scope().equals(part.id()) && earlier.contains(line.id()));
    }
}
