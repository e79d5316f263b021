/**
 * {@code ./brueckenschlag bench}: how fast the product is, beside Camunda with its own history and beside itself. Not a
 * test, and not in the delivered jar; figures and how to read them are in {@code docs/performance.md}.
 */
@NullMarked
package org.brueckenschlag.bench;

import org.jspecify.annotations.NullMarked;
