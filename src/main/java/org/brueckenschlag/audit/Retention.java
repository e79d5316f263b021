package org.brueckenschlag.audit;

import java.util.List;

/**
 * Deletes what has been kept long enough: of a matter the row and the contents of its trail; the leaves' hashes stay,
 * so that every proof still holds. Happens by itself on 1 January; the Leitung can see beforehand what would go.
 */
public interface Retention {

    /** Whether the actor may see this. */
    boolean mayLook();

    /** What would go today; nothing changes, but the trail keeps that somebody asked. */
    RetentionRun dryRun();

    /** Clean-ups of the actor's agency, newest first. */
    List<RetentionRun> runs(int limit);
}
