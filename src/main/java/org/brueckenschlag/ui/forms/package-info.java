/** Forms as native Vaadin fields; what is right and what is shown is decided in {@code forms}. */
@NullMarked
package org.brueckenschlag.ui.forms;

import org.jspecify.annotations.NullMarked;
