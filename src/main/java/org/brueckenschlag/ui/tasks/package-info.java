/** The task list and the open task. */
@NullMarked
package org.brueckenschlag.ui.tasks;

import org.jspecify.annotations.NullMarked;
