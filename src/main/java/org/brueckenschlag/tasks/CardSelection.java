package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;

/**
 * Which cards an actor asks for.
 *
 * @param piles the piles to look through; where there are none and nothing is escalated, nobody's
 * @param everyPile the whole agency's, for the Leitung's escalated tasks
 * @param escalatedOnly only tasks whose deadline has passed
 */
record CardSelection(
        AgencyId agency, ActorId actor, List<Pile> piles, boolean everyPile, boolean escalatedOnly, TaskFilter filter) {

    static CardSelection of(Actor actor, TaskFilter filter) {
        var escalated = filter.whose() == TaskFilter.Whose.ESCALATED;
        var everyPile = escalated && actor.has(Role.LEITUNG);
        return new CardSelection(actor.agency(), actor.id(), piles(actor, filter), everyPile, escalated, filter);
    }

    private static List<Pile> piles(Actor actor, TaskFilter filter) {
        var piles = new ArrayList<Pile>();
        if (filter.whose() != TaskFilter.Whose.MINE) {
            actor.roles().stream()
                    .filter(role -> filter.group() == null || filter.group() == role)
                    .sorted()
                    .map(Pile::free)
                    .forEach(piles::add);
        }
        if (filter.whose() != TaskFilter.Whose.FREE) {
            piles.add(Pile.of(actor.id()));
        }
        return piles;
    }
}
