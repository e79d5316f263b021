package org.brueckenschlag.identity;

import org.brueckenschlag.shared.AgencyId;

/** Event: an access token was made worthless before its time. */
public record AccessTokenRevoked(AccessToken token, AgencyId agency) {}
