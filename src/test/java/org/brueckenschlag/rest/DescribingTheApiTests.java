package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@RestTest
class DescribingTheApiTests {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    JsonNode api;

    @BeforeEach
    void read() {
        api = new Client(port).get(ApiSecurity.OPENAPI).json();
    }

    @Test
    void needsNoCredentialsAndNamesNoAgency() {
        var answer = new Client(port).get(ApiSecurity.OPENAPI);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).doesNotContain("suedtor", "k-" + "00", "localhost", String.valueOf(port));
    }

    @Test
    void declaresThatAStartCreates() {
        assertThat(api.path("paths")
                        .path("/api/v1/processes/{key}/matters")
                        .path("post")
                        .path("responses")
                        .propertyNames())
                .contains("201")
                .doesNotContain("200");
    }

    @Test
    void namesEveryDoor() {
        var doors = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((door, method) -> {
            if (method.getBeanType().getPackageName().equals("org.brueckenschlag.rest")) {
                door.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> door.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        doors.add(verb.name().toLowerCase(java.util.Locale.ROOT) + " " + path)));
            }
        });
        var described = new TreeSet<String>();
        api.path("paths")
                .propertyStream()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(verb -> described.add(verb + " " + path.getKey())));

        assertThat(doors).hasSizeGreaterThan(10);
        assertThat(described).isEqualTo(doors);
    }

    @Test
    void tellsOfEveryDoorWhatItDoesAnswersAndRefuses() {
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    var name = operation.getKey() + " " + path.getKey();
                    var door = operation.getValue();
                    assertThat(door.path("summary").asString("")).as(name).isNotBlank();
                    var answers = door.path("responses");
                    assertThat(answers.propertyNames())
                            .as(name)
                            .containsAnyOf("200", "201")
                            .contains("500");
                    if (!path.getKey().equals(ApiSecurity.SET_UP)) {
                        assertThat(answers.propertyNames()).as(name).contains("401");
                    }
                    answers.propertyStream()
                            .filter(answer -> answer.getKey().startsWith("2")
                                    && !answer.getKey().equals("204"))
                            .forEach(answer -> assertThat(
                                            answer.getValue().path("content").valueStream())
                                    .as(name + " " + answer.getKey())
                                    .isNotEmpty()
                                    .allMatch(content -> content.path("schema").isObject()));
                    answers.propertyStream()
                            .filter(answer -> answer.getKey().matches("[45].*"))
                            .forEach(answer -> {
                                var problem = answer.getValue().path("content").path("application/problem+json");
                                assertThat(problem.path("schema").path("$ref").asString(""))
                                        .as(name)
                                        .endsWith("/Problem");
                                assertThat(problem.path("example").path("type").asString(""))
                                        .startsWith("urn:brueckenschlag:problem:");
                            });
                }));
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        var missing = new ArrayList<String>();
        api.findValues("$ref").forEach(reference -> {
            if (api.at(reference.asString().substring(1)).isMissingNode()) {
                missing.add(reference.asString());
            }
        });

        assertThat(missing).isEmpty();
        assertThat(api.path("components").path("schemas").propertyNames())
                .contains("Problem", "Finding", "Task", "Matter", "Process", "HistoryEntry", "Draft");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString(""))
                .isEqualTo("basic");
    }
}
