package org.brueckenschlag.identity;

import org.brueckenschlag.shared.Refusal;

enum IdentityRefusal implements Refusal {
    NOT_SIGNED_IN("identity.not-signed-in", Kind.FORBIDDEN),
    SET_UP_CLOSED("identity.set-up-closed", Kind.NOT_FOUND),
    SET_UP_TOKEN("identity.set-up-token", Kind.FORBIDDEN),
    SET_UP_ANSWERS("identity.set-up-answers", Kind.INVALID),
    AUDIT_ACCESS_NOT_ALLOWED("identity.audit-access-not-allowed", Kind.FORBIDDEN),
    AUDIT_ACCESS_UNKNOWN("identity.audit-access-unknown", Kind.NOT_FOUND),
    AUDIT_ACCESS_UNTIL("identity.audit-access-until", Kind.INVALID),
    MAY_NOT_ADMINISTER("identity.may-not-administer", Kind.FORBIDDEN),
    ACCOUNT_ANSWERS("identity.account-answers", Kind.INVALID),
    ACCOUNT_UNKNOWN("identity.account-unknown", Kind.NOT_FOUND),
    ACCOUNT_BY_PROVIDER("identity.account-by-provider", Kind.CONFLICT),
    ACCOUNT_LAST_ADMIN("identity.account-last-admin", Kind.CONFLICT),
    ACCOUNT_OWN("identity.account-own", Kind.CONFLICT),
    PASSWORD_ANSWERS("identity.password-answers", Kind.INVALID),
    TOKEN_DAYS("identity.token-days", Kind.INVALID),
    TOKEN_MANY("identity.token-many", Kind.CONFLICT),
    TOKEN_UNKNOWN("identity.token-unknown", Kind.NOT_FOUND);

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
