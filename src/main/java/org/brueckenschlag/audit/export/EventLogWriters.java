package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.brueckenschlag.shared.Texts;

/** The forms in which an event log is written. */
public final class EventLogWriters {

    private EventLogWriters() {}

    /**
     * RFC 4180 with semicolons.
     *
     * @param words for the headings
     */
    public static EventLogWriter csv(OutputStream out, Texts words) throws IOException {
        return new CsvLog(out, words);
    }

    /** XES (IEEE 1849-2016). */
    public static EventLogWriter xes(OutputStream out, String title) throws IOException {
        return new XesLog(out, title);
    }

    /** @param folder for what has to wait; what was put there goes away at the end */
    public static EventLogWriter ocelJson(OutputStream out, Path folder) throws IOException {
        return new OcelLog(out, new OcelJson(), folder);
    }

    /** @param folder for what has to wait; what was put there goes away at the end */
    public static EventLogWriter ocelXml(OutputStream out, Path folder) throws IOException {
        return new OcelLog(out, new OcelXml(), folder);
    }
}
