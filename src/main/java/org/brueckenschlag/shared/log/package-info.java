/** How faults get into the log: {@code log-words.xml} names these for every logger, ours and foreign. */
@NullMarked
package org.brueckenschlag.shared.log;

import org.jspecify.annotations.NullMarked;
