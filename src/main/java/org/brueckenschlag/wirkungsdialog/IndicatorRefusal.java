package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.shared.Refusal;

enum IndicatorRefusal implements Refusal {
    MAY_NOT_READ("indicators.may-not-read", Kind.FORBIDDEN),
    UNKNOWN_AGENCY("indicators.unknown-agency", Kind.NOT_FOUND),
    UNKNOWN("indicators.unknown", Kind.NOT_FOUND),
    YEAR("indicators.year", Kind.INVALID),
    MAY_NOT_EDIT("indicators.may-not-edit", Kind.FORBIDDEN),
    ANSWERS("indicators.answers", Kind.INVALID),
    CHANGED_MEANWHILE("indicators.changed-meanwhile", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    IndicatorRefusal(String key, Kind kind) {
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
