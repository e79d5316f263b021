@NullMarked
package org.brueckenschlag.demo;

import org.jspecify.annotations.NullMarked;
