package org.brueckenschlag.identity;

import org.brueckenschlag.shared.AgencyId;

/** Event: an account has a new access token. */
public record AccessTokenCreated(AccessToken token, AgencyId agency) {}
