/** Value types that all modules speak: ids, refusals, findings, texts. No Spring beans, no SQL. */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.brueckenschlag.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
