/** The trail: one hash-chained row per transaction and matter, written in the engine's transaction. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "shared",
            "identity",
            "casefree",
            "forms",
            "catalogue",
            "matters",
            "reference",
            "tasks",
            "survey",
            "wirkungsdialog"
        })
@NullMarked
package org.brueckenschlag.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
