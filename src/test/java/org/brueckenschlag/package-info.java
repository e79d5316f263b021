/** Tests of the form of the code and of the whole product; the tests of a module lie in its own package. */
@NullMarked
package org.brueckenschlag;

import org.jspecify.annotations.NullMarked;
