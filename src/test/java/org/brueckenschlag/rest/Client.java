package org.brueckenschlag.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API; each method answers with what came back, whatever it is. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final List<String> headers;

    Client(int port) {
        this(URI.create("http://localhost:" + port), List.of());
    }

    private Client(URI base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    Client as(String account) {
        return as(account, "demo");
    }

    Client as(String account, String password) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    Client with(String name, String value) {
        var more = new java.util.ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Client(base, more);
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer post(String path, Object body) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json(body)));
    }

    Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    Answer put(String path, Object body) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json(body)));
    }

    /** Sends a body of unknown length. */
    Answer postStream(String path, InputStream body) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofInputStream(() -> body));
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The part of a problem's type that changes. */
        String problem() {
            return json().path("type").asString("").replace("urn:brueckenschlag:problem:", "");
        }

        /** Fields with findings. */
        List<String> findings() {
            return json().path("findings")
                    .valueStream()
                    .map(finding -> finding.path("field").asString())
                    .toList();
        }

        Map<?, ?> map() {
            return JSON.readValue(response.body(), Map.class);
        }
    }
}
