package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RestTest
class CarryingAMatterOverHttpTests {

    static final String START = "/api/v1/processes/konfliktmediation/matters";

    static final Map<String, Object> ENQUIRY = Map.ofEntries(
            Map.entry("anfragequelle", "verein"),
            Map.entry("eingangsweg", "mail"),
            Map.entry("ort_typ", "platz_park"),
            Map.entry("thema", List.of("raumkonkurrenz", "feste_rituale")),
            Map.entry("gewalt_hinweis", "nein"),
            Map.entry("kindeswohl_hinweis", false),
            Map.entry("nur_einzelperson", false),
            Map.entry("zwei_haushalte", false),
            Map.entry("parteigruppen_anzahl", 2),
            Map.entry("laufendes_verfahren", "nein"),
            Map.entry("stufe_vermutet", 3),
            Map.entry("dauer_konflikt", "unter_1m"),
            Map.entry("oeffentlichkeit", "keine"),
            Map.entry("anlass_in_tagen", 38));

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    Client fachkraft;
    Client mediation;
    Client leitung;
    Client stranger;

    @BeforeEach
    void connect() {
        var client = new Client(port);
        fachkraft = client.as("fachkraft");
        mediation = client.as("mediation");
        leitung = client.as("leitung");
        stranger = client.as("fachkraft-b");
    }

    @Test
    void theLeitungFindsWhatIsPastItsDeadline() {
        var matter = start();
        var escalated = "/api/v1/tasks?assignee=escalated&q=" + matter;
        assertThat(numbers(leitung.get(escalated))).isEmpty();

        clock.advanceBy(Period.ofDays(10));

        assertThat(numbers(leitung.get(escalated))).containsExactly(matter);
    }

    @Test
    void fromTheEnquiryToAnEndWithoutMandate() {
        var matter = start();
        var enquiry = taskOf(matter);
        assertThat(complete(fachkraft, enquiry, ENQUIRY).status()).isEqualTo(200);

        clock.advanceBy(Period.ofDays(40));
        completeOpenTasks(
                matter,
                Map.of(
                        "Task_VorzeitigAuswerten",
                        Map.of(
                                "stunden_gesamt",
                                4.0,
                                "stunden_ehrenamt",
                                0.0,
                                "wirkungsstufe",
                                1,
                                "lernpunkt_code",
                                List.of("frueher_beginnen")),
                        "Task_VorzeitigDatenPruefen",
                        Map.of(
                                "keine_personendaten", true,
                                "kurznotizen_geloescht", true,
                                "zahlen_plausibel", true,
                                "freigabe", "ja")));

        var closed = fachkraft.get("/api/v1/matters/" + matter).json();
        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("endCode").asString()).isEqualTo("kein_mandat");
        assertThat(closed.path("closedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(closed.path("version").isInt()).isTrue();
        assertThat(closed.path("answers").path("triage").asString()).isEqualTo("annehmen");
    }

    @Test
    void startingAnswersWithItsAddress() {
        var answer = fachkraft.post(START, Map.of("socialSpace", "S05"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("matter", "number");
        var number = answer.json().path("number").asString();
        assertThat(number).matches("KM-\\d{4}-\\d{4,}");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/matters/" + number);
        var byNumber = fachkraft.get(answer.header("Location"));
        var byId =
                fachkraft.get("/api/v1/matters/" + answer.json().path("matter").asString());
        assertThat(byNumber.body()).isEqualTo(byId.body());
        assertThat(byNumber.json().path("state").asString()).isEqualTo("open");
        assertThat(byNumber.json().path("endCode").isNull()).isTrue();
        assertThat(byNumber.json().path("process").asString()).isEqualTo("konfliktmediation");
        assertThat(byNumber.json().path("socialSpace").asString()).isEqualTo("S05");
        assertThat(byNumber.json().path("parties").isArray()).isTrue();
    }

    @Test
    void processesTellWhatMayBeReported() {
        var processes = fachkraft.get("/api/v1/processes").json();

        assertThat(processes.path("next").isNull()).isTrue();
        assertThat(processes
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("key").asString()))
                .contains("konfliktmediation");
        assertThat(processes
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("key").asString().equals("konfliktmediation"))
                        .flatMap(item -> item.path("events").valueStream())
                        .map(event -> event.path("name").asString()))
                .contains("gewalt_gemeldet");
    }

    @Test
    void processesBringTheFormOfTheirFirstStep() {
        var form = fachkraft
                .get("/api/v1/processes")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals("konfliktmediation"))
                .map(item -> item.path("form"))
                .findFirst()
                .orElseThrow();

        assertThat(form.path("id").asString()).isEqualTo("anfrage_aufnehmen");
        assertThat(form.toString()).contains("\"anfragequelle\"");
    }

