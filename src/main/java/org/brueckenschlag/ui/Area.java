package org.brueckenschlag.ui;

import static org.brueckenschlag.identity.Role.ADMIN;
import static org.brueckenschlag.identity.Role.DATENSCHUTZ;
import static org.brueckenschlag.identity.Role.FACHKRAFT;
import static org.brueckenschlag.identity.Role.KOORDINATION;
import static org.brueckenschlag.identity.Role.LEITUNG;
import static org.brueckenschlag.identity.Role.MEDIATION;
import static org.brueckenschlag.identity.Role.MULTIPLIKATION;
import static org.brueckenschlag.identity.Role.SPRACHMITTLUNG;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.AuditRights;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.wirkungsdialog.IndicatorRights;

/**
 * The areas of the product and who may enter them. What a role may not use is absent, in the navigation and by address;
 * an area whose views are not part of this installation is absent, too.
 */
public enum Area {
    TASKS(
            "aufgaben",
            Icons.LIST_CHECKS,
            FACHKRAFT,
            MEDIATION,
            SPRACHMITTLUNG,
            MULTIPLIKATION,
            LEITUNG,
            KOORDINATION,
            DATENSCHUTZ),
    MATTERS("vorgaenge", Icons.WAYPOINTS) {
        @Override
        public boolean isFor(Actor actor) {
            return MatterRights.mayRead(actor);
        }

        /** The Prüfung has a workplace of its own; links lead it here nevertheless. */
        @Override
        boolean isShownTo(Actor actor) {
            return isFor(actor) && !AUDIT.isFor(actor);
        }
    },
    WORKSHOP("werkstatt", Icons.PENCIL_RULER, LEITUNG),
    AUDIT("pruefung", Icons.SEARCH_CHECK) {
        @Override
        public boolean isFor(Actor actor) {
            return AuditRights.mayAudit(actor);
        }
    },
    AUDIT_OVERVIEW("pruefung/uebersicht", Icons.CHART_COLUMN) {
        @Override
        public boolean isFor(Actor actor) {
            return AuditRights.mayAudit(actor);
        }
    },
    READ_LOG("leseprotokoll", Icons.EYE) {
        @Override
        public boolean isFor(Actor actor) {
            return AuditRights.mayReadTheReadLog(actor);
        }
    },
    FIGURES("wirkungsdialog", Icons.CHART_COLUMN) {
        @Override
        public boolean isFor(Actor actor) {
            return IndicatorRights.mayRead(actor);
        }
    },
    SURVEYS("umfragen", Icons.SEND, FACHKRAFT, LEITUNG),
    AUDIT_ACCESS("pruefzugang", Icons.SEARCH_CHECK, LEITUNG),
    REDACTIONS("schwaerzungen", Icons.EYE_OFF, DATENSCHUTZ),
    DATA_PROTECTION("datenschutz", Icons.SHIELD_CHECK) {
        @Override
        public boolean isFor(Actor actor) {
            return AuditRights.maySeeDataProtection(actor);
        }

        /** Others find it where they see what is kept: it is not their daily work. */
        @Override
        boolean isShownTo(Actor actor) {
            return actor.has(DATENSCHUTZ);
        }
    },
    ADMINISTRATION("verwaltung", Icons.SETTINGS_2, ADMIN, LEITUNG, KOORDINATION);

    private final String path;
    private final Icons icon;
    private final Set<Role> roles;

    Area(String path, Icons icon, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    /** First part of the address of its views. */
    public String path() {
        return path;
    }

    public boolean isFor(Actor actor) {
        return actor.roles().stream().anyMatch(roles::contains);
    }

    /** Whether it stands in the navigation. */
    boolean isShownTo(Actor actor) {
        return isFor(actor);
    }

    Icons icon() {
        return icon;
    }

    String words() {
        return "ui.area." + path.replace('/', '.');
    }

    /** The area that an address is in; the closest one where they lie inside of each other. */
    static Optional<Area> at(String address) {
        return Arrays.stream(values())
                .filter(area -> address.equals(area.path) || address.startsWith(area.path + "/"))
                .max(Comparator.comparing(area -> area.path.length()));
    }

    static Optional<Area> of(String firstSegment) {
        return Arrays.stream(values())
                .filter(area -> area.path.equals(firstSegment))
                .findFirst();
    }

    static List<Area> of(Actor actor) {
        return Arrays.stream(values()).filter(area -> area.isShownTo(actor)).toList();
    }
}
