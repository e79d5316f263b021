package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

/** The Sozialräume of the actor's agency, for whoever starts or reads its matters. */
@Service
public class OwnSocialSpaces {

    private final SocialSpaces spaces;
    private final CurrentActor currentActor;

    OwnSocialSpaces(SocialSpaces spaces, CurrentActor currentActor) {
        this.spaces = spaces;
        this.currentActor = currentActor;
    }

    /**
     * By code.
     *
     * @throws Refused {@code matters.may-not-read} for roles that do neither
     */
    public List<SocialSpace> list() {
        var actor = currentActor.get();
        if (!MatterRights.mayStart(actor) && !MatterRights.mayRead(actor)) {
            throw new Refused(MatterRefusal.MAY_NOT_READ);
        }
        return spaces.of(actor.agency());
    }
}
