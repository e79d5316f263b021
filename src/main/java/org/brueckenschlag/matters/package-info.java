/** The matter (Vorgang): number, Sozialraum, party groups, state and its read model. */
@ApplicationModule(
        displayName = "Matters",
        allowedDependencies = {"shared", "identity", "casefree", "forms", "catalogue", "reference"})
@NullMarked
package org.brueckenschlag.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
