/** "Etwas ist passiert": what may be reported to a running matter, on its page and beside a task. */
@NullMarked
package org.brueckenschlag.ui.reporting;

import org.jspecify.annotations.NullMarked;
