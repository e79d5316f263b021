package org.brueckenschlag.audit;

import javax.sql.DataSource;
import org.brueckenschlag.Postgres;

class ProofsTellOneMomentOnPostgresTests extends ProofsTellOneMoment {

    @Override
    DataSource emptyDatabase() {
        return Postgres.empty().source();
    }
}
