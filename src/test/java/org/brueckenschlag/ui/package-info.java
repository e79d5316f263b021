@org.jspecify.annotations.NullMarked
package org.brueckenschlag.ui;
