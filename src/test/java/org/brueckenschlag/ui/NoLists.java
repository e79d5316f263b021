package org.brueckenschlag.ui;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.shared.AgencyId;

/** An agency without lists. */
public class NoLists implements ReferenceLists {

    @Override
    public List<ReferenceValue> all(AgencyId agency, ReferenceList list) {
        return List.of();
    }

    @Override
    public List<ReferenceValue> offered(AgencyId agency, ReferenceList list) {
        return List.of();
    }

    @Override
    public Optional<ReferenceValue> find(AgencyId agency, ReferenceList list, String code) {
        return Optional.empty();
    }
}
