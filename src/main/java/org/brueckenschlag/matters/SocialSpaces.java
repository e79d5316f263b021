package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;

/** The Sozialräume an agency works in. */
public interface SocialSpaces {

    List<SocialSpace> of(AgencyId agency);

    /** Name of the Sozialraum; the code itself where the agency does not know it. */
    String name(AgencyId agency, String code);
}
