package org.brueckenschlag.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brueckenschlag.audit.export.SampleCases.Maker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogsForProcessMiningTests {

    @TempDir
    Path folder;

    private final Maker xes = out -> EventLogWriters.xes(out, "nordwinkel");
    private final Maker json = out -> EventLogWriters.ocelJson(out, folder);
    private final Maker xml = out -> EventLogWriters.ocelXml(out, folder);

    @Test
    void fitTheirSchemasWhateverIsInThem() {
        for (var matters : new LoggedMatter[][] {
            {},
            {SampleCases.open("KM-2026-0002")},
            {SampleCases.closed("KM-2026-0001"), SampleCases.open("KM-2026-0002")}
        }) {
            assertThat(Schemas.xes(SampleCases.written(xes, matters))).isEmpty();
            assertThat(Schemas.ocelJson(SampleCases.written(json, matters))).isEmpty();
            assertThat(Schemas.ocelXml(SampleCases.written(xml, matters))).isEmpty();
        }
    }

    @Test
    void theSchemasFindWhatIsWrong() {
        var log = text(xes);
        assertThat(Schemas.xes(bytes(log.replace("<date key=\"time:timestamp\"", "<datum key=\"time:timestamp\""))))
                .isNotEmpty();
        assertThat(Schemas.xes(bytes(log.replace("key=\"org:role\"", "key=\"org:resource\""))))
                .as("one key twice")
                .isNotEmpty();
        assertThat(Schemas.ocelXml(bytes(text(xml).replace("object-id=\"aufgabe:KM-2026-0001/1\"", "object-id=\"x\""))))
                .as("a relation to nothing")
                .isNotEmpty();
        assertThat(Schemas.ocelJson(bytes(text(json).replace("\"qualifier\"", "\"label\""))))
                .isNotEmpty();
        assertThat(Schemas.ocelJson(bytes(text(json).replace("2026-01-12T08:00:00Z", "2026-01-12"))))
                .isNotEmpty();
    }

    @Test
    void xesNamesItsExtensionsGlobalsAndClassifiers() {
        assertThat(text(xes))
                .contains(
                        "xmlns=\"http://www.xes-standard.org/\"",
                        "xes.version=\"1849.2016\"",
                        "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"",
                        "<global scope=\"trace\">",
                        "<global scope=\"event\">",
                        "keys=\"concept:name lifecycle:transition\"")
                .contains("<string key=\"lifecycle:transition\" value=\"withdraw\"")
                .contains("<date key=\"time:timestamp\" value=\"2026-01-12T08:00:00Z\"")
                .contains("<string key=\"sprachen_bedarf\" value=\"de|tr\"")
                .contains("<boolean key=\"antwort.einig\" value=\"true\"")
                .contains("<float key=\"antwort.stunden\" value=\"1.5\"");
    }

    @Test
    void ocelRelatesEventsToMatterTaskDecisionGroupAndModel() {
        var log = JsonMapper.shared().readTree(SampleCases.written(json, SampleCases.closed("KM-2026-0001")));

        assertThat(relations(log, "KM-2026-0001/2.1"))
                .isEqualTo(
                        "[vorgang:KM-2026-0001 vorgang, aufgabe:KM-2026-0001/1 aufgabe, gruppe:KM-2026-0001/A betrifft]");
        assertThat(relations(log, "KM-2026-0001/2.2")).contains("entscheidung:KM-2026-0001/1 trifft");
        assertThat(relations(log, "KM-2026-0001/1.1")).contains("modell:konfliktmediation/3/abababababab nach");
        assertThat(relations(log, "vorgang:KM-2026-0001"))
                .contains("modell:konfliktmediation/3/abababababab laeuft_nach", "gruppe:KM-2026-0001/B beteiligt");
        assertThat(log.path("objectTypes").findValuesAsString("name"))
                .contains("Vorgang", "Parteigruppe", "Aufgabe", "Entscheidung", "Modellversion");
    }

    @Test
    void ocelDeclaresEveryAttributeThatOccurs() {
        var log = JsonMapper.shared().readTree(SampleCases.written(json, SampleCases.closed("KM-2026-0001")));

        for (var kind : new String[] {"event", "object"}) {
            log.path(kind + "s").forEach(item -> {
                var declared = log.path(kind + "Types")
                        .valueStream()
                        .filter(type -> type.path("name").equals(item.path("type")))
                        .flatMap(type -> type.path("attributes").valueStream())
                        .map(attribute -> attribute.path("name").asString())
                        .toList();
                item.path("attributes")
                        .forEach(attribute -> assertThat(declared)
                                .contains(attribute.path("name").asString()));
            });
        }
    }

    @Test
    void ocelHoldsAModelOnceAndTheEndAtItsTime() {
        var log = JsonMapper.shared()
                .readTree(SampleCases.written(
                        json, SampleCases.closed("KM-2026-0001"), SampleCases.open("KM-2026-0002")));

        assertThat(log.path("objects")
                        .valueStream()
                        .filter(object -> object.path("type").asString().equals("Modellversion")))
                .hasSize(1);
        assertThat(item(log, "vorgang:KM-2026-0001").path("attributes").toString())
                .contains("{\"name\":\"stand\",\"time\":\"1970-01-01T00:00:00Z\",\"value\":\"laeuft\"}")
                .contains("{\"name\":\"stand\",\"time\":\"2026-06-12T08:00:00Z\",\"value\":\"abgeschlossen\"}");
    }

    @Test
    void nothingIsLeftInTheFolder() throws IOException {
        SampleCases.written(json, SampleCases.closed("KM-2026-0001"));
        SampleCases.written(xml, SampleCases.closed("KM-2026-0001"));

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static String relations(JsonNode log, String id) {
        return item(log, id)
                .path("relationships")
                .valueStream()
                .map(relation -> relation.path("objectId").asString() + " "
                        + relation.path("qualifier").asString())
                .toList()
                .toString();
    }

    private static JsonNode item(JsonNode log, String id) {
        return java.util.stream.Stream.of("events", "objects")
                .flatMap(kind -> log.path(kind).valueStream())
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Maker maker) {
        return new String(SampleCases.written(maker, SampleCases.closed("KM-2026-0001")), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
