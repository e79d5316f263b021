package org.brueckenschlag.audit.verify;

import java.util.Locale;

/**
 * Everything that a verifier can object to. {@code docs/export-format.md} lists them; the other implementation has the
 * same names.
 */
public enum Fault {
    NO_FILE(Kind.UNREADABLE),
    EMPTY_FILE(Kind.UNREADABLE),
    NOT_AN_EXPORT(Kind.UNREADABLE),
    DAMAGED(Kind.UNREADABLE),
    TOO_LARGE(Kind.UNREADABLE),
    UNKNOWN_NAME(Kind.UNREADABLE),
    NAME_TWICE(Kind.UNREADABLE),
    INCOMPLETE(Kind.UNREADABLE),
    MANIFEST(Kind.UNREADABLE),
    FUTURE_VERSION(Kind.UNREADABLE),
    NOTHING(Kind.UNREADABLE),
    KEY_UNREADABLE(Kind.UNREADABLE),
    SINCE_UNREADABLE(Kind.UNREADABLE),
    USAGE(Kind.UNREADABLE),

    VKEY(Kind.ALTERED),
    WRONG_KEY(Kind.ALTERED),
    KEY_NOT_INTRODUCED(Kind.ALTERED),
    CHECKPOINT_MISSING(Kind.ALTERED),
    CHECKPOINT(Kind.ALTERED),
    SIGNATURE(Kind.ALTERED),
    CONSISTENCY(Kind.ALTERED),
    SINCE_ORIGIN(Kind.ALTERED),
    SINCE_LARGER(Kind.ALTERED),
    SINCE_SIGNATURE(Kind.ALTERED),
    SINCE_CONSISTENCY(Kind.ALTERED),
    TILE_NAME(Kind.ALTERED),
    TILE_MISSING(Kind.ALTERED),
    TILE(Kind.ALTERED),
    TILE_SURPLUS(Kind.ALTERED),
    ROOT(Kind.ALTERED),
    POSITION(Kind.ALTERED),
    COUNT(Kind.ALTERED),
    LEAF(Kind.ALTERED),
    CONTENT(Kind.ALTERED),
    SCOPE(Kind.ALTERED),
    DOCUMENT(Kind.ALTERED),
    SEQUENCE(Kind.ALTERED),
    PREVIOUS(Kind.ALTERED),
    TIME(Kind.ALTERED),
    DISCLOSURE(Kind.ALTERED),
    DISCLOSURE_SURPLUS(Kind.ALTERED),
    DISCLOSURE_MISSING(Kind.ALTERED),
    REDACTION(Kind.ALTERED),
    EXPIRED(Kind.ALTERED),
    ROTATION(Kind.ALTERED),
    NUMBER(Kind.ALTERED),
    NUMBER_MISSING(Kind.ALTERED),
    MODEL_LIST(Kind.ALTERED),
    MODEL_ALTERED(Kind.ALTERED),
    MODEL_MISSING(Kind.ALTERED),
    MODEL_SURPLUS(Kind.ALTERED),
    REPLAY_MODEL(Kind.ALTERED),
    REPLAY_STARTED(Kind.ALTERED),
    REPLAY_ELEMENT(Kind.ALTERED),
    REPLAY_FLOW(Kind.ALTERED),
    REPLAY_RUN(Kind.ALTERED),
    REPLAY_TASK(Kind.ALTERED),
    REPLAY_ROLE(Kind.ALTERED),
    REPLAY_ACTOR(Kind.ALTERED),
    REPLAY_DECISION(Kind.ALTERED),
    REPLAY_ENDED(Kind.ALTERED),
    REPLAY_OPEN(Kind.ALTERED);

    /** What it says about the file. */
    public enum Kind {
        /** It can be read, and what it says does not hold. */
        ALTERED,
        /** It cannot be judged. */
        UNREADABLE
    }

    private final Kind kind;

    Fault(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** As documents, bundles and the other implementation write it: {@code replay-flow}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FaultFound in(String what) {
        return new FaultFound(this, null, what);
    }

    FaultFound at(long index, String what) {
        return new FaultFound(this, index, what);
    }
}
