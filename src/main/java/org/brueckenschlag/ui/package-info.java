/** The only room that knows Vaadin; sub-packages mirror the modules. */
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {
            "shared",
            "identity",
            "casefree",
            "forms",
            "catalogue",
            "reference",
            "matters",
            "rehearsal",
            "tasks",
            "survey",
            "wirkungsdialog",
            "audit",
            "demo"
        })
@NullMarked
package org.brueckenschlag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
