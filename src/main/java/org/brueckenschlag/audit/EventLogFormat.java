package org.brueckenschlag.audit;

/** The forms in which the events of matters are taken home; the proof is another thing. */
public enum EventLogFormat {
    /** A table for spreadsheets. */
    CSV("csv", "text/csv;charset=UTF-8", ".csv"),
    /** IEEE 1849, for tools of process mining. */
    XES("xes", "application/xml", ".xes"),
    /** OCEL 2.0 as JSON. */
    OCEL_JSON("ocel-json", "application/json", ".jsonocel"),
    /** OCEL 2.0 as XML. */
    OCEL_XML("ocel-xml", "application/xml", ".xmlocel"),
    /** One matter's history, or the list of what was found, as an accessible document. */
    PDF("pdf", "application/pdf", ".pdf");

    private final String key;
    private final String mediaType;
    private final String ending;

    EventLogFormat(String key, String mediaType, String ending) {
        this.key = key;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As addresses and the trail write it. */
    public String key() {
        return key;
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
