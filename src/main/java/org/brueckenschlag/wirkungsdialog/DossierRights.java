package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;

/** Who makes dossiers, and who says how they are laid out. Whoever sees figures reads what was frozen. */
public final class DossierRights {

    private DossierRights() {}

    public static boolean mayFreeze(Actor actor) {
        return actor.hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    /** @throws Refused {@code dossier.may-not-freeze}, and as of {@link #requireReading} */
    static void requireFreezing(Actor actor, AgencyId agency, int year) {
        if (!mayFreeze(actor)) {
            throw new Refused(DossierRefusal.MAY_NOT_FREEZE);
        }
        requireReading(actor, agency, year);
    }

    /** @throws Refused {@code indicators.may-not-read}, {@code indicators.unknown-agency}, {@code indicators.year} */
    static void requireReading(Actor actor, AgencyId agency, int year) {
        if (!IndicatorRights.mayRead(actor)) {
            throw new Refused(IndicatorRefusal.MAY_NOT_READ);
        }
        if (!actor.agency().equals(agency)) {
            throw new Refused(IndicatorRefusal.UNKNOWN_AGENCY);
        }
        if (year < Indicators.FIRST_YEAR || year > Indicators.LAST_YEAR) {
            throw new Refused(IndicatorRefusal.YEAR, Indicators.FIRST_YEAR, Indicators.LAST_YEAR);
        }
    }

    public static boolean mayEditTemplate(Actor actor) {
        return actor.has(Role.KOORDINATION);
    }
}
