package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.shared.AgencyId;

/** By which formulas an agency's figures are made. */
@FunctionalInterface
interface AgencyIndicators {

    IndicatorCatalogue of(AgencyId agency);
}
