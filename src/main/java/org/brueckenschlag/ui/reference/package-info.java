/** The lists of values, and what becomes of them. */
@NullMarked
package org.brueckenschlag.ui.reference;

import org.jspecify.annotations.NullMarked;
