package org.brueckenschlag.ui.matters;

import org.brueckenschlag.ui.Area;

/** Addresses of the matters' views. */
public final class MatterAddress {

    static final String NUMBER = "nummer";

    private MatterAddress() {}

    public static String list() {
        return "/" + Area.MATTERS.path();
    }

    /** @param number {@code KM-2026-0001} */
    public static String of(String number) {
        return list() + "/" + number;
    }
}
