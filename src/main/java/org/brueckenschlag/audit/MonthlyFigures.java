package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.shared.AgencyId;

/**
 * Something that happened to text, counted by month for Datenschutz. Whoever writes such things down offers a bean of
 * this kind; its sentence is {@code protection.figure.<key>}.
 */
interface MonthlyFigures {

    List<Figure> of(AgencyId agency);
}
