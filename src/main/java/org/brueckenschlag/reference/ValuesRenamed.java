package org.brueckenschlag.reference;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;

/** Event: these values are called otherwise from now on. Published after the commit, in no transaction. */
public record ValuesRenamed(AgencyId agency, List<ReferenceValue> values) {

    public ValuesRenamed {
        values = List.copyOf(values);
    }
}
