package org.brueckenschlag.reference;

import java.util.List;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

/** The lists of the actor's agency, for everybody who works with them. */
@Service
public class OwnReferenceLists {

    private final ReferenceLists lists;
    private final CurrentActor currentActor;

    OwnReferenceLists(ReferenceLists lists, CurrentActor currentActor) {
        this.lists = lists;
        this.currentActor = currentActor;
    }

    /**
     * All values of a list, those that are offered no more, too.
     *
     * @throws Refused {@code reference.list-unknown}
     */
    public List<ReferenceValue> list(String key) {
        var list = ReferenceList.ofKey(key).orElseThrow(() -> new Refused(ReferenceRefusal.LIST_UNKNOWN));
        return lists.all(currentActor.get().agency(), list);
    }
}
