package org.brueckenschlag.survey;

import org.brueckenschlag.shared.AgencyId;

/** Which counts may be shown to everybody who reads what groups answered: the agency's own decision table D6. */
public interface ShownCounts {

    /** The smallest count above none. */
    int from(AgencyId agency);
}
