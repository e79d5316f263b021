package org.brueckenschlag.shared;

/**
 * The agency (Integrationsagentur) that a row, an actor or a matter belongs to; the engine's tenant id.
 *
 * @param value lower-case ASCII, at most 40 characters, e.g. {@code nordwinkel}
 */
public record AgencyId(String value) {

    public AgencyId {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not an agency id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
