/** Where a matter stands in its model: one answer for its page and for the small picture beside a task. */
@NullMarked
package org.brueckenschlag.ui.progress;

import org.jspecify.annotations.NullMarked;
