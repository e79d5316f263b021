package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who is let in at which door, and what those hear who are not. */
@RestTest
class ComingInTests {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Client nobody;

    @BeforeEach
    void connect() {
        nobody = new Client(port);
    }

    /** Looks at what is there, so that a new door cannot be forgotten. */
    @TestFactory
    Stream<DynamicTest> everyDoorAsksForCredentials() {
        return doors().map(door -> DynamicTest.dynamicTest(door, () -> {
            var parts = door.split(" ", 2);
            var answer = nobody.send(parts[0], parts[1].replaceAll("\\{[^}]+}", "x"), BodyPublishers.noBody());

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
            assertThat(answer.problem()).isEqualTo("identity.not-signed-in");
            assertThat(answer.json().path("title").asString()).isEqualTo("Bitte melden Sie sich an.");
        }));
    }

    @Test
    void everyDoorIsOnTheList() {
        assertThat(doors().map(door -> door.split(" ", 2)[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(ApiSecurity.DOORS),
                                Stream.of(ApiSecurity.MODELER_VERSION, ApiSecurity.MODELER_DEPLOYMENT))
                        .toList());
    }

    @Test
    void aDoorThatIsNotThereDoesNotAnswerEitherWithoutCredentials() {
        for (var path :
                new String[] {"/api", "/api/v2/tasks", "/api/v1/accounts", "/engine-rest/engine", "/engine-rest"}) {
            assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
            var answer = nobody.as("admin").get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.problem()).as(path).isEqualTo("rest.unknown-path");
        }
    }

    /** What comparable programs left open. */
    @Test
    void nothingOfTheMachineIsReachable() {
        for (var path : new String[] {
            "/actuator",
            "/actuator/env",
            "/actuator/health",
            "/h2-console",
            "/h2-console/",
            "/camunda/app/admin/",
            "/v3/api-docs",
            "/swagger-ui/index.html"
        }) {
            assertThat(nobody.get(path).status()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void theWrongPasswordAndTheUnknownAccountHearTheSame() {
        var wrong = nobody.as("multiplikation-x", "wrong").get("/api/v1/tasks");
        var unknown = nobody.as("pruefung", "wrong").get("/api/v1/tasks");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("identity.sign-in-refused");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void tooManyWrongPasswordsHaveToWait() {
        var guesser = nobody.as("guessed-account", "wrong");
        var answer = guesser.get("/api/v1/tasks");
        // The first pause is a second long: where this program is slower than that, the next one is longer.
        for (var i = 0; i < 12 && answer.status() == 401; i++) {
            answer = guesser.get("/api/v1/tasks");
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo("identity.sign-in-paused");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void aSessionOfTheViewsIsNoKey() {
        var answer = nobody.as("fachkraft").get("/api/v1/tasks");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void answersAreNeitherKeptNorFramedNorGuessed() {
        var answer = nobody.as("fachkraft").get("/api/v1/tasks");

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void theSetUpIsClosedOnceThereAreAccounts() {
        var answer = nobody.post(
                "/api/v1/setup", "{\"token\": \"x\", \"account\": \"eve\", \"password\": \"long enough to do\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("identity.set-up-closed");
    }

    private Stream<String> doors() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("org.brueckenschlag.rest"))
                .map(entry -> entry.getKey())
                .filter(door -> door.getPatternValues().stream()
                        .noneMatch(path -> path.equals("/error") || path.equals(ApiSecurity.SET_UP)))
                .flatMap(door -> door.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> door.getPatternValues().stream().map(path -> method + " " + path)));
    }
}
