/** REST API under /api/v1: the same services and the same checks as the views. */
@ApplicationModule(
        displayName = "REST",
        allowedDependencies = {
            "shared",
            "identity",
            "casefree",
            "forms",
            "catalogue",
            "reference",
            "matters",
            "tasks",
            "survey",
            "wirkungsdialog",
            "audit",
            "demo"
        })
@NullMarked
package org.brueckenschlag.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
