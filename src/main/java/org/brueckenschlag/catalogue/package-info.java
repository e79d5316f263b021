/** Process packages: what is deployed, in which version, with which forms and words. */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "identity", "casefree", "forms", "reference"})
@NullMarked
package org.brueckenschlag.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
