package org.brueckenschlag.engine;

import javax.sql.DataSource;
import org.brueckenschlag.Postgres;

class PuttingStoredFilesRightOnPostgresTests extends PuttingStoredFilesRight {

    @Override
    DataSource emptyDatabase() {
        return Postgres.empty().source();
    }

    @Override
    String dialect() {
        return "postgres";
    }
}
