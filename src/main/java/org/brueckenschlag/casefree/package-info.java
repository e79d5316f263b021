/**
 * The guard: which fields and components may exist so that no person's data comes into being, and what in a free text
 * gives a person away.
 */
@ApplicationModule(
        displayName = "Case-free guard",
        allowedDependencies = {"shared"})
@NullMarked
package org.brueckenschlag.casefree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
