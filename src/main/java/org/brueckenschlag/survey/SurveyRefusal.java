package org.brueckenschlag.survey;

import org.brueckenschlag.shared.Refusal;

enum SurveyRefusal implements Refusal {
    MAY_NOT_OPEN("survey.may-not-open", Kind.FORBIDDEN),
    MAY_NOT_READ("survey.may-not-read", Kind.FORBIDDEN),
    UNKNOWN_AGENCY("survey.unknown-agency", Kind.NOT_FOUND),
    UNKNOWN("survey.unknown", Kind.NOT_FOUND),
    NO_ADDRESS("survey.no-address", Kind.CONFLICT),
    TOO_MANY("survey.too-many", Kind.CONFLICT),
    CLOSED_BEFORE("survey.closed-before", Kind.CONFLICT),
    INVALID("survey.invalid", Kind.INVALID),
    NOTHING_ANSWERED("survey.nothing-answered", Kind.INVALID);

    private final String key;
    private final Kind kind;

    SurveyRefusal(String key, Kind kind) {
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
