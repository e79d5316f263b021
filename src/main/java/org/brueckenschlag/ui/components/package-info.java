/** Parts that all views share: icons, badges, headers, notes, empty states, words and dates. */
@NullMarked
package org.brueckenschlag.ui.components;

import org.jspecify.annotations.NullMarked;
