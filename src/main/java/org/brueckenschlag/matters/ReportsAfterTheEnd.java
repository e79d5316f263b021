package org.brueckenschlag.matters;

/** Takes what is reported of a matter that is over: its process hears no messages any more. */
public interface ReportsAfterTheEnd {

    /** Whether this event is cared for, too, once a matter is closed. */
    boolean takes(String event);

    /** In the transaction of the report. Who may report it was asked before. */
    void take(Matter matter);
}
