package org.brueckenschlag.tasks;

import org.brueckenschlag.shared.Refusal;

enum TaskRefusal implements Refusal {
    UNKNOWN("tasks.unknown", Kind.NOT_FOUND),
    ALREADY_DONE("tasks.already-done", Kind.CONFLICT),
    NO_LONGER_NEEDED("tasks.no-longer-needed", Kind.CONFLICT),
    TAKEN("tasks.taken", Kind.CONFLICT),
    MAY_NOT_DO("tasks.may-not-do", Kind.FORBIDDEN),
    ANSWERS_REFUSED("tasks.answers-refused", Kind.INVALID),
    DRAFT_TOO_LARGE("tasks.draft-too-large", Kind.INVALID),
    CURSOR("tasks.cursor", Kind.INVALID);

    private final String key;
    private final Kind kind;

    TaskRefusal(String key, Kind kind) {
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
