/** What can be stored at all, for Datenschutz. */
@NullMarked
package org.brueckenschlag.ui.protection;

import org.jspecify.annotations.NullMarked;
