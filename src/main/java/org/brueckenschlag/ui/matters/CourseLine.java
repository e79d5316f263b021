package org.brueckenschlag.ui.matters;

import java.util.List;
import org.brueckenschlag.ui.progress.ElementState;

/**
 * One line of the course as text.
 *
 * @param element id of the model's element
 * @param details what belongs to it, one sentence or phrase each
 * @param parts rounds, party groups or inner steps
 */
record CourseLine(String element, ElementState state, String title, List<String> details, List<CourseLine> parts) {

    CourseLine {
        details = List.copyOf(details);
        parts = List.copyOf(parts);
    }

    CourseLine with(List<CourseLine> inner) {
        return new CourseLine(element, state, title, details, inner);
    }
}
