package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.brueckenschlag.audit.export.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RestTest
class TakingEventsHomeOverHttpTests {

    @LocalServerPort
    int port;

    Client leitung;
    String number;
    String address;

    @BeforeEach
    void startAMatterThatTheOtherAgencyHasNoTwinOf() {
        var client = new Client(port);
        leitung = client.as("leitung");
        do {
            start(client);
        } while (client.as("leitung-b").get("/api/v1/matters/" + number).status() == 200);
        address = "/api/v1/audit/matters/" + number + "/events";
    }

    private void start(Client client) {
        number = client.as("fachkraft")
                .post(CarryingAMatterOverHttpTests.START, Map.of("socialSpace", "S01"))
                .json()
                .path("number")
                .asString();
    }

    @Test
    void asATable() {
        var answer = leitung.get(address + "?format=csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"" + number + "-[0-9-]+\\.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).startsWith("\uFEFFVorgang;").contains("\r\n" + number + ";1.");
    }

    @Test
    void asXesOfAPeriod() {
        var answer = leitung.get("/api/v1/audit/events?format=xes&from=2020-01-01&process=konfliktmediation");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/xml");
        assertThat(answer.body()).contains("value=\"" + number + "\"");
        assertThat(Schemas.xes(answer.body().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatBelongsToAnotherAgencyIsAbsent() {
        var answer = new Client(port).as("leitung-b").get(address + "?format=xes");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("matters.unknown");
    }

    @Test
    void whoeverOnlyWorksOnMattersTakesNothingHome() {
        var answer = new Client(port).as("fachkraft").get(address + "?format=xes");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("audit.may-not-export");
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        var answer = leitung.get("/api/v1/audit/events?format=docx&from=gestern");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.findings()).containsExactly("format", "from");
        assertThat(leitung.get(address).findings()).containsExactly("format");
        assertThat(leitung.get("/api/v1/audit/events?format=csv&from=2026-02-01&to=2026-01-01")
                        .problem())
                .isEqualTo("audit.period-backwards");
    }
}
