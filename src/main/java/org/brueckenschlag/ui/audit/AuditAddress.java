package org.brueckenschlag.ui.audit;

import org.brueckenschlag.ui.Area;

/** Addresses of the Prüfung's views. */
public final class AuditAddress {

    static final String NUMBER = "nummer";

    private AuditAddress() {}

    public static String search() {
        return "/" + Area.AUDIT.path();
    }

    /** @param number {@code KM-2026-0001} */
    public static String of(String number) {
        return search() + "/" + number;
    }
}
