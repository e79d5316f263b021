/** Flow twins of the web components in {@code frontend/bpmn}. */
@NullMarked
package org.brueckenschlag.ui.bpmn;

import org.jspecify.annotations.NullMarked;
