package org.brueckenschlag.identity;

/**
 * A token at the one moment at which it can be read.
 *
 * @param secret what a program sends after {@code Authorization: Bearer}
 */
public record NewAccessToken(AccessToken token, String secret) {

    @Override
    public String toString() {
        return "NewAccessToken[" + token.id() + "]";
    }
}
