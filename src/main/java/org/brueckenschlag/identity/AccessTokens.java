package org.brueckenschlag.identity;

import java.util.List;

/** An account's own access tokens; nobody makes or sees those of somebody else. */
public interface AccessTokens {

    /** More than that nobody keeps an eye on. */
    int MOST = 10;

    /** In days. */
    int LONGEST = 366;

    /**
     * Makes a token.
     *
     * @param days 1 to {@value #LONGEST}
     * @throws org.brueckenschlag.shared.Refused {@code identity.token-days}, {@code identity.token-many}
     */
    NewAccessToken create(AccessToken.Purpose purpose, int days);

    /** Those that are still good, the newest first. */
    List<AccessToken> own();

    /**
     * Makes a token worthless, from the next request on.
     *
     * @throws org.brueckenschlag.shared.Refused {@code identity.token-unknown}: it is not there, or somebody else's
     */
    void revoke(String id);
}
