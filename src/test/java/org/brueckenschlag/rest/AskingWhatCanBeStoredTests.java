package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RestTest
class AskingWhatCanBeStoredTests {

    private static final String DOOR = "/api/v1/data-protection/fields";

    @LocalServerPort
    int port;

    @Test
    void datenschutzReadsEveryAnswerPageByPage() {
        var client = new Client(port).as("datenschutz");
        var read = new ArrayList<JsonNode>();
        var page = client.get(DOOR + "?limit=200").json();
        page.path("items").forEach(read::add);
        while (!page.path("next").isNull()) {
            page = client.get(DOOR + "?limit=200&after=" + page.path("next").asString())
                    .json();
            assertThat(page.path("items").size()).isPositive();
            page.path("items").forEach(read::add);
        }

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(read)
                .filteredOn(field -> field.path("element").asString().equals("Task_AnfrageAufnehmen")
                        && field.path("key").asString().equals("ort_typ"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.path("kind").asString()).isEqualTo("one-of");
                    assertThat(field.path("role").asString()).isEqualTo("fachkraft");
                    assertThat(field.path("values").size()).isGreaterThan(1);
                    assertThat(field.path("purpose").asString()).isNotBlank();
                });
    }

    @Test
    void itSpeaksTheLanguageThatIsAskedFor() {
        var english =
                new Client(port).as("leitung").with("Accept-Language", "en").get(DOOR + "?limit=200");

        assertThat(english.body()).contains("years after the end of the year");
    }

    @Test
    void othersAreRefusedAndSoIsACursorOfNobody() {
        for (var account : List.of("fachkraft", "mediation", "admin")) {
            var answer = new Client(port).as(account).get(DOOR);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("audit.may-not-see-data-protection");
        }
        var strange = new Client(port).as("datenschutz").get(DOOR + "?after=gibt-es-nicht");
        assertThat(strange.status()).isEqualTo(400);
        assertThat(strange.problem()).isEqualTo("audit.cursor");
    }
}
