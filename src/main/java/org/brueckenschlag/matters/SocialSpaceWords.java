package org.brueckenschlag.matters;

import java.util.stream.Collectors;
import org.brueckenschlag.casefree.OwnWords;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** The names of the agency's Sozialräume. The guard alone reads them, so no role is asked for. */
@Component
class SocialSpaceWords implements OwnWords {

    private final SocialSpaces spaces;
    private final CurrentActor currentActor;

    SocialSpaceWords(SocialSpaces spaces, CurrentActor currentActor) {
        this.spaces = spaces;
        this.currentActor = currentActor;
    }

    @Override
    public Vocabulary current() {
        return currentActor
                .find()
                .map(actor -> new Vocabulary(spaces.all(actor.agency()).stream()
                        .map(SocialSpace::name)
                        .collect(Collectors.toSet())))
                .orElseGet(Vocabulary::none);
    }
}