    @Test
    void socialSpacesAreReadInPartsByWhoeverStarts() {
        var all = fachkraft.get("/api/v1/social-spaces").json();
        var first = fachkraft.get("/api/v1/social-spaces?limit=2").json();
        var rest = fachkraft
                .get("/api/v1/social-spaces?limit=200&after="
                        + first.path("next").asString())
                .json();

        assertThat(all.path("items").valueStream().map(item -> item.path("code").asString()))
                .contains("S05")
                .isSorted();
        assertThat(all.path("items").get(0).propertyNames()).containsExactly("code", "name");
        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(first.path("items").size() + rest.path("items").size())
                .isEqualTo(all.path("items").size());
        var refused = new Client(port).as("sprachmittlung").get("/api/v1/social-spaces");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("matters.may-not-read");
    }

    @Test
    void aTaskBringsItsFormAndItsDraft() {
        var matter = start();
        var id = taskOf(matter);

        var claimed = fachkraft.post("/api/v1/tasks/" + id + "/claim");
        assertThat(claimed.json().path("assignee").asString()).matches("k-[0-9a-f]{8}");
        var draft = fachkraft.put(
                "/api/v1/tasks/" + id + "/draft", "{\"answers\": {\"anfragequelle\": \"verein\", \"ort_typ\": null}}");
        assertThat(draft.status()).isEqualTo(200);

        var task = fachkraft.get("/api/v1/tasks/" + id).json();
        assertThat(task.path("id").asString()).isEqualTo(id);
        assertThat(task.path("number").asString()).isEqualTo(matter);
        assertThat(task.path("process").asString()).isEqualTo("konfliktmediation");
        assertThat(task.path("role").asString()).isEqualTo("fachkraft");
        assertThat(task.path("due").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(task.path("form").path("id").asString()).isEqualTo("anfrage_aufnehmen");
        assertThat(task.path("form").path("components").isArray()).isTrue();
        assertThat(task.path("draft").path("answers").propertyNames()).containsExactly("anfragequelle");

        var released = fachkraft.post("/api/v1/tasks/" + id + "/release");
        assertThat(released.json().path("assignee").isNull()).isTrue();
    }

    @Test
    void refusedAnswersTellAllFindingsAtOnce() {
        var id = taskOf(start());

        var answer = complete(fachkraft, id, Map.of("anfragequelle", "erfunden", "stufe_vermutet", 99, "geheim", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("tasks.answers-refused");
        assertThat(answer.findings()).contains("anfragequelle", "stufe_vermutet", "geheim", "ort_typ", "thema");
        assertThat(answer.json()
                        .path("findings")
                        .valueStream()
                        .map(finding -> finding.path("message").asString()))
                .allSatisfy(message -> assertThat(message).isNotBlank().doesNotStartWith("["));
        assertThat(fachkraft.get("/api/v1/tasks/" + id).status()).isEqualTo(200);
    }

    @Test
    void nullMeansNoAnswer() {
        var id = taskOf(start());
        var answers = new HashMap<String, Object>(ENQUIRY);
        answers.put("anlass_in_tagen", null);
        answers.put("ort_typ", null);

        assertThat(complete(fachkraft, id, answers).findings()).contains("ort_typ");
    }

    @Test
    void completingTwiceIsAConflict() {
        var id = taskOf(start());
        assertThat(complete(fachkraft, id, ENQUIRY).status()).isEqualTo(200);

        var again = complete(fachkraft, id, ENQUIRY);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("tasks.already-done");
    }

    @Test
    void whatIsForeignIsAbsent() {
        var matter = start();
        var task = taskOf(matter);
        var id =
                fachkraft.get("/api/v1/matters/" + matter).json().path("matter").asString();

        assertSame(stranger.get("/api/v1/matters/" + matter), stranger.get("/api/v1/matters/KM-1999-0001"));
        assertSame(stranger.get("/api/v1/matters/" + id), stranger.get("/api/v1/matters/gibt-es-nicht"));
        assertSame(
                stranger.get("/api/v1/matters/" + matter + "/history"),
                stranger.get("/api/v1/matters/KM-1999-0001/history"));
        assertSame(
                stranger.post("/api/v1/matters/" + matter + "/events/gewalt_gemeldet"),
                stranger.post("/api/v1/matters/KM-1999-0001/events/gewalt_gemeldet"));
        assertSame(stranger.get("/api/v1/tasks/" + task), stranger.get("/api/v1/tasks/gibt-es-nicht"));
        assertSame(stranger.get("/api/v1/tasks/" + task), stranger.get("/api/v1/tasks/" + "x".repeat(300)));
        for (var work : List.of("claim", "release")) {
            assertSame(
                    stranger.post("/api/v1/tasks/" + task + "/" + work),
                    stranger.post("/api/v1/tasks/gibt-es-nicht/" + work));
        }
        assertSame(complete(stranger, task, ENQUIRY), complete(stranger, "gibt-es-nicht", ENQUIRY));
        assertSame(
                stranger.put("/api/v1/tasks/" + task + "/draft", Map.of("answers", Map.of())),
                stranger.put("/api/v1/tasks/gibt-es-nicht/draft", Map.of("answers", Map.of())));
        assertThat(stranger.get("/api/v1/matters?q=" + matter)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(stranger.get("/api/v1/matters?q=KM-1999-0001")
                        .json()
                        .path("items")
                        .size());
    }

    @Test
    void reportingViolenceMovesTheMatter() {
        var matter = start();
        complete(fachkraft, taskOf(matter), ENQUIRY);

        var reported = fachkraft.post("/api/v1/matters/" + matter + "/events/gewalt_gemeldet");
        var unknown = fachkraft.post("/api/v1/matters/" + matter + "/events/erdbeben_gemeldet");

        assertThat(reported.status()).as(reported.body()).isEqualTo(200);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(fachkraft.get("/api/v1/matters/" + matter + "/history").body())
                .contains("event_reported");
    }

    @Test
    void whoInterpretsReportsViolenceInAMatterThatIsNotTheirsToRead() {
        var matter = start();
        complete(fachkraft, taskOf(matter), ENQUIRY);
        var interpreter = new Client(port).as("sprachmittlung");

        assertThat(interpreter.get("/api/v1/matters/" + matter).status()).isEqualTo(404);
        assertThat(interpreter
                        .post("/api/v1/matters/" + matter + "/events/rueckzug_gemeldet")
                        .status())
                .isEqualTo(404);
        assertThat(interpreter
                        .post("/api/v1/matters/" + matter + "/events/gewalt_gemeldet")
                        .status())
                .isIn(200, 204);
        assertThat(interpreter.get("/api/v1/matters/" + matter).status()).isEqualTo(404);
    }

    @Test
    void theHistoryIsAChainThatIsReadInParts() {
        var matter = start();
        complete(fachkraft, taskOf(matter), ENQUIRY);
        var path = "/api/v1/matters/" + matter + "/history";

        var whole = fachkraft.get(path).json();
        assertThat(whole.path("items").size()).isGreaterThanOrEqualTo(2);
        var previous = "0".repeat(64);
        for (var entry : whole.path("items")) {
            assertThat(entry.path("previous").asString()).isEqualTo(previous);
            previous = entry.path("hash").asString();
        }

        var first = fachkraft.get(path + "?limit=1").json();
        var second = fachkraft
                .get(path + "?limit=1&after=" + first.path("next").asString())
                .json();
        assertThat(second.path("items").get(0)).isEqualTo(whole.path("items").get(1));
        assertThat(fachkraft.get(path + "?after=x").findings()).containsExactly("after");
    }

    @Test
    void listsAreReadInParts() {
        for (var i = 0; i < 3; i++) {
            start();
        }
        for (var list : List.of("/api/v1/tasks", "/api/v1/matters")) {
            var first = fachkraft.get(list + "?limit=2").json();
            var second = fachkraft
                    .get(list + "?limit=2&after=" + first.path("next").asString())
                    .json();

            assertThat(first.path("items").size()).isEqualTo(2);
            assertThat(second.path("items").valueStream())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(
                            first.path("items").valueStream().toList());
        }
    }

    @Test
    void listsAreNarrowedByTheirParameters() {
        var matter = start();

        assertThat(numbers(fachkraft.get("/api/v1/tasks?group=fachkraft&process=konfliktmediation&q=" + matter)))
                .containsExactly(matter);
        assertThat(numbers(fachkraft.get("/api/v1/tasks?assignee=me&q=" + matter)))
                .isEmpty();
        fachkraft.post("/api/v1/tasks/" + taskOf(matter) + "/claim");
        assertThat(numbers(fachkraft.get("/api/v1/tasks?assignee=me&sort=created&q=" + matter)))
                .containsExactly(matter);
        assertThat(numbers(fachkraft.get("/api/v1/tasks?due=2001-01-01&q=" + matter)))
                .isEmpty();
        assertThat(numbers(fachkraft.get("/api/v1/matters?state=open&socialSpace=S05&q=" + matter)))
                .containsExactly(matter);
        assertThat(numbers(fachkraft.get("/api/v1/matters?state=closed&q=" + matter)))
                .isEmpty();
    }

    /** Text is data: where it is not refused it comes back as JSON, and nothing else. */
    @Test
    void htmlInAFieldIsOnlyText() {
        var id = taskOf(start());
        var html = "<script>alert(1)</script>";

        var draft = fachkraft.put("/api/v1/tasks/" + id + "/draft", Map.of("answers", Map.of("anfragequelle", html)));
        assertThat(draft.problem()).isEqualTo("tasks.answers-refused");
        assertThat(draft.findings()).containsExactly("anfragequelle");
        assertThat(draft.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fachkraft.get("/api/v1/tasks/" + id).json().path("draft").isNull())
                .isTrue();
        assertThat(complete(fachkraft, id, Map.of("anfragequelle", html)).findings())
                .contains("anfragequelle");
    }

    @Test
    void aMegabyteInAFieldIsRefusedCalmly() {
        var id = taskOf(start());
        var text = "x".repeat(1_000_000);

        assertThat(complete(fachkraft, id, Map.of("anfragequelle", text)).findings())
                .contains("anfragequelle");
        var draft = fachkraft.put("/api/v1/tasks/" + id + "/draft", Map.of("answers", Map.of("anfragequelle", text)));
        assertThat(draft.status()).isEqualTo(400);
        assertThat(draft.problem()).isEqualTo("tasks.draft-too-large");
    }

    @Test
    void aRoleSeesOnlyItsOwnTasks() {
        var id = taskOf(start());

        assertThat(mediation.get("/api/v1/tasks/" + id).status()).isEqualTo(404);
        assertThat(complete(mediation, id, ENQUIRY).status()).isIn(403, 404);
    }

    private String start() {
        var answer = fachkraft.post(START, Map.of("socialSpace", "S05"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("number").asString();
    }

    private String taskOf(String matter) {
        return fachkraft
                .get("/api/v1/tasks?q=" + matter)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private Client.Answer complete(Client client, String task, Map<String, Object> answers) {
        var body = new HashMap<String, Object>();
        body.put("answers", answers);
        return client.post("/api/v1/tasks/" + task + "/complete", body);
    }

    /** Whoever has the role does what is open, until nothing is. */
    private void completeOpenTasks(String matter, Map<String, Map<String, Object>> answers) {
        for (var round = 0; round < answers.size(); round++) {
            for (var client : List.of(fachkraft, mediation, leitung)) {
                for (var task : client.get("/api/v1/tasks?q=" + matter).json().path("items")) {
                    var element = task.path("element").asString();
                    assertThat(answers).containsKey(element);
                    var answer = complete(client, task.path("id").asString(), answers.get(element));
                    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                }
            }
        }
    }

    private static List<String> numbers(Client.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map((JsonNode item) -> item.path("number").asString())
                .toList();
    }

    private static void assertSame(Client.Answer foreign, Client.Answer absent) {
        assertThat(foreign.status()).as(foreign.body()).isEqualTo(404);
        assertThat(absent.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(absent.body());
    }
}
