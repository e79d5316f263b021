package org.brueckenschlag.identity;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAgencies implements Agencies {

    private final JdbcClient jdbc;

    JdbcAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Agency get(AgencyId id) {
        return all().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such agency: " + id));
    }

    @Override
    public List<Agency> all() {
        return jdbc.sql("SELECT id, name FROM agency ORDER BY name")
                .query((row, number) -> new Agency(new AgencyId(row.getString("id")), row.getString("name")))
                .list();
    }

    void create(Agency agency) {
        jdbc.sql("INSERT INTO agency (id, name) VALUES (:id, :name)")
                .param("id", agency.id().value())
                .param("name", agency.name())
                .update();
    }
}
