package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.Refusals;
import org.brueckenschlag.audit.DataProtection;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RestTest
class AskingWhatCanBeStoredTests {

    private static final String DOOR = "/api/v1/data-protection/fields";

    private static final String FIGURES = "/api/v1/data-protection/figures";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DataProtection protection;

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
    void howManyTextsWereRefusedIsTheSameAsOnThePage() {
        var before = refused(figures());
        var admin = accounts.find("admin").orElseThrow().actor();
        var name = "a0176-30092214";

        Refusals.refused(
                "identity.account-answers",
                () -> currentActor.as(admin, () -> administration.create(name, Set.of(Role.MEDIATION))));

        var after = figures();
        assertThat(refused(after)).isEqualTo(before + 1);
        var datenschutz = accounts.find("datenschutz").orElseThrow().actor();
        var page = currentActor.as(datenschutz, protection::figures);
        assertThat(after.path("openRedactions").asLong()).isEqualTo(page.openRedactions());
        assertThat(after.path("byMonth").size()).isEqualTo(page.byMonth().size());
        assertThat(new Client(port).as("fachkraft").get(FIGURES).status()).isEqualTo(403);
    }

    private JsonNode figures() {
        return new Client(port).as("datenschutz").get(FIGURES).json();
    }

    private static long refused(JsonNode figures) {
        return figures.path("byMonth")
                .valueStream()
                .filter(figure -> figure.path("what").asString().equals("text-refused"))
                .mapToLong(figure -> figure.path("count").asLong())
                .sum();
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
