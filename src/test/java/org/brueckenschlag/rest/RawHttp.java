package org.brueckenschlag.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Sends what no client library would send. */
final class RawHttp {

    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString("fachkraft:demo".getBytes(StandardCharsets.UTF_8));

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** A request with credentials; {@code line} as it stands, further header lines each without their end. */
    Answer ask(String line, String... headers) {
        var request = new StringBuilder(line).append("\r\nHost: localhost\r\n");
        request.append("Authorization: Basic ").append(CREDENTIALS).append("\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        return send(request.append("Connection: close\r\n\r\n").toString());
    }

    Answer send(String bytes) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Answer(int status, String headers, String body) {

        static Answer of(String whole) {
            var end = whole.indexOf("\r\n\r\n");
            var headers = end < 0 ? whole : whole.substring(0, end);
            return new Answer(
                    Integer.parseInt(headers.substring(9, 12)),
                    headers.toLowerCase(Locale.ROOT),
                    end < 0 ? "" : whole.substring(end + 4));
        }
    }
}
