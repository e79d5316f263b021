package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.shared.Finding;

/** Which figures a redesign would silence, or make mean something else, before anybody releases it. */
public interface FiguresOnDraft {

    /**
     * Indicators whose formula speaks of a step, a question or an event that the agency's processes have now and would
     * have no more; in the order of the figures. None of a process that there was not before.
     *
     * @throws org.brueckenschlag.shared.Refused as {@link org.brueckenschlag.catalogue.Drafts#opened}
     */
    List<Silenced> silenced(String draft);

    /**
     * Indicators that would find all they ask for, but something else than before, so that years cannot be compared; in
     * the order of the figures. None of a process that there was not before.
     *
     * @throws org.brueckenschlag.shared.Refused as {@link org.brueckenschlag.catalogue.Drafts#opened}
     */
    List<Shifted> shifted(String draft, Locale locale);

    /** @param because what changes of that which its formula asks for, in words */
    record Shifted(Indicator indicator, List<VersionChange> because) {

        public Shifted {
            because = List.copyOf(because);
        }
    }

    /** @param lacking what its formula would look for in vain */
    record Silenced(Indicator indicator, List<Finding> lacking) {

        public Silenced {
            lacking = List.copyOf(lacking);
        }
    }
}
