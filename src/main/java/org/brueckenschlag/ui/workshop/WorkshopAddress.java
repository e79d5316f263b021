package org.brueckenschlag.ui.workshop;

import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.ui.Area;

/** Addresses of the workshop's views. */
final class WorkshopAddress {

    static final String DRAFT = "entwurf";
    static final String COMPARISON = "vergleich";
    static final String PROCESS = "prozess";
    static final String FILE = "datei";
    static final String VIEW = "ansicht";
    static final String WHOLE = "ganz";
    static final String VERSION = "fassung";

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

    /** @param table name of the file of a decision table of the draft, without its ending */
    static String table(String id, String table) {
        return draft(id) + "/tabelle/" + table;
    }

    /** The same file as a drawing of all that stands in it. */
    static String wholeFile(String id, String table) {
        return table(id, table) + "/" + WHOLE;
    }

    /** @param process key of a process */
    static String versions(String process) {
        return list() + "/fassungen/" + process;
    }

    /** Where matters of that version are moved to the newest. */
    static String moving(ProcessVersionId version) {
        return list() + "/umzug/" + version.value();
    }

    static String comparison(String id) {
        return draft(id) + "/" + COMPARISON;
    }
}
