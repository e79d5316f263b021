/** What a model may be made of: one small class for each rule. Nothing outside asks one of them alone. */
@NullMarked
package org.brueckenschlag.catalogue.rules;

import org.jspecify.annotations.NullMarked;
