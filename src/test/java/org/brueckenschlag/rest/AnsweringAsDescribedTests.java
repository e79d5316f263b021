package org.brueckenschlag.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Each door is called in every way that we know of; what it answers must be in its description, and look like it. */
@RestTest
class AnsweringAsDescribedTests {

    static final String START = "/api/v1/processes/{key}/matters";

    /** Declared, because they can happen, and not provoked here: a fault, a pause, a race. */
    static final List<String> NOT_PROVOKED = List.of(
            "429",
            "500",
            "post /api/v1/setup 201",
            "post /api/v1/matters/{nr}/retry 409",
            "post /api/v1/setup 403",
            "post /api/v1/setup 409",
            "get /api/v1/audit/checkpoint 409",
            "get /api/v1/audit/events 409",
            "get /api/v1/audit/export 409",
            "get /api/v1/audit/matters/{nr}/events 409",
            "get /api/v1/audit/matters/{nr}/export 409",
            "post /api/v1/retention/dry-run 409",
            "put /api/v1/retention/{what} 409",
            "post /api/v1/demo/clock 200",
            "post /api/v1/demo/clock 403",
            "post /api/v1/demo/clock 409",
            "post " + START + " 409");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    CurrentActor currentActor;

    final TreeMap<String, TreeSet<String>> seen = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();
    JsonNode api;
    Client nobody;
    Client fachkraft;

    @BeforeEach
    void read() {
        nobody = new Client(port);
        fachkraft = nobody.as("fachkraft");
        api = nobody.get(ApiSecurity.OPENAPI).json();
    }

