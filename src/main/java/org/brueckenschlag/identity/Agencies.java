package org.brueckenschlag.identity;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;

/** The agencies of this installation. */
public interface Agencies {

    Agency get(AgencyId id);

    List<Agency> all();
}
