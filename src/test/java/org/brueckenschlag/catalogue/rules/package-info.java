@NullMarked
package org.brueckenschlag.catalogue.rules;

import org.jspecify.annotations.NullMarked;
