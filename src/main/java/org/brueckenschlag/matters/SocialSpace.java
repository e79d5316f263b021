package org.brueckenschlag.matters;

import org.brueckenschlag.shared.AgencyId;

/**
 * A Sozialraum: the smallest place the product knows.
 *
 * @param code {@code S01} …
 */
public record SocialSpace(AgencyId agency, String code, String name) {}
