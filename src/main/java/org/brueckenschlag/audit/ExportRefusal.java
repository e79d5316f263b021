package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Refusal;

enum ExportRefusal implements Refusal {
    PERIOD_BACKWARDS("audit.period-backwards", Kind.INVALID),
    PDF_OF_ONE_MATTER("audit.pdf-of-one-matter", Kind.INVALID),
    NOTHING_TO_EXPORT("audit.nothing-to-export", Kind.INVALID),
    TOO_MANY_FOUND("audit.too-many-found", Kind.INVALID),
    JOB_UNKNOWN("audit.export-unknown", Kind.NOT_FOUND),
    JOB_NOT_READY("audit.export-not-ready", Kind.CONFLICT),
    TOO_MANY_JOBS("audit.too-many-exports", Kind.TOO_MANY);

    private final String key;
    private final Kind kind;

    ExportRefusal(String key, Kind kind) {
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
