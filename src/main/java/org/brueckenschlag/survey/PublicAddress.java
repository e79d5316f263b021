package org.brueckenschlag.survey;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people outside find this installation. Taken from its settings: what a request says of it would end up on
 * paper, and anybody can send a request.
 */
@Component
class PublicAddress {

    private final String address;

    PublicAddress(@Value("${brueckenschlag.public-address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (!this.address.isEmpty() && !isAnAddress(this.address)) {
            throw new IllegalStateException("BRUECKENSCHLAG_PUBLIC_ADDRESS is like https://example.org, without a path;"
                    + " it is " + this.address);
        }
    }

    private static boolean isAnAddress(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (java.net.URISyntaxException unreadable) {
            return false;
        }
    }

    /** Where somebody types a code. */
    Optional<String> ofSurveys() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address + "/umfrage");
    }
}
