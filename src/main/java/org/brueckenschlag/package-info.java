/** Brückenschlag: a case-free workflow system for community conflict mediation. */
@NullMarked
package org.brueckenschlag;

import org.jspecify.annotations.NullMarked;
