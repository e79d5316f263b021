package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@RestTest
@ExtendWith(OutputCaptureExtension.class)
class CheckingATextOverHttpTests {

    static final String DOOR = "/api/v1/guard/check";

    @LocalServerPort
    int port;

    @Test
    void aTextAboutGroupsIsAllowedForEveryRole() {
        for (var account : new String[] {"fachkraft", "leitung", "datenschutz", "pruefung", "admin"}) {
            var answer = check(account, "Gruppe A und Gruppe B einigen sich auf Ruhezeiten.");

            assertThat(answer.status()).as(account).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.json().path("verdict").asString()).isEqualTo("allowed");
            assertThat(answer.json().path("findings").size()).isZero();
        }
    }

    @Test
    void aPhoneNumberIsBlockedAtItsPlaceWithWordsAndAProposal() {
        var text = "Bitte 0176\u200b/04069012 anrufen";

        var found = check("fachkraft", text).json();

        assertThat(found.path("verdict").asString()).isEqualTo("blocked");
        var finding = found.path("findings").get(0);
        assertThat(finding.path("kind").asString()).isEqualTo("phone");
        assertThat(finding.path("certainty").asString()).isEqualTo("certain");
        assertThat(text.substring(
                        finding.path("start").asInt(), finding.path("end").asInt()))
                .isEqualTo("0176\u200b/04069012");
        assertThat(finding.path("message").asString()).contains("Telefonnummer");
        assertThat(finding.path("proposal").asString()).isNotBlank();
    }

    @Test
    void aHintIsWarnedOfInTheLanguageAskedFor() {
        var answer = new Client(port)
                .as("fachkraft")
                .with("Accept-Language", "en")
                .post(DOOR, Map.of("text", "Herr K. hat die Nachtruhe gestört."));

        assertThat(answer.json().path("verdict").asString()).isEqualTo("warned");
        assertThat(answer.json().path("findings").get(0).path("message").asString())
                .contains("stand for a person");
    }

    @Test
    void theNamesOfTheAgencysSocialSpacesAreNoPersons() {
        assertThat(check("fachkraft", "Treffen mit Nordwinkel-Mitte steht fest.")
                        .json()
                        .path("verdict")
                        .asString())
                .isEqualTo("allowed");
    }

    @Test
    void whatIsTooLongOrMissingIsRefusedByItsField() {
        var tooLong = check("fachkraft", "a".repeat(4_001));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.problem()).isEqualTo("rest.parameters");
        assertThat(tooLong.findings()).containsExactly("text");
        assertThat(check("fachkraft", "a".repeat(4_000)).status()).isEqualTo(200);
        assertThat(new Client(port).as("fachkraft").post(DOOR, Map.of()).findings())
                .containsExactly("text");
        assertThat(check("fachkraft", "").json().path("verdict").asString()).isEqualTo("allowed");
    }

    @Test
    void nobodyComesInWithoutAnAccount() {
        assertThat(new Client(port).post(DOOR, Map.of("text", "a")).status()).isEqualTo(401);
    }

    @Test
    void noWordOfTheTextIsLogged(CapturedOutput output) {
        check("fachkraft", "Mehmet Wolkenkratzerfrosch, Telefon 0176 04069012");

        assertThat(output.getAll()).doesNotContain("Wolkenkratzerfrosch", "04069012");
    }

    private Client.Answer check(String account, String text) {
        return new Client(port).as(account).post(DOOR, Map.of("text", text));
    }
}
