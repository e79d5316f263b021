package org.brueckenschlag.identity;

import org.brueckenschlag.shared.AgencyId;

/** Event: somebody has signed out themselves; a session that ends by itself tells nothing. */
public record AccountSignedOut(ActorId account, AgencyId agency) {}
