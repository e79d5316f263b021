package org.brueckenschlag.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a text was taken away. Codes, so that no reason tells again what was redacted. */
public enum RedactionGround {
    /** There is no consent for what the text tells. */
    EINWILLIGUNG_FEHLT,
    /** It tells of a person. */
    PERSONENDATEN,
    /** It does not belong into this matter. */
    IRRTUM,
    /** Somebody concerned has asked for it. */
    BETROFFENENRECHT,
    /** Its time is over; nobody chooses this one. */
    FRIST;

    /** Lower case, as the trail writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a person may give. */
    public static List<RedactionGround> toChoose() {
        return Arrays.stream(values()).filter(ground -> ground != FRIST).toList();
    }
}
