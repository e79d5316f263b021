package org.brueckenschlag.matters;

import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.shared.AgencyId;

/**
 * Figures that the system has put among a matter's answers may be too small for whoever reads them. Port, implemented
 * by {@code wirkungsdialog}.
 */
public interface SmallFigures {

    /**
     * The same answers, or data of a step that has them, as that audience may see them: what is too small stands there
     * as {@code <5} or as hidden.
     */
    Map<String, Object> seenBy(Audience audience, AgencyId agency, Map<String, Object> answers);
}
