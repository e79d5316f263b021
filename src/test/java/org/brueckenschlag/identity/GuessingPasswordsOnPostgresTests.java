package org.brueckenschlag.identity;

import javax.sql.DataSource;
import org.brueckenschlag.Postgres;

class GuessingPasswordsOnPostgresTests extends GuessingPasswordsTests {

    @Override
    DataSource database() {
        return Postgres.empty().source();
    }
}
