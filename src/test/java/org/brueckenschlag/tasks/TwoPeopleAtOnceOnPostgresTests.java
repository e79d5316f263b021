package org.brueckenschlag.tasks;

import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Postgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL; closes its context, of which nobody else has any use. */
@ModuleTest
@DirtiesContext
class TwoPeopleAtOnceOnPostgresTests extends TwoPeopleAtOnce {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        var postgres = Postgres.empty();
        properties.add("brueckenschlag.processes", () -> "konfliktmediation");
        properties.add("spring.datasource.url", postgres::url);
        properties.add("spring.datasource.username", () -> Postgres.USER);
        properties.add("spring.datasource.password", () -> "");
    }
}
