/** Signing in and the account panel. */
@NullMarked
package org.brueckenschlag.ui.identity;

import org.jspecify.annotations.NullMarked;
