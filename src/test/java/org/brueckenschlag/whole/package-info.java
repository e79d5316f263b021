/** The whole program as a process of its own: journeys through a real browser, and what happens when it is killed. */
@NullMarked
package org.brueckenschlag.whole;

import org.jspecify.annotations.NullMarked;
