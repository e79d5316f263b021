package org.brueckenschlag.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.engine.Models;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RestTest
class CheckingAPackageOverHttpTests {

    private static final String BOUNDARY = "grenze";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Test
    void tellsEverythingThatIsWrongAndDeploysNothing() {
        var before = repository.createDeploymentQuery().count();

        var answer = check(
                "leitung",
                Map.of(
                        "probe.bpmn",
                                Models.userTask("probe", "name=\"${x}\" camunda:candidateGroups=\"niemand\"", "")
                                        .getBytes(UTF_8),
                        "probe.groovy", "1".getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var findings = answer.json().path("findings");
        assertThat(findings.valueStream()
                        .filter(finding -> finding.path("severity").asString().equals("error"))
                        .map(finding -> finding.path("rule").asString() + " "
                                + finding.path("file").asString()))
                .containsExactlyInAnyOrder("expression probe.bpmn", "role probe.bpmn", "file-name probe.groovy");
        var first = findings.get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder("severity", "rule", "file", "element", "line", "message");
        assertThat(findings.valueStream()
                        .filter(finding -> finding.path("rule").asString().equals("role"))
                        .findFirst())
                .hasValueSatisfying(finding -> {
                    assertThat(finding.path("element").asString()).isEqualTo("Middle");
                    assertThat(finding.path("line").asInt()).isPositive();
                    assertThat(finding.path("message").asString()).contains("niemand", "fachkraft");
                });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void findsNoErrorInAWholeShippedPackage() {
        var answer = check("leitung", ShippedPackages.files("konfliktmediation"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .path("findings")
                        .valueStream()
                        .filter(finding -> finding.path("severity").asString().equals("error")))
                .isEmpty();
    }

    /** As the Camunda Modeler sends it, and as its deployment would be judged. */
    @Test
    void readsADiagramAloneAmongTheFilesThatApply() {
        var diagram = new String(ShippedPackages.files("veranstaltung").get("veranstaltung.bpmn"), UTF_8);

        assertThat(errors(Map.of("Unser Fest.bpmn", diagram.getBytes(UTF_8)))).isEmpty();
        assertThat(errors(Map.of("Unser Fest.bpmn", ("\uFEFF" + diagram).getBytes(UTF_8))))
                .isEmpty();
        assertThat(errors(Map.of(
                        "Unser Fest.bpmn",
                        diagram.replace("\"datenschutz\"", "\"leitung\"").getBytes(UTF_8))))
                .isNotEmpty()
                .allMatch(error -> error.equals("protected Unser Fest.bpmn"));
    }

    @Test
    void readsAFormAloneAmongTheFilesThatApply() {
        var form = new String(ShippedPackages.files("konfliktmediation").get("anfrage_aufnehmen.form"), UTF_8);

        assertThat(errors(Map.of("anfrage_aufnehmen.form", form.getBytes(UTF_8))))
                .isEmpty();
        assertThat(errors(Map.of(
                        "anfrage_aufnehmen.form",
                        form.replace("\"gewalt_hinweis\"", "\"gewalt_anders\"").getBytes(UTF_8))))
                .contains("protected konfliktmediation.bpmn");
    }

    /** Whoever sends more than the diagram sends the package: what is missing was taken out. */
    @Test
    void missesWhatIsMissingInAPackage() {
        var files = ShippedPackages.files("wirkungsdialog");
        files.remove("kleinzahl.dmn");

        assertThat(errors(files)).contains("protected wirkungsdialog.bpmn");
    }

    private List<String> errors(Map<String, byte[]> files) {
        return check("leitung", files)
                .json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("severity").asString().equals("error"))
                .map(finding -> finding.path("rule").asString() + " "
                        + finding.path("file").asString())
                .distinct()
                .toList();
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var model = Map.of(
                "probe.bpmn", Models.userTask("probe", "name=\"${x}\"", "").getBytes(UTF_8));

        var english = send(new Client(port).as("leitung").with("Accept-Language", "en"), model);

        assertThat(english.json()
                        .path("findings")
                        .valueStream()
                        .map(finding -> finding.path("message").asString()))
                .anyMatch(message -> message.startsWith("No expression may stand here"));
    }

    @Test
    void isTheLeitungsAlone() {
        var model = Map.of("probe.bpmn", Models.userTask("probe", "", "").getBytes(UTF_8));

        assertThat(check("fachkraft", model).problem()).isEqualTo("catalogue.may-not-check");
        assertThat(check("pruefung", model).status()).isEqualTo(403);
        assertThat(send(new Client(port), model).status()).isEqualTo(401);
    }

    @Test
    void needsFilesOfTheRightKind() {
        assertThat(check("leitung", Map.of()).problem()).isEqualTo("rest.parameters");
        assertThat(check("leitung", Map.of()).findings()).containsExactly("files");
        assertThat(new Client(port)
                        .as("leitung")
                        .post(ApiSecurity.CHECK, Map.of())
                        .status())
                .isEqualTo(415);
        var twice = new String(body(Map.of("a.form", "{}".getBytes(UTF_8))), UTF_8).replace("--grenze--\r\n", "");
        assertThat(new Client(port)
                        .as("leitung")
                        .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .send("POST", ApiSecurity.CHECK, BodyPublishers.ofString(twice + twice + "--grenze--\r\n"))
                        .findings())
                .containsExactly("files");
    }

    /** A sender that writes all before it reads would only see that the connection broke. */
    @Test
    void hearsOutWhoSendsTooMuchAndThenSaysSo() throws IOException {
        var head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Basic %s\r
                Content-Type: multipart/form-data; boundary=%s\r
                Content-Length: %d\r
                \r
                """.formatted(
                        ApiSecurity.CHECK,
                        Base64.getEncoder().encodeToString("leitung:demo".getBytes(UTF_8)),
                        BOUNDARY,
                        30_000_000);
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            for (var megabyte = 0; megabyte < 30; megabyte++) {
                socket.getOutputStream().write(new byte[1_000_000]);
            }

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("rest.package-too-large");
        }
    }

    @Test
    void saysWhatIsTooLarge() {
        var large = new LinkedHashMap<String, byte[]>();
        large.put("probe.form", " ".repeat(1_500_000).getBytes(UTF_8));

        assertThat(check("leitung", large)
                        .json()
                        .path("findings")
                        .get(0)
                        .path("rule")
                        .asString())
                .isEqualTo("file-size");
        large.put("zwei.form", " ".repeat(5_500_000).getBytes(UTF_8));
        assertThat(check("leitung", large).status()).isEqualTo(413);
    }

    private Client.Answer check(String account, Map<String, byte[]> files) {
        return send(new Client(port).as(account), files);
    }

    static Client.Answer send(Client client, Map<String, byte[]> files) {
        return client.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", ApiSecurity.CHECK, BodyPublishers.ofByteArray(body(files)));
    }

    private static byte[] body(Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                    .formatted(BOUNDARY, name)
                    .getBytes(UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return body.toByteArray();
    }
}
