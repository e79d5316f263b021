package org.brueckenschlag.identity;

import org.brueckenschlag.shared.AgencyId;

/** Event: somebody has proved who they are. By HTTP Basic it comes once in a while, not with each request. */
public record AccountSignedIn(ActorId account, AgencyId agency) {}
