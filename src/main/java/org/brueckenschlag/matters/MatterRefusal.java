package org.brueckenschlag.matters;

import org.brueckenschlag.shared.Refusal;

enum MatterRefusal implements Refusal {
    UNKNOWN("matters.unknown", Kind.NOT_FOUND),
    PROCESS_UNKNOWN("matters.process-unknown", Kind.NOT_FOUND),
    MAY_NOT_READ("matters.may-not-read", Kind.FORBIDDEN),
    MAY_NOT_START("matters.may-not-start", Kind.FORBIDDEN),
    ONCE_A_YEAR("matters.once-a-year", Kind.CONFLICT),
    ANSWERS_REFUSED("matters.answers-refused", Kind.INVALID),
    EVENT_UNKNOWN("matters.event-unknown", Kind.NOT_FOUND),
    EVENT_NOT_ALLOWED("matters.event-not-allowed", Kind.FORBIDDEN),
    EVENT_NOT_EXPECTED("matters.event-not-expected", Kind.CONFLICT),
    CLOSED("matters.closed", Kind.CONFLICT),
    MAY_NOT_MOVE("matters.may-not-move", Kind.FORBIDDEN),
    MAY_NOT_TRY_AGAIN("matters.may-not-try-again", Kind.FORBIDDEN),
    NOTHING_TO_MOVE("matters.nothing-to-move", Kind.CONFLICT),
    CURSOR("matters.cursor", Kind.INVALID);

    private final String key;
    private final Kind kind;

    MatterRefusal(String key, Kind kind) {
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
