package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.shared.AgencyId;

/**
 * Figures that the system has put among a matter's answers may be too small for whoever reads them. Port, implemented
 * by {@code wirkungsdialog}.
 */
public interface SmallFigures {

    /**
     * The same answers of a matter, or data of its steps, as that audience may see them: what is too small stands there
     * as {@code <5} or as hidden, and what is hidden among the figures of the year is hidden here, too.
     *
     * @param parts all of one matter: which year they are about may stand in any of them
     */
    List<Map<String, Object>> seenBy(Audience audience, AgencyId agency, List<Map<String, Object>> parts);

    default Map<String, Object> seenBy(Audience audience, AgencyId agency, Map<String, Object> answers) {
        return seenBy(audience, agency, List.of(answers)).getFirst();
    }
}
