package org.brueckenschlag.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The agency (Integrationsagentur) that a row, an actor or a matter belongs to; the engine's tenant id.
 *
 * @param value lower-case ASCII, at most 40 characters, e.g. {@code nordwinkel}
 */
public record AgencyId(String value) {

    /** Each row that is read makes one. */
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public AgencyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an agency id");
        }
    }

    /** Empty where no agency can be called so. */
    public static Optional<AgencyId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AgencyId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
