package org.brueckenschlag.tasks;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/** How the goals of a year stand, reckoned from what happened. Port, implemented by {@code wirkungsdialog}. */
public interface GoalFigures {

    /** @param known answers of the matter, among them {@code planjahr} and {@code ziele} */
    Standing of(AgencyId agency, Map<String, Object> known);

    /**
     * By key of the field in which it is shown.
     *
     * @param year about the year as a whole
     * @param goals a row for each goal; null where there is nothing to reckon with
     */
    record Standing(Map<String, Object> year, List<Map<String, @Nullable Object>> goals) {

        public Standing {
            year = Map.copyOf(year);
            goals = List.copyOf(goals);
        }
    }
}
