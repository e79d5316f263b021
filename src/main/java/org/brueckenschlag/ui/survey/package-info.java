/** Opening anonymous surveys, printing their sheets, and what came of them. */
@NullMarked
package org.brueckenschlag.ui.survey;

import org.jspecify.annotations.NullMarked;
