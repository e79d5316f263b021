/** Ctrl+K: tasks and matters by number, title or Sozialraum; and the help. */
@NullMarked
package org.brueckenschlag.ui.search;

import org.jspecify.annotations.NullMarked;
