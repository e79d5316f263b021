package org.brueckenschlag.ui.matters;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.ui.components.Icons;

/**
 * One entry of "Was geschehen ist".
 *
 * @param alarming overdue, violence, a fault: shown in the colour of what is late
 */
public record HistoryLine(Instant at, Icons icon, String title, List<String> details, boolean alarming) {

    public HistoryLine {
        details = List.copyOf(details);
    }
}
