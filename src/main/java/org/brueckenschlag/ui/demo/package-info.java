/** What an administrator of the demonstration sees: the clock that can be moved on. */
@NullMarked
package org.brueckenschlag.ui.demo;

import org.jspecify.annotations.NullMarked;
