/**
 * What the figures of the Wirkungsdialog are made from, and how: facts, written in the engine's transaction, and
 * indicators, which are data. Nothing here is about a person, not even about one who works in the agency.
 */
@ApplicationModule(
        displayName = "Wirkungsdialog",
        allowedDependencies = {
            "shared",
            "identity",
            "casefree",
            "forms",
            "catalogue",
            "matters",
            "tasks",
            "reference",
            "survey"
        })
@NullMarked
package org.brueckenschlag.wirkungsdialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
