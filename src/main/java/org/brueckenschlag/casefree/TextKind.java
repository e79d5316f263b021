package org.brueckenschlag.casefree;

import java.util.Locale;

/** What a text can give away about a person. */
public enum TextKind {
    PHONE,
    EMAIL,
    /** IBAN, account with bank code, or number of a card. */
    BANK_ACCOUNT,
    BIRTH_DATE,
    /** Street with house number; also a flat with its floor. */
    ADDRESS,
    NUMBER_PLATE,
    /** Numbers by which an authority or insurance knows somebody: tax, pension, health, passport, residence, AZR. */
    ID_NUMBER,
    /** File, case or customer number of an authority or a court. */
    FILE_NUMBER,
    SOCIAL_PROFILE,
    COORDINATES,
    /** With salutation or title, or in full. */
    PERSON_NAME,
    /** A given name or surname that stands alone. */
    SINGLE_NAME,
    INITIALS,
    /** A relation that points at one person: "die Tochter des Hausmeisters". */
    FAMILY,
    /** Health, religion, origin, status or offences of one person. */
    SENSITIVE;

    /** As programs read it, e.g. {@code birth-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Under which the sentence stands that says what was found. */
    public String message() {
        return "casefree.text." + key();
    }

    /** Under which the words stand that could be written instead. */
    public String proposal() {
        return message() + ".instead";
    }
}
