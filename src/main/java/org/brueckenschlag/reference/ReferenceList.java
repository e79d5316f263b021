package org.brueckenschlag.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lists there are; forms name one in the property {@code liste} of a component. */
public enum ReferenceList {
    HANDLUNGSFELD,
    /** Has no shared values: each agency has its own. */
    SOZIALRAUM("[A-Za-z0-9][A-Za-z0-9_-]{0,39}"),
    PARTEITYP,
    ORT_TYP,
    THEMA,
    VERWEIS_ZIEL,
    SPRACHE,
    EINRICHTUNG_TYP;

    private final Pattern codes;

    ReferenceList() {
        this("[a-z][a-z0-9_]{0,62}");
    }

    ReferenceList(String codes) {
        this.codes = Pattern.compile(codes);
    }

    /** As forms, programs and the database write it: {@code ort_typ}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name in the texts. */
    public String words() {
        return "reference.list." + key();
    }

    /** Whether a value may have that code. */
    boolean allowsCode(String code) {
        return codes.matcher(code).matches();
    }

    public static Optional<ReferenceList> ofKey(String key) {
        return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
    }
}
