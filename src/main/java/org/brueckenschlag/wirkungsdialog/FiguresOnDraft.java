package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import org.brueckenschlag.shared.Finding;

/** Which figures a redesign would silence, before anybody releases it. */
public interface FiguresOnDraft {

    /**
     * Indicators whose formula speaks of a step, a question or an event that the agency's processes have now and would
     * have no more; in the order of the figures. None of a process that there was not before.
     *
     * @throws org.brueckenschlag.shared.Refused as {@link org.brueckenschlag.catalogue.Drafts#opened}
     */
    List<Silenced> silenced(String draft);

    /** @param lacking what its formula would look for in vain */
    record Silenced(Indicator indicator, List<Finding> lacking) {

        public Silenced {
            lacking = List.copyOf(lacking);
        }
    }
}
