package org.brueckenschlag.tasks;

import java.util.OptionalInt;
import org.brueckenschlag.shared.AgencyId;

/** Which version of a year's report nobody changes any more. Port, implemented by {@code wirkungsdialog}. */
public interface FrozenReports {

    /** The newest; empty before the first. */
    OptionalInt newest(AgencyId agency, int year);
}
