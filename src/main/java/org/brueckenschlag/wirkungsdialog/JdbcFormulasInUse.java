package org.brueckenschlag.wirkungsdialog;

import java.util.Optional;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code figure_formulas}. */
@Component
class JdbcFormulasInUse {

    private final JdbcClient jdbc;
    private final MatterTransactions transactions;

    JdbcFormulasInUse(JdbcClient jdbc, MatterTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Optional<String> of(AgencyId agency) {
        return jdbc.sql("SELECT formulas FROM figure_formulas WHERE agency = :agency")
                .param("agency", agency.value())
                .query(String.class)
                .optional();
    }

    void put(AgencyId agency, String formulas) {
        transactions.run(() -> {
            var known = jdbc.sql("UPDATE figure_formulas SET formulas = :formulas WHERE agency = :agency")
                    .param("agency", agency.value())
                    .param("formulas", formulas)
                    .update();
            if (known == 0) {
                jdbc.sql("INSERT INTO figure_formulas (agency, formulas) VALUES (:agency, :formulas)")
                        .param("agency", agency.value())
                        .param("formulas", formulas)
                        .update();
            }
        });
    }
}
