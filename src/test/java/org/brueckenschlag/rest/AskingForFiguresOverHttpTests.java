package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RestTest
class AskingForFiguresOverHttpTests {

    static final String DOOR = "/api/v1/indicators";

    @LocalServerPort
    int port;

    @Test
    void leitungAndKoordinationAreAnswered() {
        for (var account : new String[] {"leitung", "koordination"}) {
            var answer = new Client(port).as(account).get(DOOR + "?year=2025&agency=nordwinkel");

            assertThat(answer.status()).as(account).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.json().path("items").size()).isEqualTo(61);
            assertThat(answer.json().path("next").isNull()).isTrue();
        }
    }

    @Test
    void eachFigureHasValuePartsUnitAndFormulaVersion() {
        var talks =
                figure(new Client(port).as("leitung").get(DOOR + "?year=2012").json(), "KM-05");
        var enquiries =
                figure(new Client(port).as("leitung").get(DOOR + "?year=2012").json(), "KM-01");

        assertThat(talks.propertyNames())
                .contains("value", "numerator", "denominator", "unit", "formulaVersion", "state", "interpretable");
        assertThat(talks.path("unit").asString()).isEqualTo("percent");
        assertThat(talks.path("formulaVersion").asInt()).isEqualTo(1);
        assertThat(talks.path("state").asString()).isEqualTo("empty");
        assertThat(talks.path("value").isNull()).isTrue();
        assertThat(talks.path("name").asString()).isEqualTo("Kommt ins Gespräch");
        assertThat(enquiries.path("value").asInt()).isZero();
        assertThat(enquiries.path("year").asInt()).isEqualTo(2012);
    }

    /** The Prüfung may, while an access is open; here none is. */
    @Test
    void othersAreRefused() {
        for (var account : new String[] {"fachkraft", "mediation", "datenschutz", "admin", "pruefung"}) {
            var answer = new Client(port).as(account).get(DOOR);

            assertThat(answer.status()).as(account).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("indicators.may-not-read");
        }
        assertThat(new Client(port).get(DOOR).status()).isEqualTo(401);
    }

    @Test
    void anAgencyOfOthersIsAnsweredLikeOneThatDoesNotExist() {
        var foreign = new Client(port).as("leitung").get(DOOR + "?agency=suedtor");
        var absent = new Client(port).as("leitung").get(DOOR + "?agency=nirgendwo");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(absent.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(absent.problem()).isEqualTo("indicators.unknown-agency");
    }

    @Test
    void aYearThatIsNoneIsRefusedInASentence() {
        for (var year : new String[] {"25", "zwanzig", "20255", "1999", "9999"}) {
            assertThat(new Client(port)
                            .as("leitung")
                            .get(DOOR + "?year=" + year)
                            .status())
                    .as(year)
                    .isEqualTo(400);
        }
        assertThat(new Client(port).as("leitung").get(DOOR + "?jahr=2025").status())
                .as("a parameter that nobody knows")
                .isEqualTo(400);
    }

    private static JsonNode figure(JsonNode answer, String id) {
        for (var item : answer.path("items")) {
            if (item.path("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no " + id);
    }
}
