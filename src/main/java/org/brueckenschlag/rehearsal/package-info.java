/** Plays the invented courses on a redesign before it is released; in an engine of its own that keeps nothing. */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"shared", "identity", "casefree", "forms", "catalogue", "matters"})
@NullMarked
package org.brueckenschlag.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
