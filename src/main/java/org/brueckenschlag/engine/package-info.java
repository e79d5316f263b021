/** The only room that knows Camunda: adapters of the ports, translation of events, hardening. */
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"shared", "identity", "casefree", "forms", "catalogue", "matters", "tasks", "rehearsal"})
@NullMarked
package org.brueckenschlag.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
