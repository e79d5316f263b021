package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;

/** How OCEL 2.0 is written: as JSON or as XML. */
interface OcelForm {

    /** What stands between two items. */
    String separator();

    String event(OcelItem event);

    String object(OcelItem object);

    /** The whole log from its parts. */
    void write(OcelTypes eventTypes, OcelTypes objectTypes, Spool events, Spool objects, OutputStream out)
            throws IOException;
}
