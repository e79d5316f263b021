package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code social_space}; kept in memory, since every list shows the names. */
@Component
class JdbcSocialSpaces implements SocialSpaces {

    private final JdbcClient jdbc;
    private final Map<AgencyId, List<SocialSpace>> byAgency = new ConcurrentHashMap<>();

    JdbcSocialSpaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SocialSpace> of(AgencyId agency) {
        return byAgency.computeIfAbsent(agency, this::read);
    }

    @Override
    public String name(AgencyId agency, String code) {
        return of(agency).stream()
                .filter(space -> space.code().equals(code))
                .map(SocialSpace::name)
                .findFirst()
                .orElse(code);
    }

    void add(SocialSpace space) {
        jdbc.sql("INSERT INTO social_space (agency, code, name) VALUES (:agency, :code, :name)")
                .param("agency", space.agency().value())
                .param("code", space.code())
                .param("name", space.name())
                .update();
        byAgency.remove(space.agency());
    }

    private List<SocialSpace> read(AgencyId agency) {
        return jdbc.sql("SELECT code, name FROM social_space WHERE agency = :agency ORDER BY code")
                .param("agency", agency.value())
                .query((row, number) -> new SocialSpace(agency, row.getString("code"), row.getString("name")))
                .list();
    }
}
