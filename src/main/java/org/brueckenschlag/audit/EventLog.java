package org.brueckenschlag.audit;

/** An event log that may be written once the right to it has been checked. */
public interface EventLog extends Export {

    EventLogFormat format();

    @Override
    default String mediaType() {
        return format().mediaType();
    }

    /** How many matters are in it. */
    int matters();

    /** How many rows of the trail it is made from. */
    long entries();
}
