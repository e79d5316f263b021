/** The list of matters and the page of one matter: picture, course in words, history, what may be reported. */
@NullMarked
package org.brueckenschlag.ui.matters;

import org.jspecify.annotations.NullMarked;
