package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;

/** Which counts of the actor's agency are too small for whom: its decision table D6. */
public interface SmallNumbers {

    SmallCells cells(Audience audience);
}
