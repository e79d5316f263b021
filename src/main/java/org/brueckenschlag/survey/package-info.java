/**
 * Anonymous short surveys: asked by codes on paper, answered without an account, kept as counts. Nothing here is about
 * a person, and nothing says who answered, when, or what belonged together.
 */
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {"shared", "identity", "casefree", "matters"})
@NullMarked
package org.brueckenschlag.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
