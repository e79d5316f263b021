package org.brueckenschlag.reference;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.AgencyId;

/** Port: finds what uses a value of a list. Implemented by whoever keeps such things. */
public interface ValueUses {

    List<ValueUse> of(AgencyId agency, ReferenceList list, String code, Locale locale);
}
