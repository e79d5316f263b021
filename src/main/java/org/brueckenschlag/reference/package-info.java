/**
 * The lists that forms offer their values from: shared ones that come with the product, and what an agency adds, words
 * anew or retires for itself. A value is never deleted: from a date on it is offered no more.
 */
@ApplicationModule(
        displayName = "Reference data",
        allowedDependencies = {"shared", "identity", "casefree"})
@NullMarked
package org.brueckenschlag.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
