package org.brueckenschlag.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code reference_value}: rows are added, never changed; the newest version of a code counts. */
@Component
class JdbcReferenceValues {

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    JdbcReferenceValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of everything that agency has in its lists beside what is shared. */
    List<ReferenceValue> of(AgencyId agency) {
        return jdbc.sql("""
                SELECT list_, code, version_, german, english, turkish, formerly, valid_from, valid_until, position_
                FROM reference_value
                WHERE agency = :agency AND version_ = (
                    SELECT MAX(newest.version_) FROM reference_value newest
                    WHERE newest.agency = reference_value.agency AND newest.list_ = reference_value.list_
                        AND newest.code = reference_value.code)
                ORDER BY list_, code LIMIT
                """ + MOST).param("agency", agency.value()).query(JdbcReferenceValues::value).list().stream()
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** Grows with every change, whichever node made it. */
    long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM reference_value")
                .query(Long.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else has written that version */
    void insert(AgencyId agency, ReferenceValue value) {
        var row = new HashMap<String, @Nullable Object>(Map.of(
                "agency", agency.value(),
                "list", value.list().key(),
                "code", value.code(),
                "version", value.version(),
                "german", value.words().german(),
                "english", value.words().english(),
                "turkish", value.words().turkish(),
                "formerly", value.formerly(),
                "position", value.position()));
        row.put("from", value.from());
        row.put("until", value.until());
        jdbc.sql("""
                INSERT INTO reference_value (agency, list_, code, version_, german, english, turkish, formerly,
                                             valid_from, valid_until, position_)
                VALUES (:agency, :list, :code, :version, :german, :english, :turkish, :formerly, :from, :until, :position)
                """).params(row).update();
    }

    /** Empty for a list that an older program has written and this one does not know. */
    private static java.util.Optional<ReferenceValue> value(ResultSet row, int number) throws SQLException {
        var words = new Wording(row.getString("german"), row.getString("english"), row.getString("turkish"));
        var code = row.getString("code");
        var formerly = row.getString("formerly");
        var from = row.getObject("valid_from", LocalDate.class);
        var until = row.getObject("valid_until", LocalDate.class);
        var position = row.getInt("position_");
        var version = row.getInt("version_");
        return ReferenceList.ofKey(row.getString("list_"))
                .map(list -> new ReferenceValue(list, code, words, formerly, from, until, position, false, version));
    }
}
