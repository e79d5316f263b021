package org.brueckenschlag.wirkungsdialog;

import java.util.OptionalInt;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.FrozenReports;
import org.springframework.stereotype.Component;

/** A report is the dossier of its year. */
@Component
class FrozenReportsOfAgency implements FrozenReports {

    private final JdbcDossiers dossiers;

    FrozenReportsOfAgency(JdbcDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public OptionalInt newest(AgencyId agency, int year) {
        return dossiers.of(agency, year).stream()
                .mapToInt(FrozenDossier::version)
                .findFirst();
    }
}
