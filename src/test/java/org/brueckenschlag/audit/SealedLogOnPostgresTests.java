package org.brueckenschlag.audit;

import javax.sql.DataSource;
import org.brueckenschlag.Postgres;

class SealedLogOnPostgresTests extends SealedLog {

    @Override
    DataSource emptyDatabase() {
        return Postgres.empty().source();
    }

    @Override
    String noCheck() {
        return " NOT VALID";
    }
}
