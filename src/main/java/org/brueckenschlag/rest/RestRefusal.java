package org.brueckenschlag.rest;

import org.brueckenschlag.shared.Refusal;

/** What the door refuses before a service is asked. */
enum RestRefusal implements Refusal {
    UNKNOWN_PATH("rest.unknown-path", Kind.NOT_FOUND),
    MALFORMED("rest.malformed", Kind.INVALID),
    PARAMETERS("rest.parameters", Kind.INVALID),
    CONFLICT("rest.conflict", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    RestRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
