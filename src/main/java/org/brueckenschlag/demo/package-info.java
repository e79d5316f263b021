/** Demonstration data and the movable clock; exists in profile demo only. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"shared", "identity", "forms", "catalogue", "matters", "tasks", "survey", "rehearsal"})
@NullMarked
package org.brueckenschlag.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
