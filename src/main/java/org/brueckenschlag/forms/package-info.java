/** Form schemas as sealed types and their validation: one model for views, REST and deployment checks. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"shared", "casefree"})
@NullMarked
package org.brueckenschlag.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
