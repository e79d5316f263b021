package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Refusal;

enum ErasureRefusal implements Refusal {
    MAY_NOT_REDACT("redaction.may-not-redact", Kind.FORBIDDEN),
    MATTER_UNKNOWN("redaction.matter-unknown", Kind.NOT_FOUND),
    TEXT_UNKNOWN("redaction.text-unknown", Kind.NOT_FOUND),
    MAY_NOT_CLEAN_UP("retention.may-not-look", Kind.FORBIDDEN),
    MAY_NOT_CHANGE_PERIODS("retention.may-not-change", Kind.FORBIDDEN),
    PERIOD_FIXED("retention.fixed", Kind.INVALID),
    PERIOD_OF_YEARS("retention.years", Kind.INVALID),
    PERIOD_OF_DAYS("retention.days", Kind.INVALID),
    MAY_NOT_COMPARE("reconciliation.may-not-compare", Kind.FORBIDDEN),
    CURSOR("redaction.cursor", Kind.INVALID);

    private final String key;
    private final Kind kind;

    ErasureRefusal(String key, Kind kind) {
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
