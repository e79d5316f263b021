package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever comes in, a sentence goes out. */
@RestTest
class RefusingRequestsTests {

    static final String START = "/api/v1/processes/konfliktmediation/matters";

    @LocalServerPort
    int port;

    Client fachkraft;

    @BeforeEach
    void connect() {
        fachkraft = new Client(port).as("fachkraft");
    }

    @Test
    void malformedJson() {
        var answer = fachkraft.post(START, "{\"socialSpace\": ");

        assertProblem(answer, 400, "rest.malformed");
        assertThat(answer.body()).doesNotContain("Jackson", "Exception", "line");
    }

    @Test
    void noBodyAtAll() {
        assertProblem(fachkraft.post(START, ""), 400, "rest.malformed");
    }

    @Test
    void theWrongTypeOfAField() {
        var answer = fachkraft.post(START, "{\"socialSpace\": \"S01\", \"answers\": [1, 2]}");

        assertProblem(answer, 400, "rest.malformed");
        assertThat(answer.findings()).containsExactly("answers");
    }

    @Test
    void aFieldThatIsNotThere() {
        var answer = fachkraft.post(START, "{\"socialSpace\": \"S01\", \"answer\": {}}");

        assertProblem(answer, 400, "rest.malformed");
        assertThat(answer.findings()).containsExactly("answer");
    }

    @Test
    void aFieldTwice() {
        var answer = fachkraft.post(START, "{\"socialSpace\": \"S01\", \"socialSpace\": \"S02\"}");

        assertProblem(answer, 400, "rest.malformed");
    }

    @Test
    void answersNestedDeeperThanAnyForm() {
        var deep = "[".repeat(12) + "]".repeat(12);

        assertProblem(
                fachkraft.post(START, "{\"socialSpace\": \"S01\", \"answers\": {\"thema\": " + deep + "}}"),
                400,
                "rest.malformed");
    }

    @Test
    void aMissingSozialraum() {
        var answer = fachkraft.post(START, Map.of());

        assertProblem(answer, 400, "rest.parameters");
        assertThat(answer.findings()).containsExactly("socialSpace");
    }

    @Test
    void anUnknownSozialraumAndAnUnknownAnswerAtOnce() {
        var answer = fachkraft.post(START, Map.of("socialSpace", "S99", "answers", Map.of("name_der_person", "…")));

        assertProblem(answer, 400, "matters.answers-refused");
        assertThat(answer.findings()).containsExactlyInAnyOrder("socialSpace", "name_der_person");
    }

    @Test
    void anUnknownProcess() {
        var answer = fachkraft.post("/api/v1/processes/nichts/matters", Map.of("socialSpace", "S01"));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aRoleThatMayNotStart() {
        var answer = new Client(port).as("sprachmittlung").post(START, Map.of("socialSpace", "S01"));

        assertProblem(answer, 403, "matters.may-not-start");
    }

    @Test
    void tooMuchAtOnce() {
        var megabytes = "{\"socialSpace\": \"" + "x".repeat(2_000_000) + "\"}";

        assertProblem(fachkraft.post(START, megabytes), 413, "rest.too-large");
    }

    @Test
    void tooMuchWithoutSayingHowMuch() {
        var megabytes = ("{\"socialSpace\": \"" + "x".repeat(1_200_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertProblem(fachkraft.postStream(START, new ByteArrayInputStream(megabytes)), 413, "rest.too-large");
    }

    @Test
    void anUnknownAddress() {
        assertProblem(fachkraft.get("/api/v1/faelle"), 404, "rest.unknown-path");
    }

    @Test
    void anAddressThatNoServerReads() {
        assertProblem(fachkraft.get("/api/v1/tasks;a=b/x"), 400, "rest.malformed");
        assertProblem(fachkraft.get("/api/v1//tasks"), 400, "rest.malformed");
        assertProblem(fachkraft.get("/api/v1/tasks/..%2F..%2Fsecret"), 400, "rest.malformed");
    }

    @Test
    void theWrongMethod() {
        var answer = fachkraft.send("DELETE", "/api/v1/tasks", BodyPublishers.noBody());

        assertProblem(answer, 405, "rest.method");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void theWrongKindOfContent() {
        var answer =
                fachkraft.with("Content-Type", "application/xml").send("POST", START, BodyPublishers.ofString("<a/>"));

        assertProblem(answer, 415, "rest.media-type");
    }

    @Test
    void askingForAnotherKindOfAnswer() {
        assertProblem(fachkraft.with("Accept", "text/html").get("/api/v1/tasks"), 406, "rest.not-acceptable");
    }

    @Test
    void parametersThatDoNotFitAllAtOnce() {
        var answer = fachkraft.get("/api/v1/tasks?limit=201&sort=beauty&assignee=you&due=soon&group=boss");

        assertProblem(answer, 400, "rest.parameters");
        assertThat(answer.findings()).containsExactlyInAnyOrder("limit", "sort", "assignee", "due", "group");
    }

    @Test
    void parametersThatAreNotThere() {
        var answer = fachkraft.get("/api/v1/tasks?asignee=me&limit=3");

        assertProblem(answer, 400, "rest.parameters");
        assertThat(answer.findings()).containsExactly("asignee");
        assertThat(fachkraft.get("/api/v1/processes?a=1&b=2").findings()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aParameterTwice() {
        assertThat(fachkraft.get("/api/v1/matters?limit=2&limit=3").findings()).containsExactly("limit");
    }

    @Test
    void limitsThatAreNoNumber() {
        for (var limit : new String[] {"0", "-1", "1e3", "99999999999", "abc"}) {
            assertThat(fachkraft.get("/api/v1/matters?limit=" + limit).findings())
                    .as(limit)
                    .containsExactly("limit");
        }
    }

    @Test
    void cursorsThatAreNotOurs() {
        assertProblem(fachkraft.get("/api/v1/tasks?after=xyz"), 400, "tasks.cursor");
        assertProblem(fachkraft.get("/api/v1/matters?after=xyz"), 400, "matters.cursor");
        assertThat(fachkraft.get("/api/v1/tasks?after=" + "A".repeat(5000)).findings())
                .containsExactly("after");
    }

    @Test
    void theClockWhereThereIsNoDemonstration() {
        var answer = new Client(port).as("admin").post("/api/v1/demo/clock", Map.of("advance", "P3M"));

        assertProblem(answer, 404, "rest.unknown-path");
    }

    @Test
    void inTheLanguageThatIsAskedFor() {
        assertThat(titleIn(null)).isEqualTo("Diese Adresse gibt es nicht.");
        assertThat(titleIn("fr")).isEqualTo("Diese Adresse gibt es nicht.");
        assertThat(titleIn("*;q=;;")).isEqualTo("Diese Adresse gibt es nicht.");
        assertThat(titleIn("en-US,en;q=0.9")).isEqualTo("This address does not exist.");
        assertThat(titleIn("fr, tr;q=0.5")).isEqualTo("Bu adres yok.");
    }

    private String titleIn(String language) {
        var client = language == null ? fachkraft : fachkraft.with("Accept-Language", language);
        return client.get("/api/v1/faelle").json().path("title").asString();
    }

    private static void assertProblem(Client.Answer answer, int status, String problem) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).isNotBlank().doesNotStartWith("[");
    }
}
