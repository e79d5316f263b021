package org.brueckenschlag.catalogue;

import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;

/**
 * Event: something became of a planned release; that it was carried out is told as any other release. Published before
 * the commit.
 *
 * @param actor who decided; the system where the time had come
 * @param process key of the process
 */
public record ReleasePlanned(ActorId actor, AgencyId agency, String process, What what, PlannedReleases.Plan plan) {

    public enum What {
        PLANNED,
        CANCELLED,
        HINDERED
    }
}
