/** The workshop: processes are redesigned, compared and released. */
@NullMarked
package org.brueckenschlag.ui.workshop;

import org.jspecify.annotations.NullMarked;
