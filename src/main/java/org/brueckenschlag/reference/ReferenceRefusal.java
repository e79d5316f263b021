package org.brueckenschlag.reference;

import org.brueckenschlag.shared.Refusal;

enum ReferenceRefusal implements Refusal {
    MAY_NOT_EDIT("reference.may-not-edit", Kind.FORBIDDEN),
    LIST_UNKNOWN("reference.list-unknown", Kind.NOT_FOUND),
    UNKNOWN("reference.value-unknown", Kind.NOT_FOUND),
    ANSWERS("reference.answers", Kind.INVALID),
    CHANGED_MEANWHILE("reference.changed-meanwhile", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    ReferenceRefusal(String key, Kind kind) {
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
