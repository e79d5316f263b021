package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Texts that were taken away: by people, and because their time was over. */
@Component
class RedactionFigures implements MonthlyFigures {

    private final JdbcRedactions redactions;

    RedactionFigures(JdbcRedactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public List<Figure> of(AgencyId agency) {
        return redactions.byMonth(agency);
    }
}
