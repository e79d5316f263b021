package org.brueckenschlag.audit;

/** The forms in which the list of what can be kept is taken home. */
public enum InventoryFormat {
    /** Everything, as an accessible document. */
    PDF("pdf", "application/pdf", ".pdf"),
    /** What forms ask for, as a table for spreadsheets. */
    FIELDS_CSV("csv-fields", "text/csv;charset=UTF-8", "-felder.csv"),
    /** Tables and columns of the database, likewise. */
    TABLES_CSV("csv-tables", "text/csv;charset=UTF-8", "-tabellen.csv");

    private final String key;
    private final String mediaType;
    private final String ending;

    InventoryFormat(String key, String mediaType, String ending) {
        this.key = key;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As the trail writes it. */
    public String key() {
        return key;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
