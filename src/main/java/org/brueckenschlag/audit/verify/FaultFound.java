package org.brueckenschlag.audit.verify;

import org.jspecify.annotations.Nullable;

/** Ends the check: the first fault decides, so that its place is the first bad one. */
final class FaultFound extends Exception {

    private final transient Fault fault;
    private final transient @Nullable Long index;
    private final String what;

    FaultFound(Fault fault, @Nullable Long index, String what) {
        super(fault.key(), null, false, false);
        this.fault = fault;
        this.index = index;
        this.what = what;
    }

    Fault fault() {
        return fault;
    }

    @Nullable
    Long index() {
        return index;
    }

    String what() {
        return what;
    }
}
