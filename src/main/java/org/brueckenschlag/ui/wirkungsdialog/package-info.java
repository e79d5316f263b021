/** The figures of the Wirkungsdialog, and what is behind each. */
@NullMarked
package org.brueckenschlag.ui.wirkungsdialog;

import org.jspecify.annotations.NullMarked;
