package org.brueckenschlag.rehearsal;

import org.brueckenschlag.shared.Refusal;

enum RehearsalRefusal implements Refusal {
    NO_COURSES("rehearsal.no-courses", Kind.CONFLICT),
    NOT_UNDER_WORK("rehearsal.not-under-work", Kind.CONFLICT),
    HAS_ERRORS("rehearsal.has-errors", Kind.INVALID);

    private final String key;
    private final Kind kind;

    RehearsalRefusal(String key, Kind kind) {
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
