package org.brueckenschlag.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;

/** The values of an agency's lists, kept in memory: every form and every page asks. */
public interface ReferenceLists {

    /** All values, in their order; those that are offered no more or not yet, too. */
    List<ReferenceValue> all(AgencyId agency, ReferenceList list);

    /** What may be chosen today. */
    List<ReferenceValue> offered(AgencyId agency, ReferenceList list);

    Optional<ReferenceValue> find(AgencyId agency, ReferenceList list, String code);

    /** What that agency calls the value; empty where the list does not have it. */
    default Optional<String> label(AgencyId agency, ReferenceList list, String code, Locale locale) {
        return find(agency, list, code).map(value -> value.words().in(locale));
    }
}
