/** What is taken away: redacted texts, and what retention has removed. */
@NullMarked
package org.brueckenschlag.ui.erasure;

import org.jspecify.annotations.NullMarked;
