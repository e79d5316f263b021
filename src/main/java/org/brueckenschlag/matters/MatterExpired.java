package org.brueckenschlag.matters;

import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/**
 * Event: a matter's time is over and its row is being deleted. Whoever keeps something about it deletes that in the
 * same transaction.
 */
public record MatterExpired(MatterId matter, AgencyId agency) {}
