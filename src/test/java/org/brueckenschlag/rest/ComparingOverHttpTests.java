package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RestTest
class ComparingOverHttpTests {

    static final String DOOR = "/api/v1/audit/reconciliation";

    @LocalServerPort
    int port;

    @Test
    void anAdministratorIsToldInNumbersAndWords() {
        var answer = new Client(port).as("admin").get(DOOR);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().path("models").asLong()).isPositive();
        assertThat(answer.json().path("found").size()).isEqualTo((int)
                Math.min(1_000, answer.json().path("differences").asLong()));
        answer.json()
                .path("found")
                .forEach(each -> assertThat(each.path("words").asString()).isNotBlank());
    }

    @Test
    void nobodyElseIs() {
        for (var account : new String[] {"leitung", "fachkraft", "datenschutz"}) {
            var answer = new Client(port).as(account).get(DOOR);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("reconciliation.may-not-compare");
        }
    }
}
