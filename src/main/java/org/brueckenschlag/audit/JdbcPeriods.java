package org.brueckenschlag.audit;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code retention_period}: what an agency has instead of the usual. */
@Component
class JdbcPeriods {

    private final JdbcClient jdbc;

    JdbcPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RetentionPeriod> of(AgencyId agency) {
        Map<String, String> own = jdbc
                .sql("SELECT object_, kept FROM retention_period WHERE agency = :agency")
                .param("agency", agency.value())
                .query((row, number) -> Map.entry(row.getString("object_"), row.getString("kept")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Arrays.stream(Kept.values())
                .map(what -> new RetentionPeriod(what, read(what, own.get(what.key()))))
                .toList();
    }

    Period of(AgencyId agency, Kept what) {
        return of(agency).stream()
                .filter(period -> period.what() == what)
                .findFirst()
                .orElseThrow()
                .kept();
    }

    /** What somebody wrote past the program is no reason to delete earlier than the law allows. */
    private static Period read(Kept what, @Nullable String own) {
        try {
            return own != null && what.allows(Period.parse(own)) ? Period.parse(own) : what.usually();
        } catch (DateTimeException notAPeriod) {
            return what.usually();
        }
    }

    void keep(AgencyId agency, Kept what, Period kept) {
        if (write(
                        "UPDATE retention_period SET kept = :kept WHERE agency = :agency AND object_ = :what",
                        agency,
                        what,
                        kept)
                == 0) {
            write(
                    "INSERT INTO retention_period (agency, object_, kept) VALUES (:agency, :what, :kept)",
                    agency,
                    what,
                    kept);
        }
    }

    private int write(String sql, AgencyId agency, Kept what, Period kept) {
        return jdbc.sql(sql)
                .param("agency", agency.value())
                .param("what", what.key())
                .param("kept", kept.toString())
                .update();
    }
}
