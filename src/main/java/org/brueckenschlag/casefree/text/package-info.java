/**
 * Finds persons in free text: {@link org.brueckenschlag.casefree.text.Normalised} undoes tricks of Unicode, one class
 * per kind of trace looks at the result. Which words mean what is data, below {@code casefree/}.
 */
@NullMarked
package org.brueckenschlag.casefree.text;

import org.jspecify.annotations.NullMarked;
