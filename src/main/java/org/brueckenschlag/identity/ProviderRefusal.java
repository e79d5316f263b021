package org.brueckenschlag.identity;

import org.springframework.security.core.AuthenticationException;

/** The provider knows this person, and still there is no account for them here. */
final class ProviderRefusal extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ProviderRefusal(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Why. */
    enum Reason {
        /** The token does not say whom it is about. */
        NO_SUBJECT("no_subject"),

        /** Somebody has locked the account here. */
        LOCKED("locked"),

        /** No agency is named, or none that there is here. */
        NO_AGENCY("no_agency"),

        /** None of the roles that the provider names is one of ours. */
        NO_ROLE("no_role");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** As an error code of OAuth 2.0 (RFC 6749 4.1.2.1). */
        String code() {
            return code;
        }
    }
}
