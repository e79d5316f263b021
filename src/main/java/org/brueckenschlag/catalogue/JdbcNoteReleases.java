package org.brueckenschlag.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Not kept in memory: another node may have decided. */
@Component
class JdbcNoteReleases {

    private final JdbcClient jdbc;

    JdbcNoteReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Place> of(AgencyId agency) {
        return new HashSet<>(jdbc.sql("SELECT process, form, field FROM catalogue_note_release WHERE agency = :agency")
                .param("agency", agency.value())
                .query((row, number) ->
                        new Place(row.getString("process"), row.getString("form"), row.getString("field")))
                .list());
    }

    void add(AgencyId agency, Place place) {
        jdbc.sql("""
                        INSERT INTO catalogue_note_release (agency, process, form, field)
                        VALUES (:agency, :process, :form, :field)
                        """)
                .param("agency", agency.value())
                .param("process", place.process())
                .param("form", place.form())
                .param("field", place.field())
                .update();
    }

    void remove(AgencyId agency, Place place) {
        jdbc.sql("""
                        DELETE FROM catalogue_note_release
                        WHERE agency = :agency AND process = :process AND form = :form AND field = :field
                        """)
                .param("agency", agency.value())
                .param("process", place.process())
                .param("form", place.form())
                .param("field", place.field())
                .update();
    }

    record Place(String process, String form, String field) {}
}