    @Test
    void everyAnswerIsInTheDescriptionAndEveryAnswerThereCanBeHad() {
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> knock(verb.toUpperCase(Locale.ROOT), path.getKey())));
        carryAMatter();

        assertThat(wrong).isEmpty();
        assertThat(notSeen()).isEmpty();
    }

    /** What a door says without knowing anything of matters. */
    private void knock(String verb, String path) {
        var address = path.replace("{key}", "nichts")
                .replace("{nr}", "KM-1999-0001")
                .replace("{id}", "gibt-es-nicht")
                .replace("{name}", "gewalt_gemeldet")
                .replace("{list}", "nichts")
                .replace("{what}", "kurznotiz");
        call(nobody, verb, path, address, "{}");
        if (path.equals(ApiSecurity.SET_UP)) {
            call(nobody.as("datenschutz", "wrong"), verb, path, address, "{}");
        }
        call(fachkraft, verb, path, address, path.equals(START) ? "{\"socialSpace\": \"S05\"}" : "{}");
        call(fachkraft, verb, path, address + "?unbekannt=1", "{}");
        call(fachkraft.with("Accept", "text/html"), verb, path, address, "{}");
        call(fachkraft, verb, path, address, "x".repeat(2_000_000));
        record(
                verb,
                path,
                fachkraft.with("Content-Type", "application/xml").send(verb, address, BodyPublishers.ofString("<a/>")));
        for (var role : List.of("sprachmittlung", "datenschutz", "leitung")) {
            call(nobody.as(role), verb, path, address, "{}");
        }
    }

    private void carryAMatter() {
        var refused = Map.of("socialSpace", "S99");
        record("POST", START, fachkraft.post("/api/v1/processes/konfliktmediation/matters", refused));
        var started = fachkraft.post("/api/v1/processes/konfliktmediation/matters", Map.of("socialSpace", "S05"));
        record("POST", START, started);
        record(
                "POST",
                START,
                nobody.as("sprachmittlung")
                        .post("/api/v1/processes/konfliktmediation/matters", Map.of("socialSpace", "S05")));
        var number = started.json().path("number").asString();
        var tasks = fachkraft.get("/api/v1/tasks?q=" + number);
        record("GET", "/api/v1/tasks", tasks);
        var task = tasks.json().path("items").get(0).path("id").asString();
        workOn(task);
        report(number);
        for (var door : List.of("", "/history")) {
            record("GET", "/api/v1/matters/{nr}" + door, fachkraft.get("/api/v1/matters/" + number + door));
        }
        var retry = "/api/v1/matters/" + number + "/retry";
        record("POST", "/api/v1/matters/{nr}/retry", nobody.as("leitung").post(retry));
        record("POST", "/api/v1/matters/{nr}/retry", fachkraft.post(retry));
        record("GET", "/api/v1/matters", fachkraft.get("/api/v1/matters?limit=2"));
        var export = "/api/v1/audit/matters/" + number + "/export";
        record("GET", "/api/v1/audit/matters/{nr}/export", nobody.as("leitung").get(export));
        record("GET", "/api/v1/audit/matters/{nr}/export", fachkraft.get(export));
        takeEventsHome(number);
        var text = Map.of("text", "Gruppe A");
        record("POST", CheckingATextOverHttpTests.DOOR, fachkraft.post(CheckingATextOverHttpTests.DOOR, text));
        checkAPackage();
        record("GET", "/api/v1/lists/{list}", fachkraft.get("/api/v1/lists/thema?limit=2"));
        keepSomethingShorter();
        record("GET", ComparingOverHttpTests.DOOR, nobody.as("admin").get(ComparingOverHttpTests.DOOR));
    }

    private void checkAPackage() {
        var leitung = nobody.as("leitung");
        var form = Map.of("a.form", "{}".getBytes(UTF_8));
        for (var answer : List.of(
                CheckingAPackageOverHttpTests.send(leitung, form),
                CheckingAPackageOverHttpTests.send(leitung, Map.of()),
                CheckingAPackageOverHttpTests.send(fachkraft, form),
                CheckingAPackageOverHttpTests.send(leitung.with("Accept", "text/html"), form),
                CheckingAPackageOverHttpTests.send(leitung, Map.of("a.form", new byte[7_000_000])))) {
            record("POST", ApiSecurity.CHECK, answer);
        }
    }

    private void keepSomethingShorter() {
        var door = KeepingOverHttpTests.DOOR;
        var leitung = nobody.as("leitung");
        record("PUT", door + "/{what}", leitung.put(door + "/kurznotiz", Map.of("kept", "P29D")));
        record("PUT", door + "/{what}", leitung.put(door + "/kurznotiz", Map.of("kept", "P30D")));
        record("PUT", door + "/{what}", leitung.put(door + "/gehalt", Map.of("kept", "P30D")));
        record("PUT", door + "/{what}", fachkraft.put(door + "/kurznotiz", Map.of("kept", "P30D")));
    }

    private void takeEventsHome(String number) {
        var doors = Map.of(
                "/api/v1/audit/events",
                "/api/v1/audit/events",
                "/api/v1/audit/matters/{nr}/events",
                "/api/v1/audit/matters/" + number + "/events");
        doors.forEach((door, address) -> {
            record("GET", door, fachkraft.get(address + "?format=csv"));
            record("GET", door, nobody.as("leitung").get(address + "?format=ocel-json"));
        });
        var strange = "/api/v1/audit/matters/KM-1999-0001/events?format=csv";
        record("GET", "/api/v1/audit/matters/{nr}/events", nobody.as("leitung").get(strange));
    }

    private void workOn(String task) {
        var address = "/api/v1/tasks/" + task;
        var door = "/api/v1/tasks/{id}";
        var leitung = nobody.as("leitung");
        record("GET", door, fachkraft.get(address));
        record("POST", door + "/claim", fachkraft.post(address + "/claim"));
        record("PUT", door + "/draft", fachkraft.put(address + "/draft", Map.of("answers", Map.of())));
        record("PUT", door + "/draft", fachkraft.put(address + "/draft", Map.of("answers", Map.of("a", 1))));
        record("POST", door + "/release", fachkraft.post(address + "/release"));
        clock.advanceBy(Period.ofDays(10));
        record("POST", door + "/claim", leitung.post(address + "/claim"));
        record("POST", door + "/complete", leitung.post(address + "/complete", Map.of("answers", Map.of())));
        var answers = Map.of("answers", CarryingAMatterOverHttpTests.ENQUIRY);
        record("POST", door + "/complete", fachkraft.post(address + "/complete", Map.of("answers", Map.of())));
        record("POST", door + "/complete", fachkraft.post(address + "/complete", answers));
        record("POST", door + "/complete", fachkraft.post(address + "/complete", answers));
        record("POST", door + "/claim", fachkraft.post(address + "/claim"));
        record("POST", door + "/release", leitung.post(address + "/release"));
        record("PUT", door + "/draft", fachkraft.put(address + "/draft", Map.of("answers", Map.of())));
        record("GET", door, fachkraft.get(address));
    }

    private void report(String number) {
        var door = "/api/v1/matters/{nr}/events/{name}";
        var events = "/api/v1/matters/" + number + "/events/";
        record("POST", door, fachkraft.post(events + "personendaten_entdeckt"));
        record("POST", door, nobody.as("datenschutz").post(events + "personendaten_entdeckt"));
        letThePruefungLook();
        record("POST", door, nobody.as("pruefung").post(events + "gewalt_gemeldet"));
        record("POST", door, fachkraft.post(events + "erdbeben"));
        record("POST", door, fachkraft.post(events + "gewalt_gemeldet"));
        record("POST", door, fachkraft.post(events + "gewalt_gemeldet"));
    }

    /** Reads every matter and reports nothing: the one role that is told so. */
    private void letThePruefungLook() {
        var leitung = accounts.find("leitung").orElseThrow().actor();
        var pruefung = accounts.find("pruefung").orElseThrow().id();
        currentActor.as(
                leitung,
                () -> accesses.open(
                        pruefung, AuditAccess.Purpose.STICHPROBE, clock.now().plus(Duration.ofDays(7))));
    }

    /** Others of this context count on nobody looking. */
    @AfterEach
    void nobodyLooksAnyMore() {
        var leitung = accounts.find("leitung").orElseThrow().actor();
        currentActor.as(leitung, () -> {
            accesses.ofAgency().forEach(access -> accesses.close(access.id()));
            return true;
        });
    }

    private void call(Client client, String verb, String path, String address, String body) {
        var answer = verb.equals("GET") && body.length() < 10
                ? client.get(address)
                : client.with("Content-Type", "application/json").send(verb, address, BodyPublishers.ofString(body));
        record(verb, path, answer);
    }

    private void record(String verb, String path, Client.Answer answer) {
        var door = verb.toLowerCase(Locale.ROOT) + " " + path;
        var status = Integer.toString(answer.status());
        seen.computeIfAbsent(door, key -> new TreeSet<>()).add(status);
        var described = api.path("paths")
                .path(path)
                .path(verb.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(status);
        if (described.isMissingNode()) {
            wrong.add(door + " answers " + status + " undeclared: " + answer.body());
            return;
        }
        if (answer.body().isEmpty()) {
            if (described.has("content")) {
                wrong.add(door + " answers " + status + " without its content");
            }
            return;
        }
        var content = described.path("content").path(answer.header("Content-Type"));
        if (content.isMissingNode()) {
            wrong.add(door + " answers " + status + " as " + answer.header("Content-Type"));
            return;
        }
        if (answer.header("Content-Type").contains("json")) {
            compare(door + " " + status, content.path("schema"), answer.json());
        }
    }

    /** Each member of an answer is one of its schema. */
    private void compare(String where, JsonNode schema, JsonNode answer) {
        var meant = schema.has("$ref") ? api.at(schema.path("$ref").asString().substring(1)) : schema;
        if (meant.path("type").asString("").equals("array")) {
            answer.forEach(item -> compare(where + "[]", meant.path("items"), item));
        } else if (meant.has("properties") && answer.isObject()) {
            answer.propertyStream().forEach(member -> {
                var described = meant.path("properties").path(member.getKey());
                if (described.isMissingNode()) {
                    wrong.add(where + " answers with an undescribed " + member.getKey());
                } else {
                    compare(where + "." + member.getKey(), described, member.getValue());
                }
            });
        }
    }

    private List<String> notSeen() {
        var missing = new ArrayList<String>();
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    var door = operation.getKey() + " " + path.getKey();
                    operation.getValue().path("responses").propertyNames().stream()
                            .filter(status ->
                                    !seen.getOrDefault(door, new TreeSet<>()).contains(status))
                            .filter(status ->
                                    !NOT_PROVOKED.contains(status) && !NOT_PROVOKED.contains(door + " " + status))
                            .forEach(status -> missing.add(door + " " + status));
                }));
        return missing;
    }
}
