package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What does not get as far as a filter of ours is answered like everything else. */
@RestTest
class RefusedByTheServerTests {

    @LocalServerPort
    int port;

    RawHttp raw;

    @BeforeEach
    void connect() {
        raw = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matters/%00",
                "/api/v1/matters/a%2Fb",
                "/api/v1/matters/a%5Cb",
                "/api/v1/matters/%zz",
                "/api/v1/matters/%ff",
                "/api/v1/../../../x",
                "/api/v1/matters?q=%zz",
                "/api/v1//matters",
                "/api/v1/matters;a=b"
            })
    void anAddressThatCannotBeRead(String address) {
        assertProblem(raw.ask("GET " + address + " HTTP/1.1"), 400, "rest.malformed");
    }

    @Test
    void aHeaderThatIsTooLarge() {
        assertProblem(raw.ask("GET /api/v1/matters HTTP/1.1", "X-A: " + "a".repeat(20_000)), 400, "rest.malformed");
    }

    @Test
    void aMethodThatDoesNotExist() {
        assertProblem(raw.ask("FOO /api/v1/matters HTTP/1.1"), 400, "rest.malformed");
        assertProblem(raw.ask("TRACE /api/v1/matters HTTP/1.1"), 405, "rest.method");
    }

    @Test
    void bodiesOfAKindThatDoesNotExist() {
        assertProblem(raw.ask("POST /api/v1/matters HTTP/1.1", "Transfer-Encoding: foo"), 501, "rest.malformed");
        assertProblem(raw.ask("POST /api/v1/matters HTTP/1.1", "Content-Length: abc"), 400, "rest.malformed");
        assertProblem(raw.ask("POST /api/v1/matters HTTP/1.1", "Expect: foo"), 417, "rest.malformed");
    }

    @Test
    void aVersionOfHttpThatDoesNotExist() {
        assertProblem(raw.ask("GET /api/v1/matters HTTP/9.9"), 505, "rest.malformed");
    }

    /** Here the server knows no address, so it answers as it would answer a person. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "F@{ /api/v1/matters HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/matters/<b> HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void aLineThatIsNoHttp(String line) {
        assertPage(raw.send(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vorgaenge/%00", "/vorgaenge/a%2Fb", "/aufgaben/<b>"})
    void aPageThatCannotBeRead(String address) {
        assertPage(raw.ask("GET " + address + " HTTP/1.1"));
    }

    private static void assertProblem(RawHttp.Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers()).contains("content-type: application/problem+json");
        assertNothingInside(answer);
        var json = JsonMapper.shared().readTree(unchunked(answer.body()));
        assertThat(json.path("type").asString("")).isEqualTo("urn:brueckenschlag:problem:" + problem);
        assertThat(json.path("title").asString("")).isNotBlank().doesNotStartWith("[");
        assertThat(json.path("status").asInt()).isEqualTo(status);
    }

    private static void assertPage(RawHttp.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers())
                .contains("content-type: text/html;charset=utf-8", "content-security-policy: default-src 'none'");
        assertThat(answer.body())
                .contains("<html lang=\"de\">", "Diese Adresse ist nicht lesbar.", "<a href=\"/\">Zur Startseite</a>");
        assertNothingInside(answer);
    }

    private static void assertNothingInside(RawHttp.Answer answer) {
        assertThat(answer.headers()).doesNotContain("\nserver:");
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "org.apache", "HTTP Status");
    }

    private static String unchunked(String body) {
        return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
    }
}
