package org.brueckenschlag.audit;

import org.brueckenschlag.shared.Refusal;

enum AuditRefusal implements Refusal {
    MAY_NOT_EXPORT("audit.may-not-export", Kind.FORBIDDEN),
    NOT_SEALED_YET("audit.not-sealed-yet", Kind.CONFLICT),
    CURSOR("audit.cursor", Kind.INVALID),
    MAY_NOT_AUDIT("audit.may-not-audit", Kind.FORBIDDEN),
    MAY_NOT_SEE_DATA_PROTECTION("audit.may-not-see-data-protection", Kind.FORBIDDEN),
    MAY_NOT_ANSWER("audit.may-not-answer", Kind.FORBIDDEN),
    QUESTION_UNKNOWN("audit.question-unknown", Kind.NOT_FOUND),
    QUESTION_ANSWERED("audit.question-answered", Kind.CONFLICT),
    ANNOTATION_OF_ANOTHER("audit.annotation-of-another", Kind.FORBIDDEN),
    ANNOTATION_WITHDRAWN("audit.annotation-withdrawn", Kind.CONFLICT),
    TEXT_MISSING("audit.text-missing", Kind.INVALID),
    /** With a finding for each kind of what gives somebody away. */
    TEXT_NAMES_A_PERSON("audit.text-names-a-person", Kind.INVALID),
    TEXT_TOO_LONG("audit.text-too-long", Kind.INVALID),
    ENTRY_UNKNOWN("audit.entry-unknown", Kind.NOT_FOUND);

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
