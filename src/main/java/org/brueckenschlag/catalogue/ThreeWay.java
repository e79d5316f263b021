package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes of one file, brought together piece by piece. What only one of both has changed is taken from
 * that one; where both have changed the same piece in different ways, or one took out what the other needs, it has to
 * be asked.
 */
final class ThreeWay {

    private final String file;
    private final String theirText;
    private final Pieces base;
    private final Pieces mine;
    private final Pieces theirs;
    private final Map<String, String> before;
    private final Map<String, String> my;
    private final Map<String, String> their;
    private final Set<String> collisions = new LinkedHashSet<>();

    /** By piece the collision whose answer counts for it, too. */
    private final Map<String, String> followed = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where one of the three cannot be read */
    ThreeWay(String file, String base, String mine, String theirs) {
        this.file = file;
        this.theirText = theirs;
        this.base = Pieces.of(file, base);
        this.mine = Pieces.of(file, mine);
        this.theirs = Pieces.of(file, theirs);
        this.before = this.base.said();
        this.my = this.mine.said();
        this.their = this.theirs.said();
        alignOrders();
        ids().stream().filter(this::isDisputed).forEach(this::dispute);
        while (disputeWhatIsMissed()) {
            // one more thing that is asked can leave another one without what it needs
        }
    }

    /** Ids of what is to be asked, {@link Pieces#PICTURE} among them. */
    Set<String> collisions() {
        var asked = new LinkedHashSet<>(collisions);
        asked.removeAll(followed.keySet());
        if (!followed.containsValue(Pieces.PICTURE)) {
            asked.remove(Pieces.PICTURE);
        }
        return asked;
    }

    /** The file as one of both would make it with nothing but that one thing. */
    String only(String collision, Side side) {
        var one = Pieces.of(file, base.written());
        apply(
                one,
                ids().stream().filter(id -> collision.equals(answering(id))).toList(),
                side == Side.MINE ? mine : theirs);
        return one.written();
    }

    /**
     * @param decided for each collision whose change counts
     * @throws IllegalArgumentException where something would be left without what it needs
     */
    String merged(Map<String, Side> decided) {
        var result = Pieces.of(file, theirText);
        apply(
                result,
                ids().stream()
                        .filter(id -> side(id, decided) == Side.MINE && !same(my.get(id), their.get(id)))
                        .toList(),
                mine);
        var present = result.said().keySet();
        for (var id : present) {
            if (!present.containsAll(result.needs(id))) {
                throw new IllegalArgumentException("left without what it needs: " + id);
            }
        }
        result.drawApart(addedBy(my), addedBy(their));
        return result.written();
    }

    private Set<String> addedBy(Map<String, String> side) {
        var added = new LinkedHashSet<>(side.keySet());
        added.removeAll(before.keySet());
        return added;
    }

    private static void apply(Pieces to, List<String> ids, Pieces from) {
        var there = from.said().keySet();
        ids.stream().filter(there::contains).forEach(id -> to.take(id, from));
        ids.stream().filter(id -> !there.contains(id)).forEach(id -> to.take(id, from));
    }

    private Side side(String id, Map<String, Side> decided) {
        var asked = answering(id);
        var answer = decided.get(asked);
        if (answer != null) {
            return answer;
        }
        return isChanged(asked, my) ? Side.MINE : Side.THEIRS;
    }

    /** The piece whose answer counts for it. */
    private String answering(String id) {
        var leader = followed.get(id);
        return leader == null ? id : answering(leader);
    }

    /** Orders last: what they order has to be there. */
    private List<String> ids() {
        var ids = new LinkedHashSet<>(my.keySet());
        ids.addAll(their.keySet());
        ids.addAll(before.keySet());
        var sorted = new ArrayList<String>();
        ids.stream().filter(id -> !id.startsWith(Pieces.ORDER)).forEach(sorted::add);
        ids.stream().filter(id -> id.startsWith(Pieces.ORDER)).forEach(sorted::add);
        return sorted;
    }

    /** What one of them added or took out has not changed the order of the others. */
    private void alignOrders() {
        for (var id : Set.copyOf(before.keySet())) {
            if (id.startsWith(Pieces.ORDER)) {
                var common = new HashSet<>(words(before.get(id)));
                common.retainAll(words(my.get(id)));
                common.retainAll(words(their.get(id)));
                List.of(before, my, their)
                        .forEach(said -> said.computeIfPresent(
                                id,
                                (order, ids) -> words(ids).stream()
                                        .filter(common::contains)
                                        .toList()
                                        .toString()));
            }
        }
        List.of(my, their)
                .forEach(said -> said.keySet().removeIf(id -> id.startsWith(Pieces.ORDER) && !before.containsKey(id)));
    }

    private static List<String> words(@Nullable String ids) {
        return ids == null ? List.of() : Arrays.asList(ids.split(" "));
    }

    private boolean isChanged(String id, Map<String, String> side) {
        return !same(before.get(id), side.get(id));
    }

    private boolean isDisputed(String id) {
        return isChanged(id, my) && isChanged(id, their) && !same(my.get(id), their.get(id));
    }

    private void dispute(String id) {
        if (followed.containsKey(id)) {
            return;
        }
        if (mine.isDrawing(id) || theirs.isDrawing(id)) {
            collisions.add(Pieces.PICTURE);
            followed.put(id, drawnAndGone(id));
            return;
        }
        collisions.add(id);
        if (my.containsKey(id) != their.containsKey(id)) {
            follow(id, id);
        }
    }

    /** What it shows, where one of both took that out. */
    private String drawnAndGone(String drawing) {
        return base.needs(drawing).stream()
                .filter(id -> my.containsKey(id) != their.containsKey(id))
                .findFirst()
                .orElse(Pieces.PICTURE);
    }

    /** What hangs on a thing that one of them took out goes or stays with it. */
    private void follow(String needed, String collision) {
        for (var id : ids()) {
            var leader = followed.getOrDefault(id, Pieces.PICTURE);
            if (!id.equals(collision) && leader.equals(Pieces.PICTURE) && isNeeding(id, needed)) {
                followed.put(id, collision);
                follow(id, collision);
            }
        }
    }

    private boolean isNeeding(String id, String needed) {
        return List.of(base, mine, theirs).stream()
                .anyMatch(side -> side.needs(id).contains(needed));
    }

    private boolean disputeWhatIsMissed() {
        for (var id : ids()) {
            for (var side : Side.values()) {
                var missed = mayComeFrom(id, side)
                        ? (side == Side.MINE ? mine : theirs)
                                .needs(id).stream()
                                        .filter(needed -> !isAsked(needed) && !isThere(needed))
                                        .findFirst()
                        : Optional.<String>empty();
                if (missed.isPresent()) {
                    collisions.add(missed.get());
                    follow(missed.get(), missed.get());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayComeFrom(String id, Side side) {
        return (side == Side.MINE ? my : their).containsKey(id) && (isAsked(id) || side(id, Map.of()) == side);
    }

    /** In what is made of both without asking. */
    private boolean isThere(String id) {
        return (side(id, Map.of()) == Side.MINE ? my : their).containsKey(id);
    }

    private boolean isAsked(String id) {
        return collisions.contains(answering(id));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }
}
