/** Task work: list, claim, draft, complete; the port to the engine. */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"shared", "identity", "casefree", "forms", "catalogue", "matters", "reference"})
@NullMarked
package org.brueckenschlag.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
