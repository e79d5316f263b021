/** Who acts, in which role, for which agency; sign-in and accounts. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "casefree"})
@NullMarked
package org.brueckenschlag.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
