package org.brueckenschlag.ui.workshop;

import org.brueckenschlag.ui.Area;

/** Addresses of the workshop's views. */
final class WorkshopAddress {

    static final String DRAFT = "entwurf";
    static final String COMPARISON = "vergleich";

    private WorkshopAddress() {}

    static String list() {
        return "/" + Area.WORKSHOP.path();
    }

    static String draft(String id) {
        return list() + "/" + id;
    }

    static String comparison(String id) {
        return draft(id) + "/" + COMPARISON;
    }
}
