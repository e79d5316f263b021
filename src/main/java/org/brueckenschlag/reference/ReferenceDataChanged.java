package org.brueckenschlag.reference;

import java.util.List;
import org.brueckenschlag.identity.Actor;

/** Event: somebody has changed lists of their agency. Published before the commit. */
public record ReferenceDataChanged(Actor actor, List<ReferenceChange> changes) {

    public ReferenceDataChanged {
        changes = List.copyOf(changes);
    }
}
