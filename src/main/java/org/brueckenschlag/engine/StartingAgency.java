package org.brueckenschlag.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.brueckenschlag.shared.AgencyId;

/** The agency that instances started in this block belong to, where the caller names it rather than the actor. */
final class StartingAgency {

    private static final ScopedValue<AgencyId> AGENCY = ScopedValue.newInstance();

    private StartingAgency() {}

    static <T> T during(AgencyId agency, Supplier<T> work) {
        return ScopedValue.where(AGENCY, agency).call(work::get);
    }

    static Optional<AgencyId> find() {
        return AGENCY.isBound() ? Optional.of(AGENCY.get()) : Optional.empty();
    }
}
