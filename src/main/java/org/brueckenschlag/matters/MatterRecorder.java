package org.brueckenschlag.matters;

import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/**
 * Adds a step that no engine event tells (a reminder, the answers of a task) to the steps of the running transaction;
 * it arrives in the same {@link MatterAdvanced}. Port, implemented by {@code engine}'s collector.
 */
public interface MatterRecorder {

    void record(MatterId matter, AgencyId agency, HistoryStep step);
}
