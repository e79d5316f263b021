package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RestTest
class KeepingOverHttpTests {

    static final String DOOR = "/api/v1/retention";

    @LocalServerPort
    int port;

    @Test
    void theLeitungReadsAndChangesPeriods() {
        var leitung = new Client(port).as("leitung-b");
        var before = leitung.get(DOOR).json().path("periods");
        assertThat(before.toString())
                .contains("{\"what\":\"vorgang\",\"kept\":\"P5Y\",\"least\":\"P5Y\",\"most\":\"P10Y\"}");

        var changed = leitung.put(DOOR + "/kurznotiz", Map.of("kept", "P14D"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(leitung.get(DOOR).json().path("periods").toString()).contains("\"kept\":\"P14D\"");
        assertThat(new Client(port).as("leitung").get(DOOR).body()).doesNotContain("P14D");

        leitung.put(DOOR + "/kurznotiz", Map.of("kept", "P30D"));
        assertThat(leitung.get(DOOR).json().path("periods")).isEqualTo(before);
    }

    @Test
    void whatIsNotAllowedIsSaid() {
        var leitung = new Client(port).as("leitung-b");

        assertThat(leitung.put(DOOR + "/vorgang", Map.of("kept", "P1Y")).problem())
                .isEqualTo("retention.years");
        assertThat(leitung.put(DOOR + "/entwurf", Map.of("kept", "P1D")).problem())
                .isEqualTo("retention.fixed");
        assertThat(leitung.put(DOOR + "/vorgang", Map.of("kept", "lang"))
                        .json()
                        .path("findings")
                        .size())
                .isEqualTo(1);
        assertThat(leitung.put(DOOR + "/gehalt", Map.of("kept", "P1Y")).status())
                .isEqualTo(404);
    }

    @Test
    void aDryRunIsCountedAndListed() {
        var leitung = new Client(port).as("leitung-b");

        var run = leitung.post(DOOR + "/dry-run");

        assertThat(run.status()).isEqualTo(200);
        assertThat(run.json().path("dry").asBoolean()).isTrue();
        assertThat(leitung.get(DOOR).json().path("runs").get(0)).isEqualTo(run.json());
    }

    @Test
    void othersAreRefused() {
        var datenschutz = new Client(port).as("datenschutz");

        assertThat(datenschutz.get(DOOR).status()).isEqualTo(200);
        assertThat(datenschutz.put(DOOR + "/vorgang", Map.of("kept", "P6Y")).problem())
                .isEqualTo("retention.may-not-change");
        assertThat(datenschutz.post(DOOR + "/dry-run").problem()).isEqualTo("retention.may-not-look");
        assertThat(new Client(port).as("fachkraft").get(DOOR).problem()).isEqualTo("retention.may-not-look");
    }
}
