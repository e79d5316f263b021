package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Refusal;

enum AuditRefusal implements Refusal {
    MAY_NOT_EXPORT("audit.may-not-export", Kind.FORBIDDEN),
    NOT_SEALED_YET("audit.not-sealed-yet", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    AuditRefusal(String key, Kind kind) {
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
