package org.brueckenschlag.ui.workshop;

import org.brueckenschlag.ui.Area;

/** Addresses of the workshop's views. */
final class WorkshopAddress {

    static final String DRAFT = "entwurf";
    static final String COMPARISON = "vergleich";
    static final String FILE = "datei";

    private WorkshopAddress() {}

    static String list() {
        return "/" + Area.WORKSHOP.path();
    }

    static String draft(String id) {
        return list() + "/" + id;
    }

    /** @param form key of a form of the draft */
    static String form(String id, String form) {
        return draft(id) + "/formular/" + form;
    }

    static String comparison(String id) {
        return draft(id) + "/" + COMPARISON;
    }
}
