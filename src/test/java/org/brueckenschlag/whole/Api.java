package org.brueckenschlag.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API as one account of the demonstration uses it. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI root;
    private final String authorization;

    Api(URI root, String account) {
        this.root = root;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /**
     * As the Camunda Modeler deploys a diagram, after somebody has changed it there.
     *
     * @param changes what is written instead of what
     */
    void sendFromModeler(Path model, Map<String, String> changes) {
        var boundary = "diagram";
        try {
            var changed = Files.readString(model);
            for (var change : changes.entrySet()) {
                changed = changed.replace(change.getKey(), change.getValue());
            }
            var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\""
                    + model.getFileName() + "\"\r\n\r\n"
                    + changed + "\r\n--" + boundary
                    + "--\r\n";
            var answer = send(request("/engine-rest/deployment/create")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.ofString(body)));
            if (answer.status() != 200) {
                throw new AssertionError(answer.body().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException where nobody answers (any more) */
    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            var body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    record Answer(int status, JsonNode body) {}
}
