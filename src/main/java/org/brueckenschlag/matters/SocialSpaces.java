package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;

/** The Sozialräume an agency works in. */
public interface SocialSpaces {

    /** Those in which a matter can begin today. */
    List<SocialSpace> of(AgencyId agency);

    /** Those in which matters may have begun: also what is offered no more. */
    default List<SocialSpace> all(AgencyId agency) {
        return of(agency);
    }

    /** Name of the Sozialraum; the code itself where the agency does not know it. */
    String name(AgencyId agency, String code);
}
