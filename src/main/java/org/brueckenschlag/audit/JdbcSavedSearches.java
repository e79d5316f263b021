package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.brueckenschlag.audit.AuditedMatters.SavedSearch;
import org.brueckenschlag.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_search}. */
@Component
class JdbcSavedSearches {

    private final JdbcClient jdbc;

    JdbcSavedSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedSearch> of(Actor actor) {
        return jdbc.sql("SELECT id, name, query_ FROM audit_search WHERE actor = :actor ORDER BY name, id")
                .param("actor", actor.id().value())
                .query((row, number) ->
                        new SavedSearch(row.getString("id"), row.getString("name"), row.getString("query_")))
                .list();
    }

    void insert(Actor actor, String name, String query, Instant at) {
        jdbc.sql("""
                INSERT INTO audit_search (id, actor, agency, name, query_, saved_at)
                VALUES (:id, :actor, :agency, :name, :query, :at)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("actor", actor.id().value())
                .param("agency", actor.agency().value())
                .param("name", name)
                .param("query", query)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(Actor actor, String id) {
        jdbc.sql("DELETE FROM audit_search WHERE actor = :actor AND id = :id")
                .param("actor", actor.id().value())
                .param("id", id)
                .update();
    }
}
