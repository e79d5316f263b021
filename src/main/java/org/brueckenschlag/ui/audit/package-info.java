/** The Prüfung's workplace: search, history with playback, read log; and the Leitung's side of it. */
@NullMarked
package org.brueckenschlag.ui.audit;

import org.jspecify.annotations.NullMarked;
