package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.catalogue.BothChanges.Collision;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/** Says what each of two sides has made of a draft, and what has to be decided before both can be kept. */
@Component
class ComparedSides {

    private final ComparedVersions comparison;

    ComparedSides(ComparedVersions comparison) {
        this.comparison = comparison;
    }

    BothChanges compare(Draft draft, ThreeStates states, Locale locale) {
        var isTold = true;
        List<VersionChange> mine = List.of();
        List<VersionChange> theirs = List.of();
        try {
            mine = comparison.between(draft, states.base(), states.mine(), locale);
            theirs = comparison.between(draft, states.base(), states.theirs(), locale);
        } catch (IllegalArgumentException | IllegalStateException | Refused halfDrawn) {
            isTold = false;
        }
        try {
            var collisions = collisions(draft, states, locale);
            return new BothChanges(isTold, isTold, mine, theirs, collisions);
        } catch (IllegalArgumentException | IllegalStateException | Refused notToBeCut) {
            return new BothChanges(isTold, false, mine, theirs, List.of());
        }
    }

    private List<Collision> collisions(Draft draft, ThreeStates states, Locale locale) {
        var files = new MergedFiles(states);
        var collisions = new ArrayList<Collision>();
        for (var id : files.collisions()) {
            collisions.add(new Collision(
                    id,
                    comparison.between(draft, states.base(), files.only(id, Side.MINE), locale),
                    comparison.between(draft, states.base(), files.only(id, Side.THEIRS), locale)));
        }
        return collisions;
    }
}
