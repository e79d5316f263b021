/** Tests of what is under {@code processes/}: real engine, real forms, no Spring. */
@NullMarked
package org.brueckenschlag.processes;

import org.jspecify.annotations.NullMarked;
