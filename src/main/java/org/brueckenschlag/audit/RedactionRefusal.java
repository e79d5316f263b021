package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Refusal;

enum RedactionRefusal implements Refusal {
    MAY_NOT_REDACT("redaction.may-not-redact", Kind.FORBIDDEN),
    TEXT_UNKNOWN("redaction.text-unknown", Kind.NOT_FOUND),
    CURSOR("redaction.cursor", Kind.INVALID);

    private final String key;
    private final Kind kind;

    RedactionRefusal(String key, Kind kind) {
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
