package org.brueckenschlag.identity;

import org.brueckenschlag.shared.AgencyId;

/** @param name as people write it, e.g. {@code Nordwinkel} */
public record Agency(AgencyId id, String name) {}
