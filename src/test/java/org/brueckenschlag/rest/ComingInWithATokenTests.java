package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import org.brueckenschlag.identity.AccessToken.Purpose;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.NewAccessToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs that show an access token instead of a password. */
@RestTest
class ComingInWithATokenTests {

    @LocalServerPort
    int port;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    Client nobody;

    @BeforeEach
    void connect() {
        nobody = new Client(port);
    }

    @AfterEach
    void revokeAll() {
        for (var name : List.of("fachkraft", "leitung")) {
            as(name, () -> tokens.own().forEach(token -> tokens.revoke(token.id())));
        }
    }

    @Test
    void aTokenIsItsAccount() {
        var token = created("fachkraft");

        var answer = with(token.secret()).get("/api/v1/tasks?assignee=me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(with(token.secret())
                        .post("/api/v1/demo/clock", java.util.Map.of("advance", "P1D"))
                        .status())
                .as("what its account may not do, it may not do either")
                .isNotEqualTo(200);
    }

    @Test
    void onlyItsHashIsKept() {
        var secret = created("fachkraft").secret();

        assertThat(secret).matches("bs_[A-Za-z0-9_-]{43}");
        assertThat(jdbc.sql("SELECT * FROM access_token").query().listOfRows().toString())
                .doesNotContain(secret.substring(3));
        assertThat(jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE '%access_token_created%'")
                        .query(String.class)
                        .list()
                        .toString())
                .contains("modeler")
                .doesNotContain(secret.substring(3));
    }

    @Test
    void aRevokedTokenIsWorthlessAtOnce() {
        var token = created("fachkraft");
        as("fachkraft", () -> tokens.revoke(token.token().id()));

        refusedAt(with(token.secret()).get("/api/v1/tasks"));
    }

    @Test
    void aTokenIsWorthlessWhenItsTimeIsOver() {
        var token = created("fachkraft");
        jdbc.sql("UPDATE access_token SET valid_until = created_at WHERE id = :id")
                .param("id", token.token().id())
                .update();

        refusedAt(with(token.secret()).get("/api/v1/tasks"));
    }

    @Test
    void whatIsNoTokenIsRefusedAlike() {
        var wrong = with("bs_" + "A".repeat(43)).get("/api/v1/tasks");
        refusedAt(wrong);

        for (var other : List.of("x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "a b", "")) {
            var answer = with(other).get("/api/v1/tasks");
            assertThat(answer.status()).as(other).isEqualTo(401);
            assertThat(answer.body()).as(other).isEqualTo(wrong.body());
        }
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        var token = created("fachkraft");

        refused(
                "identity.token-unknown",
                () -> as("leitung", () -> tokens.revoke(token.token().id())));
        refused("identity.token-unknown", () -> as("leitung", () -> tokens.revoke("not-there")));
        assertThat(with(token.secret()).get("/api/v1/tasks").status()).isEqualTo(200);
    }

    @Test
    void tenTokensAreEnoughAndAYearIsLongEnough() {
        refused("identity.token-days", () -> as("leitung", () -> tokens.create(Purpose.EVALUATION, 0)));
        refused("identity.token-days", () -> as("leitung", () -> tokens.create(Purpose.EVALUATION, 367)));
        for (var i = 0; i < AccessTokens.MOST; i++) {
            created("leitung");
        }

        refused("identity.token-many", () -> as("leitung", () -> tokens.create(Purpose.EVALUATION, 1)));
    }

    private static void refusedAt(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("identity.token-refused");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ").contains("invalid_token");
    }

    private NewAccessToken created(String account) {
        return currentActor.as(actor(account), () -> tokens.create(Purpose.MODELER, 30));
    }

    private void as(String account, Runnable work) {
        currentActor.as(actor(account), () -> {
            work.run();
            return true;
        });
    }

    private Actor actor(String account) {
        return accounts.find(account).orElseThrow().actor();
    }

    private Client with(String token) {
        return nobody.with("Authorization", "Bearer " + token);
    }
}
