package org.brueckenschlag.identity;

import org.brueckenschlag.shared.Refusal;

enum IdentityRefusal implements Refusal {
    NOT_SIGNED_IN("identity.not-signed-in", Kind.FORBIDDEN),
    SET_UP_CLOSED("identity.set-up-closed", Kind.NOT_FOUND),
    SET_UP_TOKEN("identity.set-up-token", Kind.FORBIDDEN),
    SET_UP_ANSWERS("identity.set-up-answers", Kind.INVALID);

    private final String key;
    private final Kind kind;

    IdentityRefusal(String key, Kind kind) {
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
