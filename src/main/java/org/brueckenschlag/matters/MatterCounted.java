package org.brueckenschlag.matters;

import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/**
 * Event: nothing but a number may remain of a matter, it was counted, and {@link MatterExpired} follows in the same
 * transaction. Whoever has counts of its own to keep takes them out of it now.
 */
public record MatterCounted(MatterId matter, AgencyId agency) {}
