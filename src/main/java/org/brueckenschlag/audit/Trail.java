package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.shared.MatterId;

/** Reading the trail. The agency is checked here; one query for each call. */
public interface Trail {

    /** The matter's whole history, oldest first. */
    List<TrailEntry> of(MatterId matter);
}
